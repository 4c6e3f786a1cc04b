const KEY = 'rectify.lastLedger';

/** The ledger's filters as they were left, so that every way back to the ledger keeps them. */
export function rememberLedger(search: string): void {
  sessionStorage.setItem(KEY, search);
}

export function lastLedgerAddress(): string {
  const search = sessionStorage.getItem(KEY) ?? '';
  return search === '' ? '/app/orders' : `/app/orders?${search}`;
}
