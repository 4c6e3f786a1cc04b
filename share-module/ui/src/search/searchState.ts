import type { Query } from '../api/http';
import type { SearchFacet, SearchHit, Suggestion } from './types';

export const FACETS: readonly SearchFacet[] = [
  'kind',
  'light',
  'status',
  'year',
  'source',
  'category',
  'unit',
];
export const SORTS = ['relevance', '-modifiedAt', 'modifiedAt', 'deadline', '-deadline'] as const;
export const PAGE_SIZE = 20;

export interface SearchState {
  q: string;
  filters: Record<SearchFacet, string[]>;
  sort: string;
  page: number;
}

/** Reads an address; whatever makes no sense in it counts as not said. */
export function parseSearch(parameters: URLSearchParams): SearchState {
  const page = Number(parameters.get('page'));
  const sort = parameters.get('sort') ?? '';
  return {
    q: parameters.get('q') ?? '',
    filters: Object.fromEntries(
      FACETS.map(name => [name, [...new Set(parameters.getAll(name).filter(value => value !== ''))]]),
    ) as Record<SearchFacet, string[]>,
    sort: SORTS.some(known => known === sort) ? sort : 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The shortest address that says the same. */
export function searchAddress(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.q !== '') {
    parameters.set('q', state.q);
  }
  FACETS.forEach(name => state.filters[name].forEach(value => parameters.append(name, value)));
  if (state.sort !== 'relevance') {
    parameters.set('sort', state.sort);
  }
  if (state.page > 1) {
    parameters.set('page', String(state.page));
  }
  return parameters;
}

export function searchQuery(state: SearchState): Query {
  return {
    q: state.q,
    ...state.filters,
    sort: state.sort,
    skip: (state.page - 1) * PAGE_SIZE,
    max: PAGE_SIZE,
    facets: true,
  };
}

/** What is kept of a search: not the page. */
export function keptQuery(state: SearchState): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  if (state.q !== '') {
    kept.q = state.q;
  }
  FACETS.filter(name => state.filters[name].length > 0).forEach(name => {
    kept[name] = state.filters[name];
  });
  if (state.sort !== 'relevance') {
    kept.sort = state.sort;
  }
  return kept;
}

export function keptAddress(query: Record<string, string | string[]>): string {
  const parameters = new URLSearchParams();
  Object.entries(query).forEach(([name, value]) =>
    [value].flat().forEach(each => parameters.append(name, each)),
  );
  return `/app/search?${searchAddress(parseSearch(parameters)).toString()}`;
}

export function isRestricted(state: SearchState): boolean {
  return FACETS.some(name => state.filters[name].length > 0);
}

const PAGES: Record<string, string> = {
  order: '/app/orders',
  problem: '/app/problems',
  notice: '/app/notices',
  agreement: '/app/agreements',
};

/** The page of the record that was found or that a file belongs to. */
export function recordAddress(
  hit: Pick<SearchHit, 'record' | 'kind'> | Pick<Suggestion, 'id' | 'kind'>,
): string {
  const record = 'record' in hit ? hit.record : hit;
  const page = `${PAGES[record.kind] ?? '/app/orders'}/${encodeURIComponent(record.id)}`;
  return hit.kind === 'file' && record.kind === 'order' ? `${page}?tab=attachments` : page;
}
