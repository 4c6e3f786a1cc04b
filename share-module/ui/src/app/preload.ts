import type { Api } from '../api/calls';
import { askEarly } from '../common/early';
import type { Language } from '../i18n';
import { inboxKey, inboxQuery } from '../inbox/inboxState';
import { ledgerKey, ledgerQuery, parseLedger } from '../ledger/ledgerState';
import { FRAME, HOME, INBOX, LEDGER, ORDER } from './pages';

/** The pages that a day is begun with, by their addresses; each is fetched in the same breath as the frame around it. */
const PAGES: readonly [RegExp, () => Promise<unknown>][] = [
  [/\/app\/orders\/?$/, LEDGER],
  [/\/app\/orders\/(?!new$)[^/]+\/?$/, ORDER],
  [/\/app\/(inbox\/?)?$/, INBOX],
  [/\/app\/home\/?$/, HOME],
];

/** What those pages show first: asked for before they are there themselves. */
const CONTENT: readonly [RegExp, (api: Api, language: Language, search: URLSearchParams) => void][] = [
  [
    /\/app\/orders\/?$/,
    (api, language, search) => {
      const query = ledgerQuery(parseLedger(search));
      askEarly(ledgerKey(query, language), api.orders(query));
    },
  ],
  [
    /\/app\/(inbox\/?)?$/,
    (api, language, search) => {
      const query = inboxQuery(search);
      askEarly(inboxKey(query, language), api.inbox(query));
    },
  ],
];

/**
 * Fetches what the address will show, and its page, while it is still being asked who is there. Settles once the page is here,
 * or cannot be had.
 */
export function preload(address: string, api: Api, language: Language): Promise<unknown> {
  const [path = '', search = ''] = address.replace(/^#/, '').split('?');
  CONTENT.filter(([match]) => match.test(path)).forEach(([, ask]) =>
    ask(api, language, new URLSearchParams(search)),
  );
  const parts = [FRAME(), ...PAGES.filter(([match]) => match.test(path)).map(([, load]) => load())];
  // What cannot be fetched is asked for again, and said, where it is shown.
  return Promise.all(parts).catch(() => undefined);
}
