import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useI18n } from '../i18n';
import type { ColumnSet } from './columns';

interface Props<Row> {
  columns: ColumnSet<Row>;
  chosen: string[];
  onChange(columns: string[]): void;
}

export function ColumnChooser<Row>({ columns, chosen, onChange }: Props<Row>) {
  const { t } = useI18n();
  const content = (
    <div className="rf-columns">
      <Checkbox.Group
        value={chosen}
        onChange={values => onChange(values.map(String))}
        options={columns.all.map(column => ({
          value: column.key,
          label: t(column.title),
          disabled: column.key === columns.always,
        }))}
      />
      <Button size="small" onClick={() => onChange([...columns.defaults])}>
        {t('columns.reset')}
      </Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title={t('columns.title')}>
      <Button icon={<SettingOutlined aria-hidden />}>{t('columns.button')}</Button>
    </Popover>
  );
}
