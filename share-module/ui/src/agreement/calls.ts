import type { Http, Query } from '../api/http';
import type { Job, Page, TimelineEntry } from '../api/types';
import type {
  Agreement,
  AgreementRow,
  AgreementTemplate,
  CampaignBoard,
  CampaignSummary,
  Verification,
} from './types';

const segment = encodeURIComponent;

/** One function for each call about agreements that the interface makes. */
export function agreementCalls(http: Http) {
  const one = (id: string) => `/agreements/${segment(id)}`;
  const template = (id: string) => `/agreements/templates/${segment(id)}`;
  return {
    list: (query: Query, signal?: AbortSignal) =>
      http.json<Page<AgreementRow>>('/agreements', { query, signal }),
    get: (id: string, signal?: AbortSignal) => http.json<Agreement>(one(id), { signal }),
    create: (body: unknown, send: boolean, idempotencyKey: string) =>
      http.json<Agreement>('/agreements', {
        method: 'POST',
        query: send ? { send: true } : {},
        body,
        idempotencyKey,
      }),
    edit: (id: string, version: number, body: unknown, idempotencyKey: string) =>
      http.json<Agreement>(one(id), { method: 'PUT', body, version, idempotencyKey }),
    bulkStep: (body: { ids: string[]; step: string; retention: string }, idempotencyKey: string) =>
      http.json<{ done: number; failed: number }>('/agreements/steps', {
        method: 'POST',
        body,
        idempotencyKey,
      }),
    step: (id: string, version: number, body: unknown, idempotencyKey: string) =>
      http.json<Agreement>(`${one(id)}/steps`, { method: 'POST', body, version, idempotencyKey }),
    timeline: (id: string, skip: number, signal?: AbortSignal) =>
      http.json<Page<TimelineEntry>>(`${one(id)}/timeline`, { query: { skip, max: 500 }, signal }),
    verify: (id: string, signal?: AbortSignal) =>
      http.json<Verification>(`${one(id)}/verification`, { signal }),
    document: (id: string, edition: number, format: string) =>
      http.blob(`${one(id)}/document`, { format, edition }),
    campaigns: (query: Query, signal?: AbortSignal) =>
      http.json<Page<CampaignSummary>>('/agreements/campaigns', { query, signal }),
    campaign: (id: string, query: Query, signal?: AbortSignal) =>
      http.json<CampaignBoard>(`/agreements/campaigns/${segment(id)}`, { query, signal }),
    createCampaign: (body: unknown, idempotencyKey: string) =>
      http.json<CampaignBoard>('/agreements/campaigns', { method: 'POST', body, idempotencyKey }),
    runCampaign: (id: string, idempotencyKey: string) =>
      http.json<Job>(`/agreements/campaigns/${segment(id)}/run`, {
        method: 'POST',
        body: {},
        idempotencyKey,
      }),
    templates: (unit: string | null, signal?: AbortSignal) =>
      http.json<Page<AgreementTemplate>>('/agreements/templates', { query: { unit }, signal }),
    createTemplate: (body: unknown, idempotencyKey: string) =>
      http.json<AgreementTemplate>('/agreements/templates', { method: 'POST', body, idempotencyKey }),
    changeTemplate: (id: string, version: number, body: unknown) =>
      http.json<AgreementTemplate>(template(id), { method: 'PUT', body, version }),
    removeTemplate: (id: string) => http.json<AgreementTemplate>(template(id), { method: 'DELETE' }),
  };
}
