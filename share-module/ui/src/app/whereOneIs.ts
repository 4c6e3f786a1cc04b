import { useEffect, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { useI18n } from '../i18n';

/** Names the window after the page's heading, so that the browser's tabs and its history say which record is which. */
export function usePageName(main: RefObject<HTMLElement | null>, ours: boolean): void {
  const { t } = useI18n();
  useEffect(() => {
    const page = main.current;
    if (!ours || page === null) {
      return undefined;
    }
    const name = () => {
      const heading = page.querySelector('h1')?.textContent?.trim() ?? '';
      const next = heading === '' ? t('app.name') : `${heading} · ${t('app.name')}`;
      if (document.title !== next) {
        document.title = next;
      }
    };
    name();
    const observer = new MutationObserver(name);
    observer.observe(page, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [main, ours, t]);
}

/** On a phone the menu is wider than the screen: the entry where one is is brought into sight. */
export function useInSight(menu: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const entry = menu.current?.querySelector<HTMLElement>('.active');
    if (entry && menu.current !== null) {
      menu.current.scrollLeft = entry.offsetLeft - menu.current.clientWidth / 2 + entry.offsetWidth / 2;
    }
  }, [menu, pathname]);
}

/** A table that is wider than its place is scrolled with the arrow keys by those who have no mouse. */
export function useScrollableTables(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (page === null) {
      return undefined;
    }
    let frame = 0;
    const mark = () => {
      frame = 0;
      page.querySelectorAll<HTMLElement>('.ant-table-content, .ant-table-body').forEach(area => {
        if (area.scrollWidth > area.clientWidth) {
          area.tabIndex = 0;
        } else {
          area.removeAttribute('tabindex');
        }
      });
    };
    const soon = () => {
      frame = frame === 0 ? requestAnimationFrame(mark) : frame;
    };
    soon();
    const observer = new MutationObserver(soon);
    observer.observe(page, { childList: true, subtree: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('resize', soon);
    };
  }, [main]);
}
