import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useUnits } from '../app/reference';
import { PersonPicker } from '../common/PersonPicker';
import { UnitPicker } from '../common/UnitPicker';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n, type MessageKey } from '../i18n';
import { answersFor } from './people';

interface Props {
  /** Of this line, in the whole form. */
  path: (string | number)[];
  /** Of this line, in its list. */
  name: number;
  /** Only units below this one. */
  below?: string;
  onRemove: (() => void) | null;
}

/** One unit that a problem goes to: who answers for it there, and by when. */
export function ShareLine({ path, name, below, onRemove }: Props) {
  const { t } = useI18n();
  const form = Form.useFormInstance();
  const units = useUnits();
  const unit = Form.useWatch<string | undefined>([...path, 'unit'], form);
  const required = (key: MessageKey) => [{ required: true, message: t('form.required', { label: t(key) }) }];
  const chosen = (code: string | undefined) =>
    form.setFieldValue(
      [...path, 'responsiblePerson'],
      code === undefined ? undefined : answersFor(units, code),
    );
  return (
    <div className="rf-share">
      <Form.Item name={[name, 'unit']} label={t('notice.leadUnit')} rules={required('notice.leadUnit')}>
        <UnitPicker below={below} onChange={chosen as (value: never) => void} />
      </Form.Item>
      <Form.Item name={[name, 'responsiblePerson']} label={t('notice.person')}>
        <PersonPicker unit={unit ?? null} />
      </Form.Item>
      <Form.Item name={[name, 'deadline']} label={t('notice.deadline')} rules={required('notice.deadline')}>
        <WorkdayPicker future />
      </Form.Item>
      {onRemove !== null && (
        <Button
          className="rf-share-remove"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('notice.removeUnit')}
          title={t('notice.removeUnit')}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
