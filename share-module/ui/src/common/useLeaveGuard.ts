import { useEffect, useRef } from 'react';

/**
 * Has the browser ask before it leaves the page or loads it anew while something is filled in: until it is sent, it is
 * nowhere else. Without effect once this part of the page is gone.
 */
export function useLeaveGuard(filled: () => boolean): void {
  const now = useRef(filled);
  now.current = filled;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (now.current()) {
        event.preventDefault();
        // What browsers of before 2023 ask for.
        event.returnValue = '';
      }
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
