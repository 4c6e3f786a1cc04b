import { Tag } from 'antd';
import { useI18n } from '../i18n';

const COLOURS: Record<string, string> = {
  open: 'red',
  preparing: 'gold',
  rectifying: 'blue',
  closed: 'green',
  settled: 'green',
  withdrawn: 'default',
};

interface Props {
  status: string;
  statusLabel?: string;
  /** How often it was found again. */
  repeats?: number;
  repeat?: boolean;
  claimed?: boolean;
}

export function ProblemTag({ status, statusLabel, repeats = 0, repeat = false, claimed = false }: Props) {
  const { t, label } = useI18n();
  return (
    <span className="rf-tags">
      <Tag color={COLOURS[status]}>{label('problemStatus', status, statusLabel)}</Tag>
      {claimed && <Tag>{t('problem.claimed')}</Tag>}
      {repeat && <Tag color="volcano">{t('problem.isRepeat')}</Tag>}
      {repeats > 0 && <Tag color="volcano">{t('problem.repeatCount', { count: repeats })}</Tag>}
    </span>
  );
}
