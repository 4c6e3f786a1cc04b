import { Alert, App as AntApp, Button, Drawer, Form } from 'antd';
import { useRef, useState } from 'react';
import { ApiError, NetworkError } from '../api/errors';
import type { AvailableStep } from '../api/types';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { applyProblem } from '../forms/applyProblem';
import { stepBody, type FormValues } from '../forms/stepBody';
import { StepFields } from '../forms/StepFields';
import { useI18n } from '../i18n';
import type { ProblemRecord } from './types';

interface Props {
  problem: ProblemRecord;
  step: AvailableStep;
  onClose(): void;
  onDone(problem: ProblemRecord): void;
  onStale(): void;
}

export function ProblemStepDrawer({ problem, step, onClose, onDone, onStale }: Props) {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<FormValues>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());
  const name = label('problemStep', step.step, step.title);

  const submit = async (values: FormValues) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(null);
    const body = stepBody(step.step, step.fields, values);
    try {
      const next = await api.problems.step(problem.id, problem.version, body, keys.current.keyFor(body));
      keys.current.settled();
      void message.success(t('step.done', { step: name }));
      onDone(next);
    } catch (error) {
      setBusy(false);
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      setFailure(applyProblem(form, error, path => path[0] === 'remark') ? null : error);
      if (error instanceof ApiError && error.status === 409) {
        onStale();
      }
    }
  };

  return (
    <Drawer
      open
      onClose={onClose}
      width="min(560px, 100vw)"
      title={name}
      maskClosable={false}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" danger={step.danger} loading={busy} onClick={() => form.submit()}>
            {t('step.confirm', { step: name })}
          </Button>
        </div>
      }
    >
      <p className="rf-order-line rf-two-lines">
        <bdi>{problem.description}</bdi>
      </p>
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      <Form form={form} layout="vertical" onFinish={values => void submit(values)}>
        <StepFields step={step.step} fields={step.fields} onUploaded={() => undefined} />
      </Form>
    </Drawer>
  );
}
