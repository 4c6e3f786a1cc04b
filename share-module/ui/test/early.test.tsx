import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { askEarly, lookEarly } from '../src/common/early';
import { useLoad } from '../src/common/useLoad';

describe('what is asked for before its page is there', () => {
  it('stands in the first rendering, and is asked for once', async () => {
    askEarly('ledger', Promise.resolve({ total: 3 }));
    await Promise.resolve();
    const load = vi.fn(() => Promise.resolve({ total: 4 }));
    const seen: unknown[] = [];
    const { result } = renderHook(() => {
      const loaded = useLoad('ledger', load);
      seen.push(loaded.data);
      return loaded;
    });
    expect(seen[0]).toEqual({ total: 3 });
    expect(result.current.loading).toBe(false);
    expect(load).not.toHaveBeenCalled();
    await act(async () => {
      result.current.reload();
      await Promise.resolve();
    });
    expect(result.current.data).toEqual({ total: 4 });
  });

  it('is waited for where it has not come yet', async () => {
    let come: (value: string) => void = () => undefined;
    askEarly('late', new Promise<string>(resolve => (come = resolve)));
    const load = vi.fn(() => Promise.resolve('again'));
    const { result } = renderHook(() => useLoad('late', load));
    expect(result.current.loading).toBe(true);
    await act(async () => {
      come('first');
      await Promise.resolve();
    });
    expect(result.current).toMatchObject({ data: 'first', loading: false });
    expect(load).not.toHaveBeenCalled();
  });

  it('is asked for again where it failed', async () => {
    askEarly('failed', Promise.reject(new Error('away')));
    const load = vi.fn(() => Promise.resolve('again'));
    const { result } = renderHook(() => useLoad('failed', load));
    await act(async () => {
      await Promise.resolve();
      await Promise.resolve();
    });
    expect(load).toHaveBeenCalledTimes(1);
    expect(result.current.data).toBe('again');
  });

  it('is forgotten where nobody comes for it', () => {
    vi.useFakeTimers();
    askEarly('old', new Promise(() => undefined));
    expect(lookEarly('old')).toBeDefined();
    vi.advanceTimersByTime(10_001);
    expect(lookEarly('old')).toBeUndefined();
    vi.useRealTimers();
  });
});
