import { useCallback, useEffect, useState } from 'react';
import { ApiError } from '../api/errors';
import type { Job } from '../api/types';
import { useApp } from '../app/context';

const POLL_MS = 1000;
const KEY = 'rectify.job.';

/** The job last started here, asked for until it ends; found again when the page is opened anew. */
export function useJob(name: string): { job: Job | null; watch(job: Job): void } {
  const { api } = useApp();
  const [id, setId] = useState(() => sessionStorage.getItem(KEY + name));
  const [job, setJob] = useState<Job | null>(null);

  useEffect(() => {
    if (id === null) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = new AbortController();
    const ask = () => {
      api.admin.job(id, abort.signal).then(
        next => {
          if (abort.signal.aborted) {
            return;
          }
          setJob(next);
          if (next.state === 'queued' || next.state === 'running') {
            timer = setTimeout(ask, POLL_MS);
          }
        },
        (error: unknown) => {
          if (abort.signal.aborted) {
            return;
          }
          if (error instanceof ApiError && error.status === 404) {
            sessionStorage.removeItem(KEY + name);
            setId(null);
            setJob(null);
          } else {
            timer = setTimeout(ask, POLL_MS * 5);
          }
        },
      );
    };
    ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [api, id, name]);

  const watch = useCallback(
    (started: Job) => {
      sessionStorage.setItem(KEY + name, started.id);
      setJob(started);
      setId(started.id);
    },
    [name],
  );
  return { job, watch };
}
