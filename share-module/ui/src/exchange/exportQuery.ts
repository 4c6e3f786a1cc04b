import type { Query } from '../api/http';
import { ledgerQuery, type LedgerState } from '../ledger/ledgerState';

/** Up to so many are sent at once; more are exported by a job that shows how far it is. */
export const AT_ONCE = 2000;

/** Under which names the columns of the page go out; one of them tells three things. */
const COLUMNS: Record<string, readonly string[]> = {
  person: ['responsiblePerson'],
  left: ['workingDaysLeft'],
  counts: ['returnCount', 'reopenCount', 'urgeCount'],
};

const OF_THE_PAGE = ['skip', 'max', 'facets', 'steps'];

/** The ledger's filter and order, of all pages; without columns, in the office's layout. */
export function exportQuery(state: LedgerState, columns: readonly string[] | null): Query {
  const filter = Object.fromEntries(
    Object.entries(ledgerQuery(state)).filter(([name]) => !OF_THE_PAGE.includes(name)),
  );
  return columns === null
    ? filter
    : { ...filter, columns: columns.flatMap(column => COLUMNS[column] ?? [column]) };
}
