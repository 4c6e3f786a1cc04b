import type { Unit } from '../api/types';
import { peopleOf } from '../common/PersonPicker';

/** Whom a unit is likely to name: one who works on orders there, else its leader. */
export function answersFor(units: readonly Unit[], code: string): string | undefined {
  const people = peopleOf(units, code);
  const worker = people.find(person => person.roles.includes('officer'));
  return (worker ?? people.find(person => person.roles.includes('secretary')) ?? people[0])?.value;
}
