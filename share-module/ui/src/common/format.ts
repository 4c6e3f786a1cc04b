import dayjs from 'dayjs';

export const NOTHING = '—';

export function formatDate(value: string | null | undefined): string {
  return value === null || value === undefined || value === '' ? NOTHING : value.slice(0, 10);
}

/** An instant in the reader's own time zone. */
export function formatInstant(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') {
    return NOTHING;
  }
  const at = dayjs(value);
  return at.isValid() ? at.format('YYYY-MM-DD HH:mm') : value;
}

export function formatSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}

/** Any value of a change record as one line of text. */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return NOTHING;
  }
  if (typeof value === 'object') {
    const named = value as { displayName?: unknown; name?: unknown };
    if (Array.isArray(value)) {
      return value.map(formatValue).join('、');
    }
    return String(named.displayName ?? named.name ?? JSON.stringify(value));
  }
  return String(value);
}
