import type { Http, Query } from '../api/http';
import type { FacetValue, Light } from '../api/types';

/** A piece of text; `hit` where it is what was searched for. */
export interface Part {
  text: string;
  hit: boolean;
}

export interface SearchHit {
  id: string;
  kind: string;
  kindLabel: string;
  record: { id: string; kind: string; title: string | null };
  number: string | null;
  title: string | null;
  marked: Part[];
  passages: Part[][];
  status: string | null;
  statusLabel: string | null;
  unit: { code: string; name: string } | null;
  source: string | null;
  category: string | null;
  deadline: string | null;
  light: Light;
  overdue: boolean;
  year: number;
  modifiedAt: string;
}

export type SearchFacet = 'kind' | 'status' | 'light' | 'unit' | 'source' | 'category' | 'year';

export interface SearchAnswer {
  engine: 'index' | 'register';
  total: number;
  skip: number;
  max: number;
  items: SearchHit[];
  facets?: Record<SearchFacet, FacetValue[]>;
}

export interface Suggestion {
  id: string;
  kind: string;
  kindLabel: string;
  number: string | null;
  title: string | null;
}

export interface SavedSearch {
  id: string;
  name: string;
  query: Record<string, string | string[]>;
  createdAt: string;
}

interface Saved {
  items: SavedSearch[];
}

const segment = encodeURIComponent;

export function searchCalls(http: Http) {
  const saved = (id: string) => `/search/saved/${segment(id)}`;
  return {
    find: (query: Query, signal?: AbortSignal) => http.json<SearchAnswer>('/search', { query, signal }),
    suggest: (q: string, signal?: AbortSignal) =>
      http.json<{ items: Suggestion[] }>('/search/suggest', { query: { q }, signal }),
    export: (query: Query) => http.blob('/search/export', query),
    saved: (signal?: AbortSignal) => http.json<Saved>('/search/saved', { signal }),
    save: (body: unknown, idempotencyKey: string) =>
      http.json<SavedSearch>('/search/saved', { method: 'POST', body, idempotencyKey }),
    change: (id: string, body: unknown) => http.json<SavedSearch>(saved(id), { method: 'PUT', body }),
    remove: (id: string) => http.json<Saved>(saved(id), { method: 'DELETE' }),
  };
}
