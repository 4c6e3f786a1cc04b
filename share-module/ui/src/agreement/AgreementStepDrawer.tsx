import { Alert, App as AntApp, Button, Drawer, Form, Input, InputNumber } from 'antd';
import { useRef, useState } from 'react';
import { isStale, NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useLoad } from '../common/useLoad';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { ClausesEditor, clausesBody, clausesValue, type ClausesValue } from './ClausesEditor';
import type { Agreement, AgreementField, AgreementStep } from './types';

type Values = Record<string, unknown>;

/** The body of a step: what the fields hold, without what was left empty. */
export function agreementStepBody(step: string, fields: readonly AgreementField[], values: Values) {
  const body: Values = { step };
  for (const field of fields) {
    const value = values[field.name];
    if (field.type === 'clauses') {
      body[field.name] = clausesBody(value as ClausesValue);
    } else if (field.type === 'scores') {
      body[field.name] = Object.entries((value ?? {}) as Record<string, number>).map(([clause, score]) => ({
        clause,
        score,
      }));
    } else if (value !== undefined && value !== null && value !== '') {
      body[field.name] = value;
    }
  }
  return body;
}

interface Props {
  agreement: Agreement;
  step: AgreementStep;
  onClose(): void;
  onDone(agreement: Agreement): void;
  onStale(): void;
}

export function AgreementStepDrawer({ agreement, step, onClose, onDone, onStale }: Props) {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());

  const submit = async (values: Values) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(null);
    const body = agreementStepBody(step.step, step.fields, values);
    try {
      const next = await api.agreements.step(
        agreement.id,
        agreement.version,
        body,
        keys.current.keyFor(body),
      );
      keys.current.settled();
      void message.success(t('step.done', { step: step.title }));
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

  const asked = label('agreementAsk', step.step, '');
  const initial: Values = {};
  for (const field of step.fields) {
    if (field.value !== undefined) {
      initial[field.name] = field.value;
    }
    if (field.type === 'clauses') {
      initial[field.name] = clausesValue(agreement.clauses);
    }
  }
  return (
    <Drawer
      open
      onClose={onClose}
      width={`min(${step.step === 'amend' ? 960 : 640}px, 100vw)`}
      title={step.title}
      maskClosable={false}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" danger={step.danger} loading={busy} onClick={() => form.submit()}>
            {t('step.confirm', { step: step.title })}
          </Button>
        </div>
      }
    >
      <p className="rf-order-line">
        <bdi>{agreement.number ?? t('order.noNumber')}</bdi> <bdi>{agreement.title}</bdi>
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
      <Form form={form} layout="vertical" initialValues={initial} onFinish={values => void submit(values)}>
        {step.fields.map(field => (
          <Field key={field.name} field={field} agreement={agreement} />
        ))}
      </Form>
      {step.fields.length === 0 && <p>{t('step.nothingAsked')}</p>}
    </Drawer>
  );
}

function Field({ field, agreement }: { field: AgreementField; agreement: Agreement }) {
  const { t } = useI18n();
  const rules = [{ required: field.required, message: t('form.required', { label: field.label }) }];
  switch (field.type) {
    case 'clauses':
      return <AmendedClauses name={field.name} agreement={agreement} />;
    case 'scores':
      return (
        <fieldset className="rf-clauses">
          <legend>{field.label}</legend>
          {agreement.clauses
            .filter(clause => clause.kind === 'target')
            .map(clause => (
              <Form.Item
                key={clause.key}
                name={[field.name, clause.key]}
                label={`${clause.number}. ${clause.text}（${clause.weight ?? 0}%）`}
                rules={[{ required: true, message: t('agreement.scoreMissing') }]}
              >
                <InputNumber min={0} max={100} precision={0} />
              </Form.Item>
            ))}
        </fieldset>
      );
    case 'password':
      return (
        <Form.Item name={field.name} label={field.label} rules={rules}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
      );
    case 'date':
      return (
        <Form.Item name={field.name} label={field.label} rules={rules}>
          <WorkdayPicker future />
        </Form.Item>
      );
    default:
      return (
        <Form.Item
          name={field.name}
          label={field.label}
          rules={[{ ...rules[0], whitespace: field.required }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={field.maxLength} showCount />
        </Form.Item>
      );
  }
}

function AmendedClauses({ name, agreement }: { name: string; agreement: Agreement }) {
  const { api } = useApp();
  const { language } = useI18n();
  const upper = useLoad(agreement.upper === null ? null : `${agreement.upper.id} ${language}`, signal =>
    api.agreements.get(agreement.upper?.id ?? '', signal),
  );
  return (
    <ClausesEditor
      name={name}
      unit={agreement.lowerUnit.code}
      upper={agreement.upper === null ? null : (upper.data?.clauses ?? [])}
    />
  );
}
