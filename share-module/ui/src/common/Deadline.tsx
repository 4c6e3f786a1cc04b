import { useI18n, type I18n } from '../i18n';
import { formatDate } from './format';

export function daysLeftText({ t }: Pick<I18n, 't'>, days: number | null): string {
  if (days === null) {
    return t('deadline.stopped');
  }
  if (days < 0) {
    return t(days === -1 ? 'deadline.overdueOne' : 'deadline.overdue', { days: -days });
  }
  return days === 0 ? t('deadline.today') : t(days === 1 ? 'deadline.leftOne' : 'deadline.left', { days });
}

interface Props {
  deadline: string | null;
  workingDaysLeft: number | null;
  closedLate?: boolean;
}

/** The date, and below it how far away that is, in words. */
export function Deadline({ deadline, workingDaysLeft, closedLate = false }: Props) {
  const i18n = useI18n();
  const overdue = workingDaysLeft !== null && workingDaysLeft < 0;
  return (
    <span className="rf-deadline">
      <span>{formatDate(deadline)}</span>
      {workingDaysLeft !== null && (
        <span className={overdue ? 'rf-late' : 'rf-muted'}>{daysLeftText(i18n, workingDaysLeft)}</span>
      )}
      {closedLate && <span className="rf-late">{i18n.t('order.closedLate')}</span>}
    </span>
  );
}
