import type { AvailableStep, Attachment } from '../api/orderTypes';
import type { FacetValue, Light, Page, Person, UnitRef } from '../api/types';

/** The problem list on the wire. */

export interface ProblemFacts {
  description?: string;
  source?: string;
  category?: string;
  severity?: string;
  pace?: string;
  foundOn?: string | null;
  foundAt?: string | null;
  foundBy?: string | null;
  unit?: string;
  repeatOf?: string | null;
}

interface Listed {
  id: string;
  version: number;
  status: string;
  statusLabel: string;
  description: string;
  source: string;
  category: string;
  severity: string;
  pace: string;
  foundOn: string;
  foundAt: string | null;
  foundBy: string | null;
  unit: UnitRef;
  recordingUnit: UnitRef;
  noticeId: string | null;
  createdBy: Person;
  createdAt: string;
  modifiedAt: string;
}

export interface ProblemRow extends Listed {
  light: Light;
  deadline: string | null;
  claimed: boolean;
  repeatOf: string | null;
  /** How often it was found again. */
  repeats: number;
  files: number;
  steps?: string[];
}

export type ProblemFacet = 'status' | 'unit' | 'source' | 'category' | 'severity' | 'pace' | 'light';

export interface ProblemPageOf extends Page<ProblemRow> {
  facets?: Partial<Record<ProblemFacet, FacetValue[]>>;
}

export interface ProblemRef {
  id: string;
  description: string;
  foundOn: string;
  status: string;
  statusLabel: string;
}

export interface ProblemOrder {
  id: string;
  number: string | null;
  title: string;
  status: string;
  statusLabel: string;
  light: Light;
  leadUnit: UnitRef;
  deadline: string | null;
}

export interface ProblemRecord extends Listed {
  claim: { by: Person; at: string } | null;
  end: { status: string; reason: string | null; by: Person; at: string } | null;
  repeatOf: ProblemRef | null;
  repeats: ProblemRef[];
  orders: ProblemOrder[];
  attachments: Attachment[];
  availableSteps: AvailableStep[];
  mayEdit: boolean;
  mayAttach: boolean;
  mayOrder: boolean;
}
