/** What was asked for before the page that shows it was there. */
export interface Early<T> {
  answer: Promise<T>;
  /** Undefined as long as it has not come. */
  value: T | undefined;
}

/** An answer that nobody came for within this time is too old for whoever comes later. */
const FRESH_MS = 10_000;
const asked = new Map<string, Early<unknown>>();

/** Keeps an answer for the one that will load by the same key. What fails is asked for again there, and said there. */
export function askEarly<T>(key: string, answer: Promise<T>): void {
  const early: Early<T> = { answer, value: undefined };
  const forget = () => {
    if (asked.get(key) === early) {
      asked.delete(key);
    }
  };
  asked.set(key, early);
  answer.then(value => (early.value = value), forget);
  setTimeout(forget, FRESH_MS);
}

/** Looks without taking: a first rendering may be thrown away and done again. */
export function lookEarly<T>(key: string): Early<T> | undefined {
  return asked.get(key) as Early<T> | undefined;
}

/** Takes what was asked for; a second one asks by itself. */
export function takeEarly<T>(key: string): Early<T> | undefined {
  const early = lookEarly<T>(key);
  asked.delete(key);
  return early;
}
