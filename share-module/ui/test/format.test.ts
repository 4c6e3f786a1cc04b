import { describe, expect, it } from 'vitest';
import { formatInstant, showTimesOf } from '../src/common/format';

describe('an instant', () => {
  it('is shown as the office’s clocks show it, wherever the reader sits', () => {
    showTimesOf('Asia/Shanghai');
    expect(formatInstant('2026-02-28T23:30:00Z')).toBe('2026-03-01 07:30');
    expect(formatInstant('2026-03-01T07:30:00+08:00')).toBe('2026-03-01 07:30');
    showTimesOf('Europe/Lisbon');
    expect(formatInstant('2026-03-01T07:30:00+08:00')).toBe('2026-02-28 23:30');
  });

  it('that is none is left as it is', () => {
    expect(formatInstant('soon')).toBe('soon');
    expect(formatInstant(null)).toBe('—');
  });
});
