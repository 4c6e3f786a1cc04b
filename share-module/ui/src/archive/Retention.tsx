import { Form } from 'antd';
import { Select } from '../common/Select';
import { useI18n } from '../i18n';

const RETENTIONS = ['permanent', '30-years', '10-years'];

/** How long a filed case can be kept, as choices. */
export function useRetentions() {
  const { label } = useI18n();
  return RETENTIONS.map(value => ({ value, label: label('retention', value) }));
}

/** Asks in a step's form how long the case is kept; left blank, it is as long as the office has set. */
export function RetentionField({ name, label }: { name: string; label: string }) {
  const { t } = useI18n();
  const options = useRetentions();
  return (
    <Form.Item name={name} label={label}>
      <Select allowClear options={options} placeholder={t('archive.retentionAsSet')} />
    </Form.Item>
  );
}
