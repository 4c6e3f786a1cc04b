import type { Http, Query } from '../api/http';
import type { Page } from '../api/types';
import type { ArchiveScheme, FiledCase, WaitingCase } from './types';

/** The calls of the archivist's desk; filing is the step `archive`. */
export function archiveCalls(http: Http) {
  return {
    waiting: (query: Query, signal?: AbortSignal) =>
      http.json<Page<WaitingCase>>('/archive/waiting', { query, signal }),
    filed: (query: Query, signal?: AbortSignal) => http.json<Page<FiledCase>>('/archive', { query, signal }),
    schemes: (query: Query, signal?: AbortSignal) =>
      http.json<Page<ArchiveScheme>>('/archive/schemes', { query, signal }),
    setScheme: (unit: string, body: { fonds: string; pattern: string }, idempotencyKey: string) =>
      http.json<unknown>(`/admin/units/${encodeURIComponent(unit)}/archive-scheme`, {
        method: 'PUT',
        body,
        idempotencyKey,
      }),
    package: (id: string) => http.blob(`/archive/${encodeURIComponent(id)}/package`),
  };
}
