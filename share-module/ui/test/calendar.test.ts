import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import type { CalendarYear } from '../src/api/types';
import { dayInfo, workingDaysBetween } from '../src/common/calendar';
import { decodeText, previewKind } from '../src/order/preview';

const year: CalendarYear = {
  year: 2026,
  known: true,
  days: [
    { date: '2026-10-01', working: false, name: '国庆节', entered: false },
    { date: '2026-10-10', working: true, name: '国庆节调休', entered: false },
  ],
};
const calendars = new Map([[2026, year]]);

describe('working days', () => {
  it('do not count weekends and holidays, but count swapped weekends', () => {
    expect(workingDaysBetween(calendars, '2026-09-30', '2026-10-02')).toBe(1);
    expect(workingDaysBetween(calendars, '2026-10-09', '2026-10-11')).toBe(1);
    expect(workingDaysBetween(calendars, '2026-11-23', '2026-11-30')).toBe(5);
    expect(workingDaysBetween(calendars, '2026-11-23', '2026-11-23')).toBe(0);
  });

  it('are not guessed for a year that is not known', () => {
    expect(workingDaysBetween(calendars, '2026-12-30', '2027-01-04')).toBeNull();
    const unknown = new Map([[2026, { ...year, known: false }]]);
    expect(workingDaysBetween(unknown, '2026-11-23', '2026-11-30')).toBeNull();
  });

  it('mark what differs from an ordinary week', () => {
    expect(dayInfo(calendars, dayjs('2026-10-01'))).toEqual({
      working: false,
      name: '国庆节',
      special: 'holiday',
    });
    expect(dayInfo(calendars, dayjs('2026-10-10')).special).toBe('swapped');
    expect(dayInfo(calendars, dayjs('2026-10-03'))).toEqual({ working: false, name: null, special: null });
  });
});

describe('previews', () => {
  it('are never made of what can carry script', () => {
    expect(previewKind('application/pdf')).toBe('pdf');
    expect(previewKind('IMAGE/PNG')).toBe('image');
    expect(previewKind('text/plain;charset=gbk')).toBe('text');
    expect(previewKind('text/html')).toBeNull();
    expect(previewKind('image/svg+xml')).toBeNull();
  });

  it('read text in UTF-8 and in the older Chinese encoding', () => {
    expect(decodeText(new TextEncoder().encode('整改'))).toBe('整改');
    expect(decodeText(new Uint8Array([0xd5, 0xfb, 0xb8, 0xc4]))).toBe('整改');
  });
});
