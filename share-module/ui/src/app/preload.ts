/** The pages that a day is begun with, by their addresses; each is fetched in the same breath as the frame around it. */
const PAGES: readonly [RegExp, () => Promise<unknown>][] = [
  [/\/app\/orders\/?$/, () => import('../ledger/LedgerPage')],
  [/\/app\/orders\/(?!new$)[^/]+\/?$/, () => import('../order/OrderPage')],
  [/\/app\/(inbox\/?)?$/, () => import('../inbox/InboxPage')],
  [/\/app\/home\/?$/, () => import('../home/HomePage')],
];

/** Fetches what the address will show, while it is still being asked who is there. */
export function preload(address: string): void {
  const path = address.replace(/^#/, '').replace(/[?].*$/, '');
  const parts = [
    import('./routes'),
    ...PAGES.filter(([match]) => match.test(path)).map(([, load]) => load()),
  ];
  // What cannot be fetched is asked for again, and said, where it is shown.
  Promise.all(parts).catch(() => undefined);
}
