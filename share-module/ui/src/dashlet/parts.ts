import type { Http } from '../api/http';
import { element } from './dom';
import type { Whose } from './whose';
import type { DashletKey, Words } from './words';

/** What a dashlet needs to show itself. */
export interface Surroundings {
  http: Http;
  words: Words;
  /** The address of one of Rectify's pages, with the route inside it. */
  page(name: string, route?: string): string;
  today: Date;
  /** How many lines a list shows. */
  rows: number;
  whose: Whose;
}

export type View = (surroundings: Surroundings) => Promise<Node[]>;

export const DEFAULT_ROWS = 8;

export function light(words: Words, colour: string): HTMLElement {
  const word = words(`dashlet.light.${colour}` as DashletKey);
  return element('span', {
    class: `rf-dl-light rf-dl-${colour}`,
    title: word,
    role: 'img',
    'aria-label': word,
  });
}

export function line(
  colour: string,
  words: Words,
  href: string,
  title: string,
  ...facts: string[]
): HTMLElement {
  return element(
    'li',
    {},
    light(words, colour),
    element(
      'div',
      {},
      element('a', { href }, title),
      element('div', { class: 'rf-dl-facts' }, facts.filter(fact => fact !== '').join(' · ')),
    ),
  );
}

export function listed(items: HTMLElement[], all: string, href: string): Node[] {
  return [
    element('ul', { class: 'rf-dl-list' }, ...items),
    element('p', { class: 'rf-dl-all' }, element('a', { href }, all)),
  ];
}

export function empty(words: Words, key: DashletKey): Node[] {
  return [element('p', { class: 'rf-dl-empty' }, words(key))];
}
