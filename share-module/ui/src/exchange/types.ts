import type { Job, Person, ProblemJson } from '../api/types';

/** What a template's rows become. */
export type ImportKind = 'orders' | 'problems';

export type ImportState = 'checking' | 'stopped' | 'wrong' | 'ready' | 'running' | 'imported';

export interface Import {
  id: string;
  kind: ImportKind;
  fileName: string;
  size: number;
  state: ImportState;
  rows: number;
  findings: number;
  refusal: ProblemJson | null;
  repeats: { at: string; by: Person } | null;
  receivedAt: string;
  importedAt: string | null;
  firstId: string | null;
  job: Job | null;
}

export interface ImportFinding {
  row: number;
  cell: string | null;
  column: string | null;
  field: string | null;
  code: string;
  title: string;
  detail: string;
  value: string | null;
}
