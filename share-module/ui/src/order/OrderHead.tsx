import { Alert, Tag } from 'antd';
import { Link } from 'react-router-dom';
import type { Order } from '../api/types';
import { lastLedgerAddress } from '../app/lastLedger';
import { formatDate, formatInstant } from '../common/format';
import { Light } from '../common/Light';
import { StatusTag } from '../common/StatusTag';
import { useI18n } from '../i18n';

export function OrderHead({ order }: { order: Order }) {
  const { t, label } = useI18n();
  return (
    <header className="rf-order-head">
      <nav className="rf-crumbs" aria-label={t('order.crumbs')}>
        <Link to={lastLedgerAddress()}>{t('menu.ledger')}</Link>
        <span aria-hidden="true"> / </span>
        <bdi>{order.number ?? t('order.noNumber')}</bdi>
      </nav>
      <h1 id="rf-order-title">
        <bdi>{order.title}</bdi>
      </h1>
      <div className="rf-order-marks">
        <Light light={order.light} />
        <StatusTag
          status={order.status}
          statusLabel={order.statusLabel}
          suspended={order.suspended !== null}
          declined={order.declined !== null}
          archived={order.archived}
        />
        {order.closedLate && <Tag color="red">{t('order.closedLate')}</Tag>}
        {order.priority === 'high' && <Tag color="red">{t('order.highPriority')}</Tag>}
        <Tag>{label('pace', order.problem.pace)}</Tag>
        <Tag>{label('severity', order.problem.severity)}</Tag>
      </div>
      {order.declined !== null && (
        <Alert
          type="warning"
          showIcon
          message={t('order.declinedBy', {
            person: order.declined.by.displayName,
            at: formatInstant(order.declined.at),
          })}
          description={<bdi className="rf-text-block">{order.declined.reason}</bdi>}
        />
      )}
      {order.suspended !== null && (
        <Alert
          type="info"
          showIcon
          message={t('order.suspendedUntil', {
            person: order.suspended.by.displayName,
            date: formatDate(order.suspended.reviewOn),
          })}
          description={<bdi className="rf-text-block">{order.suspended.reason}</bdi>}
        />
      )}
    </header>
  );
}
