import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Form, Input, Select, Space } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { PersonPicker } from '../common/PersonPicker';
import { UnitPicker } from '../common/UnitPicker';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n } from '../i18n';

const LEADERS = ['leader', 'secretary'] as const;
const SOURCES = ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'];
const PACES = ['at-once', 'by-date', 'long-haul'];

interface Values {
  approvers?: { userName?: string }[];
  [field: string]: unknown;
}

/** A new notice: its words, who approves it, its problems and the units that each of them goes to. */
export default function NewNoticePage() {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api } = useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keys = useRef(new IdempotencyKeys());
  const required = [{ required: true }];

  const submit = async (values: Values) => {
    setBusy(true);
    setFailure(null);
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value)));
    const approvers = (values.approvers ?? []).map(each => each.userName).filter(Boolean);
    const body = { ...filled, approvers };
    try {
      const made = await api.notices.create(body, keys.current.keyFor(body));
      navigate(`/app/notices/${encodeURIComponent(made.id)}`);
    } catch (error) {
      keys.current.settled();
      setBusy(false);
      setFailure(error);
    }
  };

  return (
    <div className="rf-page">
      <h1>{t('notice.new')}</h1>
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon message={errorText(i18n, failure)} />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ problems: [{ units: [{}] }] }}
        onFinish={values => void submit(values)}
        style={{ maxWidth: 960 }}
      >
        <Form.Item name="title" label={t('notice.title')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="basis" label={t('notice.basis')}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <Form.Item name="body" label={t('notice.body')}>
          <Input.TextArea rows={5} maxLength={4000} />
        </Form.Item>
        <Space wrap align="start">
          <Form.Item name="receivedFrom" label={t('notice.receivedFrom')} extra={t('notice.receivedHint')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="number" label={t('notice.receivedNumber')}>
            <Input maxLength={200} />
          </Form.Item>
        </Space>
        <Form.List name="approvers">
          {(fields, { add, remove }) => (
            <Form.Item label={t('notice.approvers')}>
              {fields.map(field => (
                <Space key={field.key} align="baseline">
                  <Form.Item name={[field.name, 'userName']} rules={required}>
                    <PersonPicker holding={LEADERS} aria-label={t('notice.approvers')} />
                  </Form.Item>
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={t('notice.remove')}
                    onClick={() => remove(field.name)}
                  />
                </Space>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                {t('notice.addApprover')}
              </Button>
            </Form.Item>
          )}
        </Form.List>
        <Form.List name="problems">
          {(problems, { add, remove }) => (
            <>
              {problems.map((problem, i) => (
                <Card
                  key={problem.key}
                  size="small"
                  className="rf-gap"
                  title={t('notice.problem', { number: i + 1 })}
                  extra={
                    <Button
                      icon={<DeleteOutlined />}
                      aria-label={t('notice.remove')}
                      onClick={() => remove(problem.name)}
                    />
                  }
                >
                  <Form.Item name={[problem.name, 'title']} label={t('notice.problemTitle')} rules={required}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Form.Item
                    name={[problem.name, 'description']}
                    label={t('notice.description')}
                    rules={required}
                  >
                    <Input.TextArea rows={2} maxLength={4000} />
                  </Form.Item>
                  <Space wrap>
                    <Form.Item name={[problem.name, 'source']} label={t('notice.source')} rules={required}>
                      <Select
                        style={{ width: 160 }}
                        options={SOURCES.map(value => ({ value, label: label('source', value) }))}
                      />
                    </Form.Item>
                    <Form.Item name={[problem.name, 'pace']} label={t('notice.pace')} rules={required}>
                      <Select
                        style={{ width: 160 }}
                        options={PACES.map(value => ({ value, label: label('pace', value) }))}
                      />
                    </Form.Item>
                    <Form.Item
                      name={[problem.name, 'category']}
                      label={t('notice.category')}
                      rules={required}
                    >
                      <Input maxLength={200} />
                    </Form.Item>
                  </Space>
                  <Form.Item
                    name={[problem.name, 'requiredMeasures']}
                    label={t('notice.measures')}
                    rules={required}
                  >
                    <Input.TextArea rows={2} maxLength={4000} />
                  </Form.Item>
                  <Form.List name={[problem.name, 'units']}>
                    {(units, each) => (
                      <>
                        {units.map(unit => (
                          <UnitLine
                            key={unit.key}
                            path={['problems', problem.name, 'units', unit.name]}
                            name={unit.name}
                            onRemove={() => each.remove(unit.name)}
                          />
                        ))}
                        <Button icon={<PlusOutlined />} onClick={() => each.add({})}>
                          {t('notice.addUnit')}
                        </Button>
                      </>
                    )}
                  </Form.List>
                </Card>
              ))}
              <Button className="rf-gap" icon={<PlusOutlined />} onClick={() => add({ units: [{}] })}>
                {t('notice.addProblem')}
              </Button>
            </>
          )}
        </Form.List>
        <div className="rf-gap">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('notice.save')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

interface LineProps {
  path: (string | number)[];
  name: number;
  onRemove(): void;
}

function UnitLine({ path, name, onRemove }: LineProps) {
  const { t } = useI18n();
  const unit = Form.useWatch<string | undefined>([...path, 'unit']);
  const required = [{ required: true }];
  return (
    <Space wrap align="start">
      <Form.Item name={[name, 'unit']} label={t('notice.leadUnit')} rules={required} style={{ width: 220 }}>
        <UnitPicker />
      </Form.Item>
      <Form.Item
        name={[name, 'responsiblePerson']}
        label={t('notice.person')}
        rules={required}
        style={{ width: 180 }}
      >
        <PersonPicker unit={unit ?? null} />
      </Form.Item>
      <Form.Item
        name={[name, 'deadline']}
        label={t('notice.deadline')}
        rules={required}
        style={{ width: 200 }}
      >
        <WorkdayPicker future />
      </Form.Item>
      <Button
        style={{ marginTop: 30 }}
        icon={<DeleteOutlined />}
        aria-label={t('notice.remove')}
        onClick={onRemove}
      />
    </Space>
  );
}
