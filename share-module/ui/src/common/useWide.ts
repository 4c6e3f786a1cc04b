import { useEffect, useState } from 'react';

const WIDTHS = { md: 768, lg: 992 } as const;

/**
 * Whether the window has room for tables (`lg`) or at least for more than a phone shows (`md`). A sheet of paper is narrower
 * than a screen, but what is printed stays as it was seen.
 */
export function useWide(width: keyof typeof WIDTHS): boolean {
  const query = `(min-width: ${WIDTHS[width]}px)`;
  const [wide, setWide] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const changed = () => {
      if (!window.matchMedia('print').matches) {
        setWide(media.matches);
      }
    };
    changed();
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [query]);
  return wide;
}
