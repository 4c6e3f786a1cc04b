import './dashlet.css';
import { createHttp } from '../api/http';
import { detectHost } from '../host';
import { element } from './dom';
import { VIEWS, type Surroundings } from './views';
import { dashletWords } from './words';

interface ShareConstants {
  URL_PAGECONTEXT?: string;
  SITE?: string;
}

/** Where Rectify's pages are: in Share within the site that the dashlet stands in, else in the shell. */
export function pages(share: ShareConstants | undefined): Surroundings['page'] {
  return (name, route = '') => {
    if (share?.URL_PAGECONTEXT === undefined) {
      return route === '' ? `/app/${name === 'ledger' ? 'orders' : name}` : route;
    }
    const site = share.SITE ? `site/${encodeURIComponent(share.SITE)}/` : '';
    return `${share.URL_PAGECONTEXT}${site}rectify-${name}${route === '' ? '' : `#${route}`}`;
  };
}

/** Shows every dashlet that the page has a place for. */
export async function show(root: ParentNode, surroundings: Surroundings): Promise<void> {
  const places = [...root.querySelectorAll<HTMLElement>('[data-rectify-dashlet]')];
  await Promise.all(
    places.map(async place => {
      const view = VIEWS[place.dataset.rectifyDashlet ?? ''];
      if (view === undefined || place.dataset.shown !== undefined) {
        return;
      }
      place.dataset.shown = '';
      place.replaceChildren(element('p', { class: 'rf-dl-empty' }, surroundings.words('dashlet.loading')));
      try {
        place.replaceChildren(...(await view(surroundings)));
      } catch {
        place.replaceChildren(
          element('p', { class: 'rf-dl-empty', role: 'alert' }, surroundings.words('dashlet.failed')),
        );
      }
    }),
  );
}

function start(): void {
  const host = detectHost(null);
  const language = host.defaultLanguage ?? document.documentElement.lang;
  const share = (globalThis as { Alfresco?: { constants?: ShareConstants } }).Alfresco?.constants;
  void show(document, {
    http: createHttp(
      // A lost session is the page's business: a reload by each of five dashlets would be five.
      { ...host, sessionLost: () => undefined },
      () => (language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'),
      () => undefined,
    ),
    words: dashletWords(language),
    page: pages(share),
    today: new Date(),
  });
}

start();
