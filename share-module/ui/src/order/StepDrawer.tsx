import { Alert, App as AntApp, Button, Drawer, Form } from 'antd';
import { useRef, useState } from 'react';
import { isStale, NetworkError } from '../api/errors';
import type { AvailableStep, Order } from '../api/types';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { applyProblem } from '../forms/applyProblem';
import { initialValues, stepBody, type FormValues } from '../forms/stepBody';
import { StepFields } from '../forms/StepFields';
import { useI18n } from '../i18n';

interface Props {
  order: Order;
  step: AvailableStep;
  onClose(): void;
  onDone(order: Order): void;
  onStale(): void;
  onUploaded(): void;
}

export function StepDrawer({ order, step, onClose, onDone, onStale, onUploaded }: Props) {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<FormValues>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());

  const submit = async (values: FormValues) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(null);
    const body = stepBody(step.step, step.fields, values);
    try {
      const next = await api.step(order.id, order.version, body, keys.current.keyFor(body));
      keys.current.settled();
      void message.success(t('step.done', { step: label('step', step.step, step.title) }));
      onDone(next);
    } catch (error) {
      setBusy(false);
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      const shown = applyProblem(form, error, path => step.fields.some(field => field.name === path[0]));
      setFailure(shown ? null : error);
      if (isStale(error)) {
        onStale();
      }
    }
  };

  const asked = label('ask', step.step, '');
  return (
    <Drawer
      open
      onClose={onClose}
      width="min(640px, 100vw)"
      title={label('step', step.step, step.title)}
      maskClosable={false}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" danger={step.danger} loading={busy} onClick={() => form.submit()}>
            {t('step.confirm', { step: label('step', step.step, step.title) })}
          </Button>
        </div>
      }
    >
      <p className="rf-order-line">
        <bdi>{order.number ?? t('order.noNumber')}</bdi> <bdi>{order.title}</bdi>
      </p>
      {asked !== '' && asked !== '—' && <p className="rf-asked">{asked}</p>}
      {failure !== null && (
        <Alert
          className="rf-gap"
          type="error"
          showIcon
          role="alert"
          message={errorText(i18n, failure)}
          description={isStale(failure) ? t('error.staleReloaded') : undefined}
        />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={initialValues(step.fields)}
        onFinish={values => void submit(values)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            form.submit();
          }
        }}
      >
        <StepFields step={step.step} fields={step.fields} order={order} onUploaded={onUploaded} />
      </Form>
      {step.fields.length === 0 && <p>{t('step.nothingAsked')}</p>}
    </Drawer>
  );
}
