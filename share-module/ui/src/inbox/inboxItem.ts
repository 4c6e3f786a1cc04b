import type { InboxItem } from '../api/types';

/** Where the pages of each kind of record lie. */
export function recordAddress(record: string, id: string): string {
  return `/app/${record}s/${encodeURIComponent(id)}`;
}

/** The record's page, open at the form of the step that is asked. */
export function inboxAddress(item: Pick<InboxItem, 'record' | 'id' | 'step'>): string {
  return `${recordAddress(item.record, item.id)}?step=${encodeURIComponent(item.step)}`;
}
