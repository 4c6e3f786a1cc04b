import { Form, Input, InputNumber, Switch } from 'antd';
import { Choices } from '../common/Choices';
import { Select } from '../common/Select';
import type { Order, StepField } from '../api/orderTypes';
import { PersonPicker } from '../common/PersonPicker';
import { UnitPicker } from '../common/UnitPicker';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n } from '../i18n';
import { AttachmentsField } from './AttachmentsField';
import { ChildrenEditor } from './ChildrenEditor';
import { EvidenceField } from './EvidenceField';
import { MeasuresEditor } from './MeasuresEditor';
import { isHidden, isRequired, type FormValues } from './stepBody';

const RADIO_LIMIT = 4;

interface Props {
  step: string;
  fields: readonly StepField[];
  /** Absent where the form is for many orders at once. */
  order?: Order;
  onUploaded(): void;
}

/** The form of a step, made from what the server says that the step takes. */
export function StepFields({ step, fields, order, onUploaded }: Props) {
  const { t } = useI18n();
  const form = Form.useFormInstance();
  const values = (Form.useWatch([], form) ?? {}) as FormValues;
  const unitField = fields.find(field => field.type === 'unit');
  const personUnit =
    unitField === undefined ? order?.leadUnit.code : ((values[unitField.name] as string | undefined) ?? null);

  return fields
    .filter(field => !isHidden(step, field, values))
    .map(field => {
      if (field.type === 'measures') {
        return <MeasuresEditor key={field.name} field={field} unit={order?.leadUnit.code} />;
      }
      if (field.type === 'children') {
        return <ChildrenEditor key={field.name} field={field} below={order?.leadUnit.code} />;
      }
      const required = isRequired(step, field, values);
      return (
        <Form.Item
          key={field.name}
          name={field.name}
          label={field.label}
          required={required}
          valuePropName={field.type === 'boolean' ? 'checked' : 'value'}
          dependencies={['decision', 'outcome'].filter(name => name !== field.name)}
          rules={[
            { required, message: t('form.required', { label: field.label }) },
            ...(required && (field.type === 'text' || field.type === 'textarea')
              ? [{ whitespace: true, message: t('form.required', { label: field.label }) }]
              : []),
          ]}
        >
          <Control field={field} order={order} personUnit={personUnit} onUploaded={onUploaded} />
        </Form.Item>
      );
    });
}

interface ControlProps {
  field: StepField;
  order?: Order;
  personUnit: string | null | undefined;
  onUploaded(): void;
}

function Control({ field, order, personUnit, onUploaded, ...given }: ControlProps) {
  const { t } = useI18n();
  switch (field.type) {
    case 'textarea':
      return (
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={field.maxLength}
          showCount={field.maxLength !== undefined}
          {...given}
        />
      );
    case 'date':
      return <WorkdayPicker future {...given} />;
    case 'integer':
      return (
        <InputNumber
          min={0}
          max={field.name === 'percentage' ? 100 : undefined}
          precision={0}
          suffix={field.name === 'percentage' ? '%' : undefined}
          {...given}
        />
      );
    case 'boolean':
      return <Switch {...given} />;
    case 'unit':
      return <UnitPicker {...given} />;
    case 'units':
      return <UnitPicker multiple {...given} />;
    case 'person':
      return <PersonPicker unit={personUnit} {...given} />;
    case 'select': {
      const options = field.options ?? [];
      return options.length <= RADIO_LIMIT ? (
        <Choices
          aria-label={field.label}
          options={options}
          optionType="button"
          buttonStyle="solid"
          {...given}
        />
      ) : (
        <Select options={options} {...given} />
      );
    }
    case 'evidence':
      return order === undefined ? null : <EvidenceField order={order} onUploaded={onUploaded} {...given} />;
    case 'attachments':
      return order === undefined ? (
        <span className="rf-muted">{t('bulk.noAttachments')}</span>
      ) : (
        <AttachmentsField order={order} onUploaded={onUploaded} {...given} />
      );
    default:
      return (
        <Input
          maxLength={field.maxLength}
          placeholder={field.name === 'period' ? t('form.periodHint') : undefined}
          {...given}
        />
      );
  }
}
