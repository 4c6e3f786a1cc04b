import type { FacetName } from '../api/types';
import type { FacetGroup } from '../common/Facets';
import type { ListFilter } from './ledgerState';

const STATUSES = [
  'draft',
  'in-approval',
  'issued',
  'received',
  'rectifying',
  'submitted',
  'closed',
  'cancelled',
  'discarded',
];
const LIGHTS = ['red', 'yellow', 'green', 'grey'];
const SOURCES = ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'];

/** What is counted beside the ledger. */
export const LEDGER_FACETS: readonly FacetGroup<FacetName & ListFilter>[] = [
  { name: 'light', title: 'column.light', labels: 'light', fixed: LIGHTS },
  { name: 'status', title: 'column.status', labels: 'status', fixed: STATUSES },
  { name: 'source', title: 'column.source', labels: 'source', fixed: SOURCES },
  { name: 'category', title: 'column.category', fixed: [] },
  { name: 'unit', title: 'column.leadUnit', fixed: [] },
];
