import { Tag } from 'antd';
import type { Order } from '../api/orderTypes';
import { lastList } from '../app/lastList';
import { formatDate, formatInstant } from '../common/format';
import { Light } from '../common/Light';
import { RecordHead, Said } from '../common/RecordHead';
import { StatusTag } from '../common/StatusTag';
import { useI18n } from '../i18n';

export function OrderHead({ order }: { order: Order }) {
  const { t, label } = useI18n();
  const marks = (
    <>
      <Light light={order.light} />
      <StatusTag
        status={order.status}
        statusLabel={order.statusLabel}
        suspended={order.suspended !== null}
        declined={order.declined !== null}
        archived={order.archived && order.archiveNumber === null}
      />
      {order.closedLate && <Tag color="red">{t('order.closedLate')}</Tag>}
      {order.priority === 'high' && <Tag color="red">{t('order.highPriority')}</Tag>}
      <Tag>{label('pace', order.problem.pace)}</Tag>
      <Tag>{label('severity', order.problem.severity)}</Tag>
      {order.archiveNumber !== null && <Tag>{t('archive.filedAs', { number: order.archiveNumber })}</Tag>}
    </>
  );
  return (
    <RecordHead
      id="rf-order-title"
      list={{ to: lastList('/app/orders'), name: t('menu.ledger') }}
      here={order.number ?? t('order.noNumber')}
      title={order.title}
      marks={marks}
    >
      {order.declined !== null && (
        <Said
          type="warning"
          message={t('order.declinedBy', {
            person: order.declined.by.displayName,
            at: formatInstant(order.declined.at),
          })}
          reason={order.declined.reason}
        />
      )}
      {order.suspended !== null && (
        <Said
          type="info"
          message={t('order.suspendedUntil', {
            person: order.suspended.by.displayName,
            date: formatDate(order.suspended.reviewOn),
          })}
          reason={order.suspended.reason}
        />
      )}
    </RecordHead>
  );
}
