import type { Http, Query, UploadHandle } from '../api/http';
import type { Attachment } from '../api/orderTypes';
import type { Job, Light, Page, Person, TimelineEntry, UnitRef } from '../api/types';

export interface NoticeShare {
  unit: UnitRef;
  responsiblePerson: Person | null;
  deadline: string;
}

export interface NoticeItem {
  id: string;
  problemId: string | null;
  title: string;
  description: string;
  source: string;
  category: string;
  severity: string;
  pace: string;
  foundOn: string | null;
  foundAt: string | null;
  requiredMeasures: string;
  addendum: boolean;
  units: NoticeShare[];
}

export interface NoticeStep {
  step: string;
  title: string;
  dangerous: boolean;
  job: boolean;
  fields: { name: string; type: string; required: boolean; label: string; maxLength: number | null }[];
}

export interface Notice {
  light: Light;
  id: string;
  version: number;
  number: string | null;
  status: string;
  statusLabel: string;
  title: string;
  basis: string | null;
  body: string | null;
  receivedFrom: string | null;
  issuingUnit: UnitRef;
  approvers: Person[];
  approvals: number;
  problems: NoticeItem[];
  orders: number;
  withdrawnReason: string | null;
  createdBy: Person;
  createdAt: string;
  issuedAt: string | null;
  closedAt: string | null;
  archiveNumber: string | null;
  attachments: Attachment[];
  availableSteps: NoticeStep[];
  mayEdit: boolean;
  mayAttach: boolean;
  process: { present: boolean; activities: string[] };
}

export interface NoticeRow {
  id: string;
  light: Light;
  number: string | null;
  title: string;
  status: string;
  statusLabel: string;
  receivedFrom: string | null;
  issuingUnit: UnitRef;
  createdAt: string;
  issuedAt: string | null;
  problems: number;
  orders: number;
  open: number;
  overdue: number;
}

export interface NoticePreview {
  total: number;
  refused: number;
  items: {
    title: string;
    unit: UnitRef;
    responsiblePerson: Person | null;
    deadline: string;
    refusal: string | null;
    refusalTitle: string | null;
  }[];
}

const at = (id: string) => `/notices/${encodeURIComponent(id)}`;

export function noticeCalls(http: Http) {
  return {
    list: (query: Query, signal?: AbortSignal) => http.json<Page<NoticeRow>>('/notices', { query, signal }),
    one: (id: string, signal?: AbortSignal) => http.json<Notice>(at(id), { signal }),
    create: (body: unknown, idempotencyKey: string) =>
      http.json<Notice>('/notices', { method: 'POST', body, idempotencyKey }),
    edit: (id: string, version: number, body: unknown, idempotencyKey: string) =>
      http.json<Notice>(at(id), { method: 'PUT', body, version, idempotencyKey }),
    step: (id: string, version: number, body: unknown, idempotencyKey: string) =>
      http.json<Notice | Job>(`${at(id)}/steps`, { method: 'POST', body, version, idempotencyKey }),
    bulkStep: (body: { ids: string[]; step: string; retention: string }, idempotencyKey: string) =>
      http.json<{ done: number; failed: number }>('/notices/steps', { method: 'POST', body, idempotencyKey }),
    preview: (id: string, signal?: AbortSignal) => http.json<NoticePreview>(`${at(id)}/preview`, { signal }),
    timeline: (id: string, skip: number, signal?: AbortSignal) =>
      http.json<Page<TimelineEntry>>(`${at(id)}/timeline`, { query: { skip, max: 500 }, signal }),
    upload: (id: string, file: File, onProgress: (fraction: number) => void): UploadHandle<Attachment> => {
      const form = new FormData();
      form.append('file', file, file.name);
      return http.upload<Attachment>(`${at(id)}/attachments`, form, onProgress);
    },
    content: (id: string, attachmentId: string, inline: boolean, signal?: AbortSignal) =>
      http.blob(
        `${at(id)}/attachments/${encodeURIComponent(attachmentId)}`,
        inline ? { inline: true } : {},
        signal,
      ),
  };
}
