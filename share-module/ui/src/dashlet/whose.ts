import type { Http, Query } from '../api/http';
import type { Me } from '../api/types';

/** Whose matters a dashlet shows: everything within scope, what the reader's units lead, what the reader answers for. */
export const WHOSE = ['any', 'unit', 'mine'] as const;
export type Whose = (typeof WHOSE)[number];

export const readWhose = (said: string | undefined): Whose => WHOSE.find(each => each === said) ?? 'any';

/** The ledger's filter for it; null where there can be nothing, as with the units of somebody who has none. */
export async function restriction(http: Http, whose: Whose): Promise<Query | null> {
  if (whose === 'any') {
    return {};
  }
  const me = await http.json<Me>('/me');
  if (whose === 'mine') {
    return { person: me.userName };
  }
  return me.units.length === 0 ? null : { unit: me.units.map(unit => unit.code) };
}

/** A query as the ledger's own address says it. */
export function address(route: string, query: Query): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      said.append(name, String(each));
    }
  }
  const text = said.toString();
  return text === '' ? route : `${route}?${text}`;
}
