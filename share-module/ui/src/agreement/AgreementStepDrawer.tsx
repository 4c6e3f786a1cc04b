import { Form, Input, InputNumber } from 'antd';
import { useApp } from '../app/context';
import { RetentionField } from '../archive/Retention';
import { Said } from '../common/RecordHead';
import { StepForm } from '../common/StepForm';
import { useLoad } from '../common/useLoad';
import { WorkdayPicker } from '../common/WorkdayPicker';
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

export function AgreementStepDrawer({ agreement, step, ...rest }: Props) {
  const { t, label } = useI18n();
  const { api } = useApp();
  const supplement = ['sign', 'refuse'].includes(step.step)
    ? agreement.supplements.find(each => ['sent', 'signed-below'].includes(each.status))
    : undefined;
  return (
    <StepForm
      step={step}
      name={step.title}
      width={step.step === 'amend' ? 960 : 640}
      subject={
        <>
          <bdi>{agreement.number ?? t('order.noNumber')}</bdi> <bdi>{agreement.title}</bdi>
        </>
      }
      asked={step.step === 'archive' ? t('ask.archive') : label('agreementAsk', step.step, '')}
      initial={initialValues(step, agreement)}
      body={values => agreementStepBody(step.step, step.fields, values)}
      send={(body, key) => api.agreements.step(agreement.id, agreement.version, body, key)}
      {...rest}
    >
      {supplement !== undefined && (
        <div className="rf-gap">
          <Said
            type="info"
            message={t('agreement.supplementNo', { number: supplement.ordinal })}
            reason={supplement.text}
          />
        </div>
      )}
      {step.fields.map(field => (
        <Field key={field.name} field={field} agreement={agreement} />
      ))}
    </StepForm>
  );
}

function initialValues(step: AgreementStep, agreement: Agreement): Values {
  const initial: Values = {};
  for (const field of step.fields) {
    if (field.value !== undefined) {
      initial[field.name] = field.value;
    }
    if (field.type === 'clauses') {
      initial[field.name] = clausesValue(agreement.clauses);
    }
  }
  return initial;
}

function Field({ field, agreement }: { field: AgreementField; agreement: Agreement }) {
  const { t } = useI18n();
  const rules = [{ required: field.required, message: t('form.required', { label: field.label }) }];
  switch (field.type) {
    case 'clauses':
      return <AmendedClauses name={field.name} agreement={agreement} />;
    case 'scores':
      return (
        <fieldset className="rf-section">
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
    case 'select':
      return <RetentionField name={field.name} label={field.label} />;
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
