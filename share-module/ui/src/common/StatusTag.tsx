import { Tag } from 'antd';
import { useI18n } from '../i18n';

const COLOURS: Record<string, string> = {
  draft: 'default',
  'in-approval': 'purple',
  issued: 'cyan',
  received: 'geekblue',
  rectifying: 'blue',
  submitted: 'gold',
  closed: 'green',
  cancelled: 'default',
  discarded: 'default',
};

interface Props {
  status: string;
  statusLabel?: string;
  suspended?: boolean;
  declined?: boolean;
  archived?: boolean;
}

export function StatusTag({ status, statusLabel, suspended, declined, archived }: Props) {
  const { t, label } = useI18n();
  return (
    <span className="rf-tags">
      <Tag color={COLOURS[status]}>{label('status', status, statusLabel)}</Tag>
      {suspended && <Tag color="orange">{t('order.suspended')}</Tag>}
      {declined && <Tag color="red">{t('order.declined')}</Tag>}
      {archived && <Tag>{t('order.archived')}</Tag>}
    </span>
  );
}
