import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { StepField } from '../api/orderTypes';
import { PersonPicker } from '../common/PersonPicker';
import { UnitPicker } from '../common/UnitPicker';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n } from '../i18n';

interface Props {
  field: StepField;
  below: string | undefined;
}

/** Sub-orders of a breakdown; only units below the lead unit can be given one. */
export function ChildrenEditor({ field, below }: Props) {
  const { t } = useI18n();
  const form = Form.useFormInstance();
  const values = (Form.useWatch(field.name, form) ?? []) as ({ leadUnit?: string } | undefined)[];
  const required = (message: string) => [{ required: true, message }];
  return (
    <Form.List name={field.name} initialValue={[{}]}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="rf-rows">
          <legend>{field.label}</legend>
          {rows.map((row, index) => (
            <div className="rf-row-edit" key={row.key}>
              <div className="rf-row-number">{index + 1}</div>
              <div className="rf-row-fields">
                <div className="rf-two">
                  <Form.Item
                    name={[row.name, 'leadUnit']}
                    label={t('column.leadUnit')}
                    rules={required(t('form.required', { label: t('column.leadUnit') }))}
                  >
                    <UnitPicker below={below} />
                  </Form.Item>
                  <Form.Item
                    name={[row.name, 'responsiblePerson']}
                    label={t('column.person')}
                    rules={required(t('form.required', { label: t('column.person') }))}
                  >
                    <PersonPicker unit={values[row.name]?.leadUnit ?? null} />
                  </Form.Item>
                </div>
                <Form.Item
                  name={[row.name, 'requiredMeasures']}
                  label={t('order.requiredMeasures')}
                  rules={[
                    {
                      required: true,
                      whitespace: true,
                      message: t('form.required', { label: t('order.requiredMeasures') }),
                    },
                  ]}
                >
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={4000} />
                </Form.Item>
                <Form.Item
                  name={[row.name, 'deadline']}
                  label={t('column.deadline')}
                  rules={required(t('form.required', { label: t('column.deadline') }))}
                >
                  <WorkdayPicker future />
                </Form.Item>
              </div>
              <Button
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                disabled={rows.length === 1}
                aria-label={t('form.removeRow', { row: index + 1 })}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button type="dashed" block icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('children.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
