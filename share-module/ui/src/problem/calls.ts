import type { Http, Query, UploadHandle } from '../api/http';
import type { Attachment } from '../api/orderTypes';
import type { BulkAnswer, Page, ProblemJson, TimelineEntry } from '../api/types';
import type { ProblemFacts, ProblemPageOf, ProblemRecord, ProblemRow } from './types';

const segment = encodeURIComponent;

/** One function for each call about problems. */
export function problemCalls(http: Http) {
  const problem = (id: string) => `/problems/${segment(id)}`;
  return {
    list: (query: Query, signal?: AbortSignal) => http.json<ProblemPageOf>('/problems', { query, signal }),
    one: (id: string, signal?: AbortSignal) => http.json<ProblemRecord>(problem(id), { signal }),
    check: (rows: ProblemFacts[], signal?: AbortSignal) =>
      http.json<{ errors: ProblemJson[] }>('/problems/check', { method: 'POST', body: { rows }, signal }),
    enter: (rows: ProblemFacts[], idempotencyKey: string) =>
      http.json<{ ids: string[] }>('/problems', { method: 'POST', body: { rows }, idempotencyKey }),
    edit: (id: string, version: number, body: ProblemFacts, idempotencyKey: string) =>
      http.json<ProblemRecord>(problem(id), { method: 'PUT', body, version, idempotencyKey }),
    step: (id: string, version: number, body: unknown, idempotencyKey: string) =>
      http.json<ProblemRecord>(`${problem(id)}/steps`, { method: 'POST', body, version, idempotencyKey }),
    bulkStep: (body: unknown, idempotencyKey: string) =>
      http.json<BulkAnswer>('/problems/steps', { method: 'POST', body, idempotencyKey }),
    similar: (query: Query, signal?: AbortSignal) =>
      http.json<{ items: ProblemRow[] }>('/problems/similar', { query, signal }),
    timeline: (id: string, skip: number, signal?: AbortSignal) =>
      http.json<Page<TimelineEntry>>(`${problem(id)}/timeline`, { query: { skip, max: 500 }, signal }),
    upload: (id: string, file: File, onProgress: (fraction: number) => void): UploadHandle<Attachment> => {
      const form = new FormData();
      form.append('file', file, file.name);
      return http.upload<Attachment>(`${problem(id)}/attachments`, form, onProgress);
    },
    content: (id: string, attachmentId: string, inline: boolean, signal?: AbortSignal) =>
      http.blob(
        `${problem(id)}/attachments/${segment(attachmentId)}`,
        inline ? { inline: true } : {},
        signal,
      ),
  };
}
