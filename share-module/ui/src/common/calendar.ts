import dayjs, { type Dayjs } from 'dayjs';
import type { CalendarYear } from '../api/types';

export type Calendars = ReadonlyMap<number, CalendarYear>;

export interface DayInfo {
  working: boolean;
  name: string | null;
  /** A day that the calendar changed: a holiday on a weekday, or a weekend that is worked. */
  special: 'holiday' | 'swapped' | null;
}

const DATE = 'YYYY-MM-DD';

export function dayInfo(calendars: Calendars, day: Dayjs): DayInfo {
  const entry = calendars.get(day.year())?.days.find(candidate => candidate.date === day.format(DATE));
  const weekend = day.day() === 0 || day.day() === 6;
  const working = entry?.working ?? !weekend;
  const named = entry?.name ?? null;
  const holiday = !working && (!weekend || named !== null);
  return { working, name: named, special: working && weekend ? 'swapped' : holiday ? 'holiday' : null };
}

/** Working days after `from` up to and including `to`; null where a year's calendar is not known. */
export function workingDaysBetween(calendars: Calendars, from: string, to: string): number | null {
  const end = dayjs(to);
  let day = dayjs(from);
  if (!end.isValid() || !day.isValid()) {
    return null;
  }
  for (let year = day.year(); year <= end.year(); year += 1) {
    if (calendars.get(year)?.known !== true) {
      return null;
    }
  }
  let count = 0;
  while (day.isBefore(end, 'day')) {
    day = day.add(1, 'day');
    if (dayInfo(calendars, day).working) {
      count += 1;
    }
  }
  return count;
}
