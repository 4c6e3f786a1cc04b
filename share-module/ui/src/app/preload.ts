import type { Api } from '../api/calls';
import { askEarly } from '../common/early';
import type { Language } from '../i18n';
import { inboxKey, inboxQuery } from '../inbox/inboxState';
import { ledgerKey, ledgerQuery, parseLedger } from '../ledger/ledgerState';

/** The pages that a day is begun with, by their addresses; each is fetched in the same breath as the frame around it. */
const PAGES: readonly [RegExp, () => Promise<unknown>][] = [
  [/\/app\/orders\/?$/, () => import('../ledger/LedgerPage')],
  [/\/app\/orders\/(?!new$)[^/]+\/?$/, () => import('../order/OrderPage')],
  [/\/app\/(inbox\/?)?$/, () => import('../inbox/InboxPage')],
  [/\/app\/home\/?$/, () => import('../home/HomePage')],
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

/** Fetches what the address will show, and its page, while it is still being asked who is there. */
export function preload(address: string, api: Api, language: Language): void {
  const [path = '', search = ''] = address.replace(/^#/, '').split('?');
  CONTENT.filter(([match]) => match.test(path)).forEach(([, ask]) =>
    ask(api, language, new URLSearchParams(search)),
  );
  const parts = [
    import('./routes'),
    ...PAGES.filter(([match]) => match.test(path)).map(([, load]) => load()),
  ];
  // What cannot be fetched is asked for again, and said, where it is shown.
  Promise.all(parts).catch(() => undefined);
}
