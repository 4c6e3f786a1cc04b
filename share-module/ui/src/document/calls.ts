import type { Http, UploadHandle } from '../api/http';
import type { Paper, PaperFormat, PaperKind, PaperTemplate, TemplateKinds } from './types';

const segment = encodeURIComponent;

/** The calls for official documents; `record` is the record's address, such as /orders/ID. */
export function paperCalls(http: Http) {
  const template = (kind: PaperKind) => `/admin/templates/${segment(kind)}`;
  return {
    list: (record: string, signal?: AbortSignal) =>
      http.json<{ items: Paper[] }>(`${record}/papers`, { signal }),
    content: (
      record: string,
      query: { kind: PaperKind; format: PaperFormat; ordinal?: number; inline?: boolean },
      signal?: AbortSignal,
    ) => http.blob(`${record}/document`, query, signal),
    templates: (signal?: AbortSignal) => http.json<TemplateKinds>('/admin/templates', { signal }),
    template: (kind: PaperKind, unit: string | null, version?: number) =>
      http.blob(template(kind), { unit, version }),
    versions: (kind: PaperKind, unit: string | null, signal?: AbortSignal) =>
      http.json<{ items: PaperTemplate[] }>(`${template(kind)}/versions`, { query: { unit }, signal }),
    setTemplate: (kind: PaperKind, unit: string | null, file: File): UploadHandle<PaperTemplate> => {
      const form = new FormData();
      form.append('file', file, file.name);
      const address = unit === null ? template(kind) : `${template(kind)}?unit=${segment(unit)}`;
      return http.upload<PaperTemplate>(address, form, () => undefined);
    },
    resetTemplate: (kind: PaperKind, unit: string | null) =>
      http.json<unknown>(template(kind), { method: 'DELETE', query: { unit } }),
  };
}
