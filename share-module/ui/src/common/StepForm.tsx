import { Alert, App as AntApp, Button, Drawer, Form } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { isStale, NetworkError } from '../api/errors';
import { applyProblem } from '../forms/applyProblem';
import type { FormValues } from '../forms/stepBody';
import { useI18n } from '../i18n';
import { errorText } from './errorText';
import { IdempotencyKeys } from './idempotency';
import { useLeaveGuard } from './useLeaveGuard';
import { useReturnFocus } from './useReturnFocus';

interface Props<R> {
  step: { danger: boolean; fields: readonly { name: string }[] };
  /** The step as its button says it. */
  name: string;
  /** Which record it is about. */
  subject: ReactNode;
  /** What the step asks of whom it is put to; empty where its name says it all. */
  asked?: string;
  width?: number;
  initial?: FormValues;
  /** Why it cannot be sent yet is said by the children. */
  blocked?: boolean;
  /** Whether to say that it is done; a job that has only begun is not. */
  announce?: boolean;
  body(values: FormValues): Record<string, unknown>;
  send(body: Record<string, unknown>, idempotencyKey: string): Promise<R>;
  onClose(): void;
  onDone(answer: R): void;
  /** Somebody else was faster: the page shows what is there now, and the form stays open with what was written. */
  onStale(): void;
  children: ReactNode;
}

/** The drawer in which a step of a record of any kind is filled in and taken. */
export function StepForm<R>(props: Props<R>) {
  const { step, name, subject, asked = '', width = 640, initial, blocked, announce = true } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<FormValues>();
  useLeaveGuard(() => form.isFieldsTouched());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());
  useReturnFocus();

  const submit = async (values: FormValues) => {
    if (busy || blocked) {
      return;
    }
    setBusy(true);
    setFailure(null);
    const body = props.body(values);
    try {
      const answer = await props.send(body, keys.current.keyFor(body));
      keys.current.settled();
      if (announce) {
        void message.success(t('step.done', { step: name }));
      }
      props.onDone(answer);
    } catch (error) {
      setBusy(false);
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      const shown = applyProblem(form, error, path => step.fields.some(field => field.name === path[0]));
      setFailure(shown ? null : error);
      if (isStale(error)) {
        props.onStale();
      }
    }
  };

  return (
    <Drawer
      open
      onClose={props.onClose}
      width={`min(${width}px, 100vw)`}
      title={name}
      maskClosable={false}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={props.onClose}>{t('action.cancel')}</Button>
          <Button
            type="primary"
            danger={step.danger}
            loading={busy}
            disabled={blocked}
            onClick={() => form.submit()}
          >
            {t('step.confirm', { step: name })}
          </Button>
        </div>
      }
    >
      <p className="rf-order-line rf-two-lines">{subject}</p>
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
        initialValues={initial}
        onFinish={values => void submit(values)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            form.submit();
          }
        }}
      >
        {props.children}
      </Form>
      {step.fields.length === 0 && <p>{t('step.nothingAsked')}</p>}
    </Drawer>
  );
}
