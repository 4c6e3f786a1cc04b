import type { Query } from '../api/http';
import { readDay, readLists, readListState, writeAddress } from '../common/listAddress';
import type { ListState } from '../common/listState';

export const LIST_FILTERS = [
  'status',
  'unit',
  'source',
  'category',
  'severity',
  'pace',
  'light',
  'notice',
] as const;
export const DATE_FILTERS = ['foundFrom', 'foundTo'] as const;
export const FLAG_FILTERS = ['repeats', 'claimed'] as const;
const SORT_FIELDS = ['foundOn', 'createdAt', 'modifiedAt', 'status', 'severity', 'unit'];

export type ListFilter = (typeof LIST_FILTERS)[number];

export interface ProblemState extends ListState {
  lists: Record<ListFilter, string[]>;
  foundFrom: string | null;
  foundTo: string | null;
  repeats: 'true' | 'false' | null;
  claimed: 'true' | 'false' | null;
  q: string;
}

const flag = (value: string | null) => (value === 'true' || value === 'false' ? value : null);

/** Reads an address; whatever makes no sense in it counts as not said. */
export function parseProblems(parameters: URLSearchParams): ProblemState {
  return {
    lists: readLists(parameters, LIST_FILTERS),
    foundFrom: readDay(parameters.get('foundFrom')),
    foundTo: readDay(parameters.get('foundTo')),
    repeats: flag(parameters.get('repeats')),
    claimed: flag(parameters.get('claimed')),
    q: parameters.get('q') ?? '',
    ...readListState(parameters, SORT_FIELDS),
  };
}

/** The shortest address that says the same. */
export function problemSearch(state: ProblemState): URLSearchParams {
  const { foundFrom, foundTo, repeats, claimed, q } = state;
  return writeAddress(state.lists, { foundFrom, foundTo, repeats, claimed, q }, state);
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
    steps: true,
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
