import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useI18n } from '../i18n';
import { COLUMNS, DEFAULT_COLUMNS } from './columns';

interface Props {
  chosen: string[];
  onChange(columns: string[]): void;
}

export function ColumnChooser({ chosen, onChange }: Props) {
  const { t } = useI18n();
  const content = (
    <div className="rf-columns">
      <Checkbox.Group
        value={chosen}
        onChange={values => onChange(values.map(String))}
        options={COLUMNS.map(column => ({
          value: column.key,
          label: t(column.title),
          disabled: column.key === 'title',
        }))}
      />
      <Button size="small" onClick={() => onChange([...DEFAULT_COLUMNS])}>
        {t('columns.reset')}
      </Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title={t('columns.title')}>
      <Button icon={<SettingOutlined />}>{t('columns.button')}</Button>
    </Popover>
  );
}
