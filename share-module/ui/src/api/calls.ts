import type { Http, Query, UploadHandle } from './http';
import type {
  Attachment,
  BulkAnswer,
  CalendarYear,
  InboxItem,
  LedgerPage,
  Me,
  NotificationPage,
  Order,
  Page,
  TimelineEntry,
  Unit,
} from './types';

export type Api = ReturnType<typeof createApi>;

const segment = encodeURIComponent;

/** One function for each call of the contract that the interface makes. */
export function createApi(http: Http) {
  const order = (id: string) => `/orders/${segment(id)}`;
  return {
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
    diagram: (signal?: AbortSignal) => http.xml('/processes/rectifyOrder/diagram', signal),
    notifications: (signal?: AbortSignal) =>
      http.json<NotificationPage>('/notifications', { query: { max: 30 }, signal }),
    markRead: (body: { ids: string[] } | { all: true }) =>
      http.json<{ unread: number }>('/notifications/read', { method: 'POST', body }),
  };
}
