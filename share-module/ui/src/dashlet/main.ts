import './dashlet.css';
import { createHttp } from '../api/http';
import { detectHost } from '../host';
import { element } from './dom';
import { DEFAULT_ROWS, type Surroundings } from './parts';
import { pages, type ShareConstants } from './pages';
import { VIEWS } from './views';
import { readWhose, type Whose } from './whose';
import { dashletWords, type DashletKey } from './words';

/** What is done together waits for a unit; what a unit answers for, it leads. */
const caption = (name: string, whose: Exclude<Whose, 'any'>): DashletKey =>
  name === 'waiting' ? `dashlet.waiting.${whose}` : `dashlet.whose.${whose}`;

/** Said by Share's dialog when somebody chose otherwise; the place carries the choice already. */
const CHANGED = 'rectify-dashlet-settings';

/**
 * Shows every dashlet that the page has a place for; `data-rows` says how many lines and `data-whose` whose matters, where
 * somebody chose it.
 */
export async function show(root: ParentNode, surroundings: Surroundings): Promise<void> {
  const places = [...root.querySelectorAll<HTMLElement>('[data-rectify-dashlet]')];
  await Promise.all(
    places.map(async place => {
      const name = place.dataset.rectifyDashlet ?? '';
      const view = VIEWS[name];
      if (view === undefined || place.dataset.shown !== undefined) {
        return;
      }
      place.dataset.shown = '';
      place.replaceChildren(element('p', { class: 'rf-dl-empty' }, surroundings.words('dashlet.loading')));
      try {
        const rows = Number(place.dataset.rows);
        const asked = {
          ...surroundings,
          rows: Number.isInteger(rows) && rows > 0 ? rows : surroundings.rows,
          whose: readWhose(place.dataset.whose),
        };
        const content = await view(asked);
        if (asked.whose !== 'any') {
          content.unshift(
            element('p', { class: 'rf-dl-whose' }, surroundings.words(caption(name, asked.whose))),
          );
        }
        place.replaceChildren(...content);
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
  const surroundings: Surroundings = {
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
    whose: 'any',
  };
  void show(document, surroundings);
  document.addEventListener(CHANGED, () => void show(document, surroundings));
}

start();
