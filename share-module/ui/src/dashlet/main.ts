import './dashlet.css';
import { createHttp } from '../api/http';
import { detectHost } from '../host';
import { element } from './dom';
import { DEFAULT_ROWS, type Surroundings } from './parts';
import { pages, type ShareConstants } from './pages';
import { VIEWS } from './views';
import { dashletWords } from './words';

/** Shows every dashlet that the page has a place for; `data-rows` says how many lines, where somebody chose it. */
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
        const rows = Number(place.dataset.rows);
        const asked = Number.isInteger(rows) && rows > 0 ? { ...surroundings, rows } : surroundings;
        place.replaceChildren(...(await view(asked)));
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
      // A lost session is the page's business, not that of each of five dashlets.
      host,
      () => (language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'),
      () => undefined,
    ),
    words: dashletWords(language),
    page: pages(share),
    today: new Date(),
    rows: DEFAULT_ROWS,
  });
}

start();
