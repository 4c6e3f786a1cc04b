import type { Http, Query } from '../api/http';
import type { Page } from '../api/types';
import type { FiledCase, WaitingCase } from './types';

/** The calls of the archivist's desk; filing is the step `archive`. */
export function archiveCalls(http: Http) {
  return {
    waiting: (query: Query, signal?: AbortSignal) =>
      http.json<Page<WaitingCase>>('/archive/waiting', { query, signal }),
    filed: (query: Query, signal?: AbortSignal) => http.json<Page<FiledCase>>('/archive', { query, signal }),
    package: (id: string) => http.blob(`/archive/${encodeURIComponent(id)}/package`),
  };
}
