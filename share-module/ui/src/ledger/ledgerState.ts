import type { Query } from '../api/http';
import { readDay, readLists, readListState, writeAddress } from '../common/listAddress';
import type { ListState } from '../common/listState';
import type { Language } from '../i18n';

/** Filters that may carry several values. */
export const LIST_FILTERS = [
  'status',
  'light',
  'unit',
  'source',
  'category',
  'pace',
  'person',
  'notice',
] as const;
export const DATE_FILTERS = ['dueFrom', 'dueTo', 'issuedFrom', 'issuedTo'] as const;
const SORT_FIELDS = [
  'number',
  'title',
  'status',
  'deadline',
  'issuedAt',
  'createdAt',
  'leadUnit',
  'progress',
  'modifiedAt',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
export type DateFilter = (typeof DATE_FILTERS)[number];

export interface LedgerState extends ListState {
  lists: Record<ListFilter, string[]>;
  dates: Record<DateFilter, string | null>;
  q: string;
}

/** Reads an address; whatever makes no sense in it counts as not said. */
export function parseLedger(parameters: URLSearchParams): LedgerState {
  return {
    lists: readLists(parameters, LIST_FILTERS),
    dates: Object.fromEntries(
      DATE_FILTERS.map(name => [name, readDay(parameters.get(name))]),
    ) as LedgerState['dates'],
    q: parameters.get('q') ?? '',
    ...readListState(parameters, SORT_FIELDS),
  };
}

/** The shortest address that says the same. */
export function ledgerSearch(state: LedgerState): URLSearchParams {
  return writeAddress(state.lists, { ...state.dates, q: state.q }, state);
}

export function ledgerQuery(state: LedgerState): Query {
  return {
    ...state.lists,
    ...state.dates,
    q: state.q,
    sort: state.sort,
    skip: (state.page - 1) * state.size,
    max: state.size,
    facets: true,
    steps: true,
  };
}

/** By what the answer to a query is known, in the language that it is given in. */
export function ledgerKey(query: Query, language: Language): string {
  return `orders ${JSON.stringify(query)} ${language}`;
}

/** A change of the filter shows the first page again. */
export function withFilter(
  state: LedgerState,
  change: { lists?: Partial<LedgerState['lists']>; dates?: Partial<LedgerState['dates']>; q?: string },
): LedgerState {
  return {
    ...state,
    lists: { ...state.lists, ...change.lists },
    dates: { ...state.dates, ...change.dates },
    q: change.q ?? state.q,
    page: 1,
  };
}

export function clearedFilters(state: LedgerState): LedgerState {
  return {
    ...parseLedger(new URLSearchParams()),
    sort: state.sort,
    size: state.size,
    columns: state.columns,
  };
}

export function isFiltered(state: LedgerState): boolean {
  return (
    state.q !== '' ||
    LIST_FILTERS.some(name => state.lists[name].length > 0) ||
    DATE_FILTERS.some(name => state.dates[name] !== null)
  );
}
