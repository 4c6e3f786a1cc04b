import dayjs from 'dayjs';
import type { InboxItem } from '../api/types';
import type { I18n } from '../i18n';

/** Where the pages of each kind of record lie. */
export function recordAddress(record: string, id: string): string {
  return `/app/${record}s/${encodeURIComponent(id)}`;
}

/** The record's page, open at the form of the step that is asked. */
export function inboxAddress(item: Pick<InboxItem, 'record' | 'id' | 'step'>): string {
  return `${recordAddress(item.record, item.id)}?step=${encodeURIComponent(item.step)}`;
}

/** The inbox carries no working days, so it speaks of calendar days and says so. */
export function dueWords({ t }: Pick<I18n, 't'>, due: string | null): string {
  if (due === null) {
    return '';
  }
  const days = dayjs().startOf('day').diff(dayjs(due).startOf('day'), 'day');
  return days > 0 ? t('deadline.overdueCalendar', { days }) : t('light.red');
}
