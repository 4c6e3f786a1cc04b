import type { OrderRow } from '../api/types';
import { useApp } from '../app/context';
import { BulkDrawer } from '../common/BulkDrawer';

interface Props {
  rows: OrderRow[];
  onClose(changed: boolean): void;
}

/** One step for many orders. */
export function OrderBulkDrawer(props: Props) {
  const { api } = useApp();
  return (
    <BulkDrawer
      kind={{
        steps: 'step',
        statuses: 'status',
        name: row => `${row.number ?? ''} ${row.title}`.trim(),
        one: (id, signal) => api.order(id, signal),
        send: (body, key) => api.bulkStep(body, key),
      }}
      {...props}
    />
  );
}
