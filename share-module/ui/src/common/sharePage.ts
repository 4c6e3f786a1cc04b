/** What Share's page around ours leaves unsaid to who hears it and does not see it. */

/** Share writes the language as Java does, with an underscore, and a second time for XML. */
export function tellLanguage(page: HTMLElement, language: string): void {
  page.lang = language;
  if (page.hasAttribute('xml:lang')) {
    page.setAttribute('xml:lang', language);
  }
}

const SEARCH_MENU = 'HEADER_SEARCH_BOX_DROPDOWN_MENU';

/** The menu beside the search box of Share's header is drawn after the page and has no name. */
export function nameSearchMenu(body: HTMLElement, name: string): () => void {
  const set = () => {
    const menu = document.getElementById(SEARCH_MENU);
    menu?.setAttribute('aria-label', name);
    return menu !== null;
  };
  const observer = new MutationObserver(() => {
    if (set()) {
      observer.disconnect();
    }
  });
  if (!set()) {
    observer.observe(body, { childList: true, subtree: true });
  }
  return () => {
    observer.disconnect();
  };
}
