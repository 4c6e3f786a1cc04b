export const NOTHING = '—';

export function formatDate(value: string | null | undefined): string {
  return value === null || value === undefined || value === '' ? NOTHING : value.slice(0, 10);
}

let office = clock(undefined);

/** Swedish writes a time as the office does: 2026-03-01 08:05. */
function clock(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** From now on instants are shown as the office's clocks show them, wherever the reader sits. */
export function showTimesOf(zone: string): void {
  office = clock(zone);
}

/** An instant as the office's clocks show it. */
export function formatInstant(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') {
    return NOTHING;
  }
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value : office.format(at);
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
