import { archiveCalls } from '../archive/calls';
import { paperCalls } from '../document/calls';
import { agreementCalls } from '../agreement/calls';
import { exchangeCalls } from '../exchange/calls';
import { noticeCalls } from '../notice/calls';
import { searchCalls } from '../search/types';
import { problemCalls } from '../problem/calls';
import type { Http, Query, UploadHandle } from './http';
import type { Attachment, Order } from './orderTypes';
import type {
  BulkAnswer,
  CalendarDay,
  CalendarYear,
  InboxItem,
  Job,
  LedgerPage,
  Me,
  NotificationPage,
  NumberTemplate,
  Page,
  Person,
  TimelineEntry,
  Unit,
} from './types';

export type Api = ReturnType<typeof createApi>;

const segment = encodeURIComponent;

function adminCalls(http: Http) {
  const unit = (code: string) => `/admin/units/${segment(code)}`;
  return {
    createUnit: (body: unknown, idempotencyKey: string) =>
      http.json<Unit>('/admin/units', { method: 'POST', body, idempotencyKey }),
    unit: (code: string, signal?: AbortSignal) => http.json<Unit>(unit(code), { signal }),
    changeUnit: (code: string, body: unknown) => http.json<Unit>(unit(code), { method: 'PUT', body }),
    join: (code: string, body: { userName: string; role: string }) =>
      http.json<Unit>(`${unit(code)}/members`, { method: 'POST', body }),
    leave: (code: string, userName: string, role: string) =>
      http.json<Unit>(`${unit(code)}/members/${segment(userName)}/${segment(role)}`, { method: 'DELETE' }),
    numberTemplate: (code: string, signal?: AbortSignal) =>
      http.json<NumberTemplate>(`${unit(code)}/number-template`, { signal }),
    setNumberTemplate: (code: string, template: string) =>
      http.json<NumberTemplate>(`${unit(code)}/number-template`, { method: 'PUT', body: { template } }),
    people: (q: string, signal?: AbortSignal) =>
      http.json<Page<Person>>('/admin/people', { query: { q, max: 50 }, signal }),
    calendar: (year: number, signal?: AbortSignal) =>
      http.json<CalendarYear>('/calendar', { query: { year }, signal }),
    enterDay: (date: string, body: { working: boolean; name: string | null }) =>
      http.json<CalendarDay>(`/admin/calendar/${date}`, { method: 'PUT', body }),
    takeDayBack: (date: string) => http.json<CalendarDay>(`/admin/calendar/${date}`, { method: 'DELETE' }),
    start: (path: string, idempotencyKey: string) =>
      http.json<Job>(`/admin/${path}`, { method: 'POST', idempotencyKey }),
    job: (id: string, signal?: AbortSignal) => http.json<Job>(`/jobs/${segment(id)}`, { signal }),
  };
}

/** One function for each call of the contract that the interface makes. */
export function createApi(http: Http) {
  const order = (id: string) => `/orders/${segment(id)}`;
  return {
    /** For the dashlets, which make their own calls so that they load nothing of this. */
    http,
    me: (signal?: AbortSignal) => http.json<Me>('/me', { signal }),
    units: () => http.json<{ total: number; items: Unit[] }>('/units', { query: { people: true } }),
    calendar: (year: number) => http.json<CalendarYear>('/calendar', { query: { year } }),
    inbox: (query: Query, signal?: AbortSignal) => http.json<Page<InboxItem>>('/inbox', { query, signal }),
    orders: (query: Query, signal?: AbortSignal) => http.json<LedgerPage>('/orders', { query, signal }),
    order: (id: string, signal?: AbortSignal) => http.json<Order>(order(id), { signal }),
    createOrder: (body: unknown, issue: boolean, idempotencyKey: string) =>
      http.json<Order>('/orders', {
        method: 'POST',
        query: issue ? { issue: true } : {},
        body,
        idempotencyKey,
      }),
    editOrder: (id: string, version: number, body: unknown, idempotencyKey: string) =>
      http.json<Order>(order(id), { method: 'PUT', body, version, idempotencyKey }),
    step: (id: string, version: number, body: unknown, idempotencyKey: string) =>
      http.json<Order>(`${order(id)}/steps`, { method: 'POST', body, version, idempotencyKey }),
    bulkStep: (body: unknown, idempotencyKey: string) =>
      http.json<BulkAnswer>('/orders/steps', { method: 'POST', body, idempotencyKey }),
    timeline: (id: string, skip: number, signal?: AbortSignal) =>
      http.json<Page<TimelineEntry>>(`${order(id)}/timeline`, { query: { skip, max: 500 }, signal }),
    upload: (
      id: string,
      file: File,
      measureId: string | null,
      onProgress: (fraction: number) => void,
    ): UploadHandle<Attachment> => {
      const form = new FormData();
      if (measureId !== null) {
        form.append('measureId', measureId);
      }
      form.append('file', file, file.name);
      return http.upload<Attachment>(`${order(id)}/attachments`, form, onProgress);
    },
    content: (id: string, attachmentId: string, inline: boolean, signal?: AbortSignal) =>
      http.blob(`${order(id)}/attachments/${segment(attachmentId)}`, inline ? { inline: true } : {}, signal),
    diagram: (process: string, signal?: AbortSignal) =>
      http.xml(`/processes/${segment(process)}/diagram`, signal),
    agreements: agreementCalls(http),
    notifications: (signal?: AbortSignal) =>
      http.json<NotificationPage>('/notifications', { query: { max: 30 }, signal }),
    notices: noticeCalls(http),
    search: searchCalls(http),
    problems: problemCalls(http),
    admin: adminCalls(http),
    archive: archiveCalls(http),
    papers: paperCalls(http),
    exchange: exchangeCalls(http),
    markRead: (body: { ids: string[] } | { all: true }) =>
      http.json<{ unread: number }>('/notifications/read', { method: 'POST', body }),
  };
}
