import { useApp } from '../app/context';
import { BulkDrawer } from '../common/BulkDrawer';
import type { ProblemRow } from './types';

interface Props {
  rows: ProblemRow[];
  onClose(changed: boolean): void;
}

/** One step for many problems. */
export function ProblemBulkDrawer(props: Props) {
  const { api } = useApp();
  return (
    <BulkDrawer
      kind={{
        steps: 'problemStep',
        statuses: 'problemStatus',
        name: row => row.description,
        one: (id, signal) => api.problems.one(id, signal),
        send: (body, key) => api.problems.bulkStep(body, key),
      }}
      {...props}
    />
  );
}
