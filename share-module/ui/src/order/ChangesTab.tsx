import { Empty, Tag } from 'antd';
import type { Cancellation, Extension, Order } from '../api/orderTypes';
import { formatDate, formatInstant } from '../common/format';
import { personName, UserText } from '../common/Text';
import { useI18n } from '../i18n';

const COLOURS = { pending: 'gold', approved: 'green', refused: 'red' } as const;

export function ChangesTab({ order }: { order: Order }) {
  const { t } = useI18n();
  return (
    <>
      <section className="rf-gap">
        <h2>{t('order.extensions')}</h2>
        {order.extensions.length === 0 && <Empty description={t('extension.none')} />}
        <ul className="rf-records">
          {order.extensions.map(extension => (
            <Request key={extension.id} request={extension}>
              <strong>
                {formatDate(extension.previousDeadline)} → {formatDate(extension.newDeadline)}
              </strong>
            </Request>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('order.cancellations')}</h2>
        {order.cancellations.length === 0 && <Empty description={t('cancellation.none')} />}
        <ul className="rf-records">
          {order.cancellations.map(cancellation => (
            <Request key={cancellation.id} request={cancellation}>
              <strong>{t('cancellation.one')}</strong>
            </Request>
          ))}
        </ul>
      </section>
    </>
  );
}

function Request({ request, children }: { request: Cancellation | Extension; children: React.ReactNode }) {
  const { t, label } = useI18n();
  return (
    <li>
      <div className="rf-record-head">
        {children}
        <Tag color={COLOURS[request.decision]}>{label('decision', request.decision)}</Tag>
        <span className="rf-muted">
          <bdi>{request.by.displayName}</bdi> {formatInstant(request.at)}
        </span>
      </div>
      <UserText block>{request.reason}</UserText>
      {request.decision !== 'pending' && (
        <div className="rf-record-answer">
          <span className="rf-muted">
            {t('decision.by', {
              person: personName(request.decidedBy),
              at: formatInstant(request.decidedAt),
            })}
          </span>
          {request.remark !== null && <UserText block>{request.remark}</UserText>}
        </div>
      )}
    </li>
  );
}
