import type { Query } from '../api/http';

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
export const SORT_FIELDS = [
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
export const PAGE_SIZES = [20, 50, 100, 200] as const;
const DEFAULT_SIZE = 50;

export type ListFilter = (typeof LIST_FILTERS)[number];
export type DateFilter = (typeof DATE_FILTERS)[number];

export interface LedgerState {
  lists: Record<ListFilter, string[]>;
  dates: Record<DateFilter, string | null>;
  q: string;
  /** `deadline` or `-deadline`; null leaves the order to the server (newest first). */
  sort: string | null;
  page: number;
  size: number;
  /** Null: the columns that this person chose last. */
  columns: string[] | null;
}

function validDate(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : null;
}

function validSort(value: string | null): string | null {
  const field = value?.replace(/^-/, '');
  return SORT_FIELDS.some(known => known === field) ? value : null;
}

/** Reads an address; whatever makes no sense in it counts as not said. */
export function parseLedger(parameters: URLSearchParams): LedgerState {
  const lists = Object.fromEntries(
    LIST_FILTERS.map(name => [name, [...new Set(parameters.getAll(name).filter(value => value !== ''))]]),
  ) as Record<ListFilter, string[]>;
  const dates = Object.fromEntries(
    DATE_FILTERS.map(name => [name, validDate(parameters.get(name))]),
  ) as Record<DateFilter, string | null>;
  const page = Number(parameters.get('page'));
  const size = Number(parameters.get('size'));
  const columns = parameters.get('columns');
  return {
    lists,
    dates,
    q: parameters.get('q') ?? '',
    sort: validSort(parameters.get('sort')),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: PAGE_SIZES.some(known => known === size) ? size : DEFAULT_SIZE,
    columns: columns === null || columns === '' ? null : columns.split('.'),
  };
}

/** The shortest address that says the same. */
export function ledgerSearch(state: LedgerState): URLSearchParams {
  const parameters = new URLSearchParams();
  LIST_FILTERS.forEach(name => state.lists[name].forEach(value => parameters.append(name, value)));
  DATE_FILTERS.forEach(name => {
    const value = state.dates[name];
    if (value !== null) {
      parameters.set(name, value);
    }
  });
  if (state.q !== '') {
    parameters.set('q', state.q);
  }
  if (state.sort !== null) {
    parameters.set('sort', state.sort);
  }
  if (state.page > 1) {
    parameters.set('page', String(state.page));
  }
  if (state.size !== DEFAULT_SIZE) {
    parameters.set('size', String(state.size));
  }
  if (state.columns !== null) {
    parameters.set('columns', state.columns.join('.'));
  }
  return parameters;
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

export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter(other => other !== value) : [...values, value];
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
