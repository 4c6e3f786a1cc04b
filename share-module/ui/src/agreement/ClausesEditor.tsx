import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { Select } from '../common/Select';
import { PersonPicker } from '../common/PersonPicker';
import { useI18n } from '../i18n';
import type { Clause } from './types';

const MOST = 200;

export interface ClauseValues {
  key?: string;
  text?: string;
  weight?: number;
  post?: string;
  person?: string;
  upperClause?: string;
}

export interface ClausesValue {
  targets: ClauseValues[];
  duties: ClauseValues[];
}

/** As the contract takes clauses: targets first, then duties. */
export function clausesBody(value: ClausesValue | undefined) {
  const clean = (clause: ClauseValues, kind: 'target' | 'duty') =>
    Object.fromEntries(
      Object.entries({ ...clause, kind }).filter(
        ([, each]) => each !== undefined && each !== null && each !== '',
      ),
    );
  return [
    ...(value?.targets ?? []).map(clause => clean(clause, 'target')),
    ...(value?.duties ?? []).map(clause => clean(clause, 'duty')),
  ];
}

export function clausesValue(clauses: readonly Clause[]): ClausesValue {
  const value = (clause: Clause): ClauseValues => ({
    key: clause.key,
    text: clause.text,
    weight: clause.weight ?? undefined,
    post: clause.post ?? undefined,
    person: clause.person?.userName,
    upperClause: clause.upperClause?.key,
  });
  return {
    targets: clauses.filter(clause => clause.kind === 'target').map(value),
    duties: clauses.filter(clause => clause.kind === 'duty').map(value),
  };
}

interface Props {
  /** Where the lists lie in the form. */
  name: string;
  /** The unit whose people hold the posts; null where the clauses are for many units. */
  unit: string | null | undefined;
  /** The clauses above that these carry down; null on the top tier. */
  upper: readonly Clause[] | null;
  /** Whether links go by number, for many upper agreements at once. */
  byNumber?: boolean;
}

export function ClausesEditor({ name, unit, upper, byNumber = false }: Props) {
  const { t } = useI18n();
  const form = Form.useFormInstance();
  const targets = (Form.useWatch([name, 'targets'], form) ?? []) as (ClauseValues | undefined)[];
  const sum = targets.reduce((total, target) => total + (target?.weight ?? 0), 0);
  const link = (kind: 'target' | 'duty', index: number) => {
    if (byNumber) {
      return (
        <Form.Item name={[index, 'upperClause']} className="rf-clause-link">
          <Input inputMode="numeric" maxLength={3} placeholder={t('agreement.upperNo')} />
        </Form.Item>
      );
    }
    return upper === null ? null : (
      <Form.Item
        name={[index, 'upperClause']}
        className="rf-clause-link"
        rules={[{ required: true, message: t('agreement.linkMissing') }]}
      >
        <Select
          aria-label={t('agreement.links')}
          placeholder={t('agreement.links')}
          popupMatchSelectWidth={false}
          options={upper
            .filter(clause => clause.kind === kind)
            .map(clause => ({ value: clause.key, label: `${clause.number}. ${clause.text}` }))}
        />
      </Form.Item>
    );
  };
  return (
    <>
      <ClauseList
        name={[name, 'targets']}
        legend={
          <>
            {t('agreement.targets')}{' '}
            <span className={sum === 100 || sum === 0 ? 'rf-muted' : 'rf-late'} role="status">
              {t(sum === 100 ? 'agreement.weightsRight' : 'agreement.weightSum', { sum })}
            </span>
          </>
        }
        more={t('agreement.addTarget')}
      >
        {at => (
          <>
            <ClauseText at={at} name={t('agreement.target')} />
            <Form.Item
              name={[at, 'weight']}
              rules={[{ required: true, message: t('agreement.weightMissing') }]}
            >
              <InputNumber min={1} max={100} precision={0} suffix="%" aria-label={t('agreement.weight')} />
            </Form.Item>
            {link('target', at)}
          </>
        )}
      </ClauseList>
      <ClauseList name={[name, 'duties']} legend={t('agreement.duties')} more={t('agreement.addDuty')}>
        {at => (
          <>
            <Form.Item name={[at, 'post']} rules={[{ required: true, message: t('agreement.postMissing') }]}>
              <Input maxLength={50} placeholder={t('agreement.post')} aria-label={t('agreement.post')} />
            </Form.Item>
            {unit !== null && (
              <Form.Item name={[at, 'person']} className="rf-clause-person">
                <PersonPicker
                  unit={unit}
                  placeholder={t('agreement.person')}
                  aria-label={t('agreement.person')}
                />
              </Form.Item>
            )}
            <ClauseText at={at} name={t('agreement.duty')} />
            {link('duty', at)}
          </>
        )}
      </ClauseList>
    </>
  );
}

interface ListProps {
  name: string[];
  legend: ReactNode;
  /** What the button says that adds one. */
  more: string;
  /** The fields of the clause at that place. */
  children(at: number): ReactNode;
}

/** Clauses of one kind, one below the other. */
function ClauseList({ name, legend, more, children }: ListProps) {
  const { t } = useI18n();
  return (
    <fieldset className="rf-section">
      <legend>{legend}</legend>
      <Form.List name={name}>
        {(fields, { add, remove }) => (
          <>
            {fields.map((field, at) => (
              <div className="rf-clause" key={field.key}>
                <span className="rf-seq">{at + 1}</span>
                <Form.Item name={[field.name, 'key']} hidden>
                  <Input />
                </Form.Item>
                {children(field.name)}
                <Button
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('agreement.remove')}
                  onClick={() => remove(field.name)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              disabled={fields.length >= MOST}
              onClick={() => add({})}
            >
              {more}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function ClauseText({ at, name }: { at: number; name: string }) {
  const { t } = useI18n();
  return (
    <Form.Item
      name={[at, 'text']}
      className="rf-clause-text"
      rules={[{ required: true, whitespace: true, message: t('agreement.textMissing') }]}
    >
      <Input.TextArea autoSize maxLength={1000} placeholder={name} aria-label={name} />
    </Form.Item>
  );
}
