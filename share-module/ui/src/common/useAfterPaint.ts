import { startTransition, useEffect, useState } from 'react';

/** A window that is not looked at paints nothing; it need not wait for that. */
const UNSEEN_MS = 300;

/**
 * False until what is `ready` has been painted once. What nobody looks for first may wait for it: the page is of use sooner.
 */
export function useAfterPaint(ready: boolean): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    if (!ready || after) {
      return undefined;
    }
    const go = () => startTransition(() => setAfter(true));
    let painted: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      painted = setTimeout(go);
    });
    const unseen = setTimeout(go, UNSEEN_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(painted);
      clearTimeout(unseen);
    };
  }, [ready, after]);
  return after;
}
