import { Empty } from 'antd';
import { Link } from 'react-router-dom';
import type { Order, OrderRef } from '../api/orderTypes';
import { formatDate } from '../common/format';
import { Light } from '../common/Light';
import { StatusTag } from '../common/StatusTag';
import { useI18n } from '../i18n';

/** The order above, this one, and those below it. */
export function RelatedTab({ order }: { order: Order }) {
  const { t } = useI18n();
  if (order.parent === null && order.children.length === 0) {
    return <Empty description={t('related.none')} />;
  }
  const here = (
    <>
      <Line order={order} here />
      <Below orders={order.children} />
    </>
  );
  const sisters = order.parent?.children.filter(sister => sister.id !== order.id) ?? [];
  return (
    <ul className="rf-tree">
      <li>
        {order.parent === null ? (
          here
        ) : (
          <>
            <Line order={order.parent} />
            <ul>
              <li>{here}</li>
              {sisters.map(sister => (
                <li key={sister.id}>
                  <Line order={sister} />
                  <Below orders={sister.children} />
                </li>
              ))}
            </ul>
          </>
        )}
      </li>
    </ul>
  );
}

/** What an order was broken down into, down to the last tier. */
function Below({ orders }: { orders: readonly OrderRef[] }) {
  return (
    orders.length > 0 && (
      <ul>
        {orders.map(child => (
          <li key={child.id}>
            <Line order={child} />
            <Below orders={child.children} />
          </li>
        ))}
      </ul>
    )
  );
}

type Shown = Omit<OrderRef, 'children'>;

function Line({ order, here = false }: { order: Shown; here?: boolean }) {
  const { t } = useI18n();
  const text = (
    <>
      <bdi>{order.number ?? t('order.noNumber')}</bdi> <bdi>{order.title}</bdi>
    </>
  );
  return (
    <div className="rf-tree-line" aria-current={here ? 'true' : undefined}>
      <Light light={order.light} compact />
      {here ? (
        <strong>{text}</strong>
      ) : (
        <Link to={`/app/orders/${encodeURIComponent(order.id)}`}>{text}</Link>
      )}
      <StatusTag status={order.status} />
      <bdi className="rf-muted">{order.leadUnit.name}</bdi>
      <span className="rf-muted">
        {t('related.progress', { percent: order.progress })}
        {order.deadline !== null && ` · ${formatDate(order.deadline)}`}
      </span>
    </div>
  );
}
