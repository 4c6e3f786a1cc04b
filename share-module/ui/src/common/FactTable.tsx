import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { useI18n, type MessageKey } from '../i18n';
import { UserText } from './Text';

export interface Fact {
  name: MessageKey;
  value: ReactNode;
  /** Takes a whole line, as long texts do. */
  filled?: boolean;
}

interface Props {
  title?: MessageKey;
  facts: readonly Fact[];
}

const COLUMNS = { xs: 1, sm: 1, md: 2, lg: 2, xl: 2, xxl: 2 };
/** Said in percent so that the columns of one table stand under those of the table above. */
const STYLES = { label: { width: '13%', minWidth: 104 }, content: { width: '37%' } };

/** What is known of a record, laid out as on the paper form. */
export function FactTable({ title, facts }: Props) {
  const { t } = useI18n();
  return (
    <Descriptions
      title={title === undefined ? undefined : t(title)}
      size="small"
      bordered
      className="rf-gap"
      column={COLUMNS}
      items={facts.map(({ name, value, filled }) => ({
        key: name,
        label: t(name),
        children: typeof value === 'string' ? <UserText block={filled}>{value}</UserText> : value,
        span: filled ? ('filled' as const) : 1,
        styles: filled ? { label: STYLES.label } : STYLES,
      }))}
    />
  );
}
