import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { StepField } from '../api/orderTypes';
import { PersonPicker } from '../common/PersonPicker';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n } from '../i18n';

interface Props {
  field: StepField;
  unit: string | undefined;
}

/** Measures one below the other: what, by when, by whom. Kept measures keep their ids. */
export function MeasuresEditor({ field, unit }: Props) {
  const { t } = useI18n();
  return (
    <Form.List
      name={field.name}
      initialValue={Array.isArray(field.value) && field.value.length > 0 ? undefined : [{}]}
      rules={[
        {
          validator: (_, rows: unknown[] | undefined) =>
            field.required && (rows === undefined || rows.length === 0)
              ? Promise.reject(new Error(t('form.atLeastOne', { label: field.label })))
              : Promise.resolve(),
        },
      ]}
    >
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="rf-rows">
          <legend>{field.label}</legend>
          {rows.map((row, index) => (
            <div className="rf-row-edit" key={row.key}>
              <div className="rf-row-number">{index + 1}</div>
              <div className="rf-row-fields">
                <Form.Item
                  name={[row.name, 'text']}
                  label={t('measure.text')}
                  rules={[{ required: true, whitespace: true, message: t('measure.textMissing') }]}
                >
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
                </Form.Item>
                <div className="rf-two">
                  <Form.Item name={[row.name, 'dueOn']} label={t('measure.dueOn')}>
                    <WorkdayPicker future />
                  </Form.Item>
                  <Form.Item name={[row.name, 'person']} label={t('measure.person')}>
                    <PersonPicker unit={unit} />
                  </Form.Item>
                </div>
              </div>
              <Button
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('form.removeRow', { row: index + 1 })}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button type="dashed" block icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('measure.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
