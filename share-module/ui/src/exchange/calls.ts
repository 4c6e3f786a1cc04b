import type { Http, Query, UploadHandle } from '../api/http';
import type { Job, Page } from '../api/types';
import type { Import, ImportFinding } from './types';

const segment = encodeURIComponent;

export type ExchangeCalls = ReturnType<typeof exchangeCalls>;

/** What goes out as, and comes in from, spreadsheets. */
export function exchangeCalls(http: Http) {
  return {
    ledger: (query: Query, signal?: AbortSignal) => http.blob('/exports/orders', query, signal),
    startLedger: (query: Query, idempotencyKey: string) =>
      http.json<Job>('/exports/orders', { method: 'POST', query, idempotencyKey }),
    cancel: (jobId: string) => http.json<Job>(`/jobs/${segment(jobId)}/cancel`, { method: 'POST' }),
    template: (kind: string) => http.blob('/imports/template', { kind }),
    receive: (kind: string, file: File, onProgress: (fraction: number) => void): UploadHandle<Import> => {
      const form = new FormData();
      form.append('kind', kind);
      form.append('file', file, file.name);
      return http.upload<Import>('/imports', form, onProgress);
    },
    import: (id: string, signal?: AbortSignal) => http.json<Import>(`/imports/${segment(id)}`, { signal }),
    findings: (id: string, query: Query, signal?: AbortSignal) =>
      http.json<Page<ImportFinding>>(`/imports/${segment(id)}/findings`, { query, signal }),
    run: (id: string, body: { issue: boolean; again: boolean }, idempotencyKey: string) =>
      http.json<Import>(`/imports/${segment(id)}/run`, { method: 'POST', body, idempotencyKey }),
    file: (jobId: string) => http.blob(`/jobs/${segment(jobId)}/file`),
  };
}
