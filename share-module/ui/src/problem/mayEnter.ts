import type { Me } from '../api/types';

const BYSTANDERS = ['auditor', 'archivist'];

/** Whether this person may enter problems at all: of units below an own office, or of an own unit. */
export function mayEnter(me: Pick<Me, 'units'>): boolean {
  return me.units.some(unit => unit.roles.some(role => !BYSTANDERS.includes(role)));
}
