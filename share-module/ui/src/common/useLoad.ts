import { useCallback, useEffect, useRef, useState } from 'react';
import { LostSessionError } from '../api/errors';
import { lookEarly, takeEarly } from './early';

export interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  loading: boolean;
  reload(): void;
  setData(data: T): void;
}

/**
 * Loads when `key` changes, aborts what is no longer wanted, and keeps the last answer in view while the
 * next one is on its way. A null key loads nothing. What was asked for early is there from the first rendering on.
 */
export function useLoad<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [data, setData] = useState<T | undefined>(() =>
    key === null ? undefined : lookEarly<T>(key)?.value,
  );
  const [error, setError] = useState<unknown>(null);
  const [loading, setLoading] = useState(key !== null && data === undefined);
  const [round, setRound] = useState(0);
  const latest = useRef(load);
  latest.current = load;

  useEffect(() => {
    if (key === null) {
      setLoading(false);
      return undefined;
    }
    const abort = new AbortController();
    setLoading(lookEarly(key)?.value === undefined);
    const answer = takeEarly<T>(key)?.answer.catch(() => latest.current(abort.signal));
    (answer ?? latest.current(abort.signal)).then(
      answer => {
        if (!abort.signal.aborted) {
          setData(answer);
          setError(null);
          setLoading(false);
        }
      },
      (failure: unknown) => {
        if (!abort.signal.aborted) {
          setError(failure instanceof LostSessionError ? null : failure);
          setLoading(false);
        }
      },
    );
    return () => abort.abort();
  }, [key, round]);

  const reload = useCallback(() => setRound(n => n + 1), []);
  return { data, error, loading, reload, setData };
}
