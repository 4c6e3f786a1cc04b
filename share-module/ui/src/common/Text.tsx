import type { Person, UnitRef } from '../api/types';
import { NOTHING } from './format';

/** What people typed, isolated so that right-to-left marks in it cannot turn its surroundings. */
export function UserText({
  children,
  block = false,
}: {
  children: string | null | undefined;
  block?: boolean;
}) {
  if (children === null || children === undefined || children === '') {
    return <span className="rf-muted">{NOTHING}</span>;
  }
  return <bdi className={block ? 'rf-text-block' : undefined}>{children}</bdi>;
}

/** One line, cut with an ellipsis, whole in its title. */
export function OneLine({ children }: { children: string }) {
  return (
    <bdi className="rf-one-line" title={children}>
      {children}
    </bdi>
  );
}

/** At most two lines, for what is too long to be told apart by its beginning. */
export function TwoLines({ children }: { children: string }) {
  return (
    <bdi className="rf-two-lines" title={children}>
      {children}
    </bdi>
  );
}

export function personName(person: Person | null | undefined): string {
  return person?.displayName ?? NOTHING;
}

export function unitName(unit: UnitRef | null | undefined): string {
  return unit?.name ?? NOTHING;
}
