import { Progress } from '../common/Progress';
import type { Order } from '../api/orderTypes';
import { daysLeftText } from '../common/Deadline';
import { formatDate } from '../common/format';
import { UserText, personName } from '../common/Text';
import { useI18n } from '../i18n';

/** The few facts that are looked for first. */
export function KeyFacts({ order }: { order: Order }) {
  const i18n = useI18n();
  const { t } = i18n;
  const left = order.workingDaysLeft;
  const moved = order.originalDeadline !== order.deadline;
  return (
    <aside className="rf-facts" aria-label={t('order.facts')}>
      <div className={`rf-fact-due ${left !== null && left < 0 ? 'rf-fact-late' : ''}`}>
        <span className="rf-muted">{t('column.deadline')}</span>
        <strong>{formatDate(order.deadline)}</strong>
        <span>{daysLeftText(i18n, left)}</span>
        {moved && (
          <span className="rf-muted">
            {t('order.originalDeadline')} <s>{formatDate(order.originalDeadline)}</s>
          </span>
        )}
        {!order.calendarKnown && <span className="rf-late">{t('order.calendarUnknown')}</span>}
      </div>
      <dl>
        <dt>{t('column.leadUnit')}</dt>
        <dd>
          <UserText>{order.leadUnit.name}</UserText>
        </dd>
        <dt>{t('column.person')}</dt>
        <dd>
          <UserText>{personName(order.responsiblePerson)}</UserText>
        </dd>
        <dt>{t('column.issuingUnit')}</dt>
        <dd>
          <UserText>{order.issuingUnit.name}</UserText>
        </dd>
        <dt>{t('column.progress')}</dt>
        <dd>
          <Progress percent={order.progress} size="small" status="normal" />
        </dd>
      </dl>
      <ul className="rf-counts">
        <li>
          <strong>{order.returnCount}</strong> {t('order.returns')}
        </li>
        <li>
          <strong>{order.reopenCount}</strong> {t('order.reopens')}
        </li>
        <li>
          <strong>{order.urgeCount}</strong> {t('order.urges')}
        </li>
      </ul>
    </aside>
  );
}
