import { Empty } from 'antd';
import { Link } from 'react-router-dom';
import type { Order, OrderRef } from '../api/types';
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
      {order.children.length > 0 && (
        <ul>
          {order.children.map(child => (
            <li key={child.id}>
              <Line order={child} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
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
            </ul>
          </>
        )}
      </li>
    </ul>
  );
}

function Line({ order, here = false }: { order: OrderRef; here?: boolean }) {
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
    </div>
  );
}
