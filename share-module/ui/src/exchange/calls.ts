import type { Http, Query } from '../api/http';
import type { Job } from '../api/types';

const segment = encodeURIComponent;

export type ExchangeCalls = ReturnType<typeof exchangeCalls>;

/** What goes out as, and comes in from, spreadsheets. */
export function exchangeCalls(http: Http) {
  return {
    ledger: (query: Query, signal?: AbortSignal) => http.blob('/exports/orders', query, signal),
    startLedger: (query: Query, idempotencyKey: string) =>
      http.json<Job>('/exports/orders', { method: 'POST', query, idempotencyKey }),
    cancel: (jobId: string) => http.json<Job>(`/jobs/${segment(jobId)}/cancel`, { method: 'POST' }),
    file: (jobId: string) => http.blob(`/jobs/${segment(jobId)}/file`),
  };
}
