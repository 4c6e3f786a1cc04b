export type PaperKind = 'notice' | 'order' | 'close-off' | 'agreement';
export type PaperFormat = 'docx' | 'pdf';

export interface PaperFile {
  format: PaperFormat;
  name: string;
  size: number;
  sha256: string;
}

/** A paper as it was issued. */
export interface Paper {
  kind: PaperKind;
  ordinal: number;
  title: string | null;
  number: string | null;
  issuedAt: string;
  sha256: string;
  pending: boolean;
  files: PaperFile[];
}

/** A template that somebody set; `unit` is null for the general one. */
export interface PaperTemplate {
  unit: string | null;
  version: number;
  fileName: string;
  size: number;
  sha256: string;
  at: string;
  by: string;
  inForce: boolean;
}

export interface TemplateKinds {
  kinds: { kind: PaperKind; placeholders: string[]; set: PaperTemplate[] }[];
  units: string[];
}
