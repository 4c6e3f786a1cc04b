/** A closed case that waits to be filed. */
export interface WaitingCase {
  id: string;
  kind: string;
  number: string | null;
  title: string;
  unit: string;
  closedAt: string;
  /** Codes of what is missing. */
  missing: string[];
  mayFile: boolean;
}

export interface FiledCase {
  id: string;
  kind: string;
  archiveNumber: string;
  number: string | null;
  title: string;
  unit: string;
  year: number;
  retention: string;
  until: string | null;
  closedAt: string;
  filedAt: string;
  filedBy: string;
}

/** How a unit numbers its files. */
export interface ArchiveScheme {
  unit: string;
  unitName: string;
  fonds: string;
  pattern: string;
  /** The number that would be given next. */
  example: string;
}
