import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it before this part of the page came up, when the part goes away. Where that is gone
 * too (the button of a step that has been taken), the page itself gets it, so that the keys never end up nowhere.
 */
export function useReturnFocus(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => {
      setTimeout(() => {
        // Whatever took the focus on purpose meanwhile keeps it.
        if (document.activeElement !== null && document.activeElement !== document.body) {
          return;
        }
        const target =
          opener instanceof HTMLElement && opener.isConnected && opener !== document.body
            ? opener
            : document.getElementById('rectify-main');
        target?.focus({ preventScroll: true });
      });
    };
  }, []);
}
