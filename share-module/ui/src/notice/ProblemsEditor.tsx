import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Collapse, Empty, Form, Input, Tag } from 'antd';
import { Select } from '../common/Select';
import { useState } from 'react';
import { useUnits } from '../app/reference';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n, type MessageKey } from '../i18n';
import { listedItem, newItem, type ItemValues } from './draft';
import { ForAllFields } from './ForAllFields';
import { answersFor } from './people';
import { ProblemChooser } from './ProblemChooser';
import { ShareLine } from './ShareLine';

const SOURCES = ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'];
const PACES = ['at-once', 'by-date', 'long-haul'];
const SEVERITIES = ['minor', 'major', 'critical'];

/** As many problems are open side by side; of more, only one at a time is. */
const ALL_OPEN = 3;

interface Props {
  /** Problems go to units below this one. */
  below?: string;
}

/** The problems of a notice, of the list or told here, each with the units that it goes to. Part of a form. */
export function ProblemsEditor({ below }: Props) {
  const { t } = useI18n();
  const form = Form.useFormInstance();
  const units = useUnits();
  const items = Form.useWatch<ItemValues[] | undefined>('problems', { form, preserve: true }) ?? [];
  const [choosing, setChoosing] = useState(false);
  const taken = items.map(item => item?.problemId).filter((id): id is string => id !== undefined);
  const heading = (at: number) => {
    const item = items[at];
    const count = (item?.units ?? []).filter(share => share?.unit !== undefined).length;
    return (
      <span className="rf-item-head">
        <strong>{t('notice.problem', { number: at + 1 })}</strong> <bdi>{item?.title ?? ''}</bdi>{' '}
        {item?.problemId !== undefined && <Tag color="blue">{t('notice.fromList')}</Tag>}
        <span className="rf-muted">{t('notice.unitCount', { count })}</span>
      </span>
    );
  };
  return (
    <>
      {items.length > 1 && <ForAllFields below={below} />}
      <Form.List name="problems">
        {(problems, { add, remove }) => (
          <>
            {problems.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('notice.noProblems')} />
            ) : (
              <Collapse
                key={problems.length <= ALL_OPEN ? 'all' : 'one'}
                accordion={problems.length > ALL_OPEN}
                defaultActiveKey={problems.length <= ALL_OPEN ? problems.map(each => each.key) : []}
                collapsible="header"
                items={problems.map((problem, at) => ({
                  key: problem.key,
                  label: heading(at),
                  extra: (
                    <Button
                      size="small"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('notice.removeProblem', { number: at + 1 })}
                      title={t('notice.remove')}
                      onClick={() => remove(problem.name)}
                    />
                  ),
                  children: <Item name={problem.name} item={items[at]} below={below} />,
                }))}
              />
            )}
            <div className="rf-gap rf-buttons">
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => setChoosing(true)}>
                {t('notice.chooseProblems')}
              </Button>
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(newItem())}>
                {t('notice.addProblem')}
              </Button>
            </div>
            {choosing && (
              <ProblemChooser
                taken={taken}
                onClose={() => setChoosing(false)}
                onChosen={chosen => {
                  chosen.map(listedItem).forEach(item =>
                    add({
                      ...item,
                      units: item.units?.map(share => ({
                        ...share,
                        responsiblePerson: answersFor(units, share.unit ?? ''),
                      })),
                    }),
                  );
                  setChoosing(false);
                }}
              />
            )}
          </>
        )}
      </Form.List>
    </>
  );
}

interface ItemProps {
  name: number;
  item?: ItemValues;
  below?: string;
}

function Item({ name, item, below }: ItemProps) {
  const { t } = useI18n();
  const required = (key: MessageKey) => [
    { required: true, whitespace: true, message: t('form.required', { label: t(key) }) },
  ];
  return (
    <>
      <Form.Item
        name={[name, 'title']}
        label={t('notice.problemTitle')}
        extra={t('notice.problemTitleHint')}
        rules={required('notice.problemTitle')}
      >
        <Input maxLength={200} />
      </Form.Item>
      {item?.problemId === undefined ? <OwnWords name={name} /> : <ListedWords item={item} />}
      <Form.Item
        name={[name, 'requiredMeasures']}
        label={t('notice.measures')}
        rules={required('notice.measures')}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
      <Form.List name={[name, 'units']}>
        {(units, each) => (
          <>
            {units.map(unit => (
              <ShareLine
                key={unit.key}
                path={['problems', name, 'units', unit.name]}
                name={unit.name}
                below={below}
                onRemove={units.length > 1 ? () => each.remove(unit.name) : null}
              />
            ))}
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => each.add({})}>
              {t('notice.addUnit')}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}

/** What the list says of the problem; it is changed there. */
function ListedWords({ item }: { item: ItemValues }) {
  const { label } = useI18n();
  const facts = [
    label('source', item.source ?? ''),
    Array.isArray(item.category) ? item.category[0] : item.category,
    label('severity', item.severity ?? ''),
    label('pace', item.pace ?? ''),
    item.foundOn,
    item.foundAt,
  ];
  return (
    <div className="rf-listed">
      <bdi className="rf-text-block">{item.description}</bdi>
      <p className="rf-muted">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function OwnWords({ name }: { name: number }) {
  const { t, label } = useI18n();
  const required = (key: MessageKey) => [{ required: true, message: t('form.required', { label: t(key) }) }];
  const options = (group: string, values: string[]) =>
    values.map(value => ({ value, label: label(group, value) }));
  return (
    <>
      <Form.Item
        name={[name, 'description']}
        label={t('notice.description')}
        rules={required('notice.description')}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
      <div className="rf-three">
        <Form.Item name={[name, 'source']} label={t('notice.source')} rules={required('notice.source')}>
          <Select options={options('source', SOURCES)} />
        </Form.Item>
        <Form.Item name={[name, 'category']} label={t('notice.category')} rules={required('notice.category')}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name={[name, 'severity']} label={t('column.severity')}>
          <Select options={options('severity', SEVERITIES)} />
        </Form.Item>
        <Form.Item name={[name, 'pace']} label={t('notice.pace')} rules={required('notice.pace')}>
          <Select options={options('pace', PACES)} />
        </Form.Item>
        <Form.Item name={[name, 'foundOn']} label={t('problem.foundOn')}>
          <WorkdayPicker />
        </Form.Item>
        <Form.Item name={[name, 'foundAt']} label={t('problem.foundAt')}>
          <Input maxLength={200} />
        </Form.Item>
      </div>
    </>
  );
}
