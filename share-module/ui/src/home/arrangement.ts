import { DEFAULT_ROWS } from '../dashlet/parts';

/** Every dashlet there is, in the order in which a newcomer finds them. */
export const DASHLETS = ['waiting', 'week', 'unsigned', 'overdue', 'rates', 'agreements'] as const;
export const ROWS = [5, DEFAULT_ROWS, 15, 30] as const;

export type DashletName = (typeof DASHLETS)[number];

export interface Place {
  name: DashletName;
  shown: boolean;
  rows: number;
}

const KEY = 'rectify.home.';

const DEFAULT: readonly Place[] = DASHLETS.map(name => ({ name, shown: true, rows: DEFAULT_ROWS }));

/** What was kept, as far as it still makes sense; a dashlet that came later stands behind the others. */
export function readArrangement(kept: string | null): Place[] {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(kept ?? 'null');
  } catch {
    parsed = null;
  }
  const places = (Array.isArray(parsed) ? parsed : []).flatMap(each => {
    const { name, shown, rows } = (each ?? {}) as Partial<Place>;
    const known = DASHLETS.find(dashlet => dashlet === name);
    return known === undefined
      ? []
      : [{ name: known, shown: shown !== false, rows: ROWS.find(size => size === rows) ?? DEFAULT_ROWS }];
  });
  const once = places.filter((place, at) => places.findIndex(other => other.name === place.name) === at);
  return [...once, ...DEFAULT.filter(place => !once.some(other => other.name === place.name))];
}

/** Swaps a place with its neighbour; at the end of the row nothing happens. */
export function moved(places: readonly Place[], name: DashletName, by: -1 | 1): Place[] {
  const at = places.findIndex(place => place.name === name);
  const next = [...places];
  const [here, there] = [places[at], places[at + by]];
  if (here !== undefined && there !== undefined) {
    next[at] = there;
    next[at + by] = here;
  }
  return next;
}

/** Everybody arranges their own, also where several work at one machine. */
export function loadArrangement(userName: string): Place[] {
  return readArrangement(localStorage.getItem(KEY + userName));
}

export function keepArrangement(userName: string, places: readonly Place[] | null): void {
  if (places === null) {
    localStorage.removeItem(KEY + userName);
  } else {
    localStorage.setItem(KEY + userName, JSON.stringify(places));
  }
}
