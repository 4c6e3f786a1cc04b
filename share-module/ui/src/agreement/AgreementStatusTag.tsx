import { Tag } from 'antd';
import { useI18n } from '../i18n';

const COLOURS: Record<string, string> = {
  draft: 'default',
  sent: 'gold',
  'signed-below': 'gold',
  waiting: 'gold',
  refused: 'red',
  late: 'red',
  failed: 'red',
  'in-force': 'green',
  signed: 'green',
  'mid-year-review': 'cyan',
  'year-end-review': 'blue',
  completed: 'default',
  terminated: 'default',
};

interface Props {
  status: string;
  statusLabel: string;
  late?: boolean;
  amending?: boolean;
}

export function AgreementStatusTag({ status, statusLabel, late = false, amending = false }: Props) {
  const { t } = useI18n();
  return (
    <span className="rf-tags">
      <Tag color={COLOURS[status]}>{statusLabel}</Tag>
      {amending && <Tag color="gold">{t('agreement.amending')}</Tag>}
      {late && <Tag color="red">{t('agreement.late')}</Tag>}
    </span>
  );
}
