import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../app/context';
import type { Import } from './types';

const POLL_MS = 1000;

/** The import, asked for again while something goes on with it. */
export function useImport(id: string | null): {
  found: Import | null;
  error: unknown;
  show(next: Import): void;
} {
  const { api } = useApp();
  const [found, setFound] = useState<Import | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    setError(null);
    if (id === null) {
      setFound(null);
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = new AbortController();
    const ask = () => {
      api.exchange.import(id, abort.signal).then(
        next => {
          if (abort.signal.aborted) {
            return;
          }
          setFound(next);
          if (next.state === 'checking' || next.state === 'running') {
            timer = setTimeout(ask, POLL_MS);
          }
        },
        (failure: unknown) => {
          if (!abort.signal.aborted) {
            setError(failure);
          }
        },
      );
    };
    ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [api, id, round]);

  const show = useCallback((next: Import) => {
    setFound(next);
    setRound(n => n + 1);
  }, []);
  return { found, error, show };
}
