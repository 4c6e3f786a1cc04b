import type { Query } from '../api/http';

export const LIST_FILTERS = ['status', 'unit', 'source', 'category', 'severity', 'pace', 'notice'] as const;
export const DATE_FILTERS = ['foundFrom', 'foundTo'] as const;
export const FLAG_FILTERS = ['repeats', 'claimed'] as const;
const SORT_FIELDS = ['foundOn', 'createdAt', 'modifiedAt', 'status', 'severity', 'unit'];
export const PAGE_SIZES = [20, 50, 100, 200] as const;
const DEFAULT_SIZE = 50;
const STORAGE_KEY = 'rectify.lastProblems';

export type ListFilter = (typeof LIST_FILTERS)[number];

export interface ProblemState {
  lists: Record<ListFilter, string[]>;
  foundFrom: string | null;
  foundTo: string | null;
  repeats: 'true' | 'false' | null;
  claimed: 'true' | 'false' | null;
  q: string;
  sort: string | null;
  page: number;
  size: number;
  columns: string[] | null;
}

const day = (value: string | null) =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
const flag = (value: string | null) => (value === 'true' || value === 'false' ? value : null);

/** Reads an address; whatever makes no sense in it counts as not said. */
export function parseProblems(parameters: URLSearchParams): ProblemState {
  const page = Number(parameters.get('page'));
  const size = Number(parameters.get('size'));
  const sort = parameters.get('sort');
  const columns = parameters.get('columns');
  return {
    lists: Object.fromEntries(
      LIST_FILTERS.map(name => [name, [...new Set(parameters.getAll(name).filter(value => value !== ''))]]),
    ) as Record<ListFilter, string[]>,
    foundFrom: day(parameters.get('foundFrom')),
    foundTo: day(parameters.get('foundTo')),
    repeats: flag(parameters.get('repeats')),
    claimed: flag(parameters.get('claimed')),
    q: parameters.get('q') ?? '',
    sort: sort !== null && SORT_FIELDS.includes(sort.replace(/^-/, '')) ? sort : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: PAGE_SIZES.some(known => known === size) ? size : DEFAULT_SIZE,
    columns: columns === null || columns === '' ? null : columns.split('.'),
  };
}

/** The shortest address that says the same. */
export function problemSearch(state: ProblemState): URLSearchParams {
  const parameters = new URLSearchParams();
  LIST_FILTERS.forEach(name => state.lists[name].forEach(value => parameters.append(name, value)));
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== '') {
      parameters.set(name, value);
    }
  };
  DATE_FILTERS.forEach(name => set(name, state[name]));
  FLAG_FILTERS.forEach(name => set(name, state[name]));
  set('q', state.q);
  set('sort', state.sort);
  set('page', state.page > 1 ? String(state.page) : null);
  set('size', state.size === DEFAULT_SIZE ? null : String(state.size));
  set('columns', state.columns === null ? null : state.columns.join('.'));
  return parameters;
}

export function problemQuery(state: ProblemState): Query {
  return {
    ...state.lists,
    foundFrom: state.foundFrom,
    foundTo: state.foundTo,
    repeats: state.repeats,
    claimed: state.claimed,
    q: state.q,
    sort: state.sort,
    skip: (state.page - 1) * state.size,
    max: state.size,
    facets: true,
  };
}

export function isFiltered(state: ProblemState): boolean {
  return (
    state.q !== '' ||
    LIST_FILTERS.some(name => state.lists[name].length > 0) ||
    DATE_FILTERS.some(name => state[name] !== null) ||
    FLAG_FILTERS.some(name => state[name] !== null)
  );
}

/** A change of the filter shows the first page again. */
export function narrowed(state: ProblemState, change: Partial<ProblemState>): ProblemState {
  return { ...state, ...change, page: 1 };
}

export function cleared(state: ProblemState): ProblemState {
  const empty = parseProblems(new URLSearchParams());
  return { ...empty, sort: state.sort, size: state.size, columns: state.columns };
}

/** The list's filters as they were left, so that every way back to it keeps them. */
export function rememberProblems(search: string): void {
  sessionStorage.setItem(STORAGE_KEY, search);
}

export function lastProblemsAddress(): string {
  const search = sessionStorage.getItem(STORAGE_KEY) ?? '';
  return search === '' ? '/app/problems' : `/app/problems?${search}`;
}
