import { Alert, Button, Drawer, Form, Input } from 'antd';
import { Choices } from '../common/Choices';
import { useRef, useState } from 'react';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useI18n } from '../i18n';
import type { ProblemBulkAnswer, ProblemRow } from './types';

const STEPS = ['claim', 'settle', 'withdraw', 'take-up'] as const;

interface Props {
  rows: ProblemRow[];
  onClose(changed: boolean): void;
}

/** One step for many problems; what is not possible with one of them leaves the others be. */
export function ProblemBulkDrawer({ rows, onClose }: Props) {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api } = useApp();
  const [form] = Form.useForm<{ step: string; remark?: string }>();
  const step = Form.useWatch('step', form) ?? 'claim';
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [answer, setAnswer] = useState<ProblemBulkAnswer | null>(null);
  const keys = useRef(new IdempotencyKeys());

  const run = async (values: { step: string; remark?: string }) => {
    setBusy(true);
    setFailure(null);
    const remark = values.remark?.trim();
    const body = { ids: rows.map(row => row.id), step: values.step, ...(remark ? { remark } : {}) };
    try {
      setAnswer(await api.problems.bulkStep(body, keys.current.keyFor(body)));
      keys.current.settled();
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };

  const name = (id: string) => rows.find(row => row.id === id)?.description ?? id;
  return (
    <Drawer
      open
      onClose={() => onClose(answer !== null)}
      maskClosable={false}
      width="min(560px, 100vw)"
      title={t('bulk.title', { count: rows.length })}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={() => onClose(answer !== null)}>
            {t(answer === null ? 'action.cancel' : 'action.close')}
          </Button>
          {answer === null && (
            <Button type="primary" loading={busy} onClick={() => form.submit()}>
              {t('bulk.run', { step: label('problemStep', step), count: rows.length })}
            </Button>
          )}
        </div>
      }
    >
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      {answer === null ? (
        <Form form={form} layout="vertical" initialValues={{ step: 'claim' }} onFinish={v => void run(v)}>
          <Form.Item name="step" label={t('bulk.chooseStep')}>
            <Choices
              aria-label={t('bulk.chooseStep')}
              options={STEPS.map(value => ({ value, label: label('problemStep', value) }))}
            />
          </Form.Item>
          <Form.Item
            name="remark"
            label={t('problem.reason')}
            rules={[
              {
                required: step !== 'claim',
                whitespace: step !== 'claim',
                message: t('form.required', { label: t('problem.reason') }),
              },
            ]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} showCount />
          </Form.Item>
        </Form>
      ) : (
        <>
          <Alert
            className="rf-gap"
            showIcon
            type={answer.failed === 0 ? 'success' : 'warning'}
            message={t('bulk.result', { done: answer.done, failed: answer.failed })}
          />
          <ul className="rf-outcomes">
            {answer.items.map(item => (
              <li key={item.id}>
                <strong>{t(item.ok ? 'bulk.ok' : 'bulk.failed')}</strong>
                <bdi className="rf-one-line">{name(item.id)}</bdi>
                <span className="rf-muted">
                  {item.ok
                    ? label('problemStatus', item.status)
                    : (item.problem.detail ?? item.problem.title)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Drawer>
  );
}
