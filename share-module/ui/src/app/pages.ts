/** What is fetched when it is first asked for, and is shown without a pause once it is here. */
function part<T>(load: () => Promise<T>): () => Promise<T> {
  let here: T | undefined;
  return () => {
    if (here === undefined) {
      return load().then(loaded => (here = loaded));
    }
    const value = here;
    // A promise would only answer after the next rendering, which would show that something is missing.
    return { then: (resolve: (value: T) => void) => resolve(value) } as unknown as Promise<T>;
  };
}

/** The pages that a day is begun with, and the frame around them all: asked for at the very start. */
export const FRAME = part(() => import('./routes'));
export const HOME = part(() => import('../home/HomePage'));
export const INBOX = part(() => import('../inbox/InboxPage'));
export const LEDGER = part(() => import('../ledger/LedgerPage'));
export const ORDER = part(() => import('../order/OrderPage'));
