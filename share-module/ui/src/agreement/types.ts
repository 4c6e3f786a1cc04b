import type { Light, Page, Person, UnitRef } from '../api/types';

/** The wire shapes of /agreements, as the contract states them. */

export type Side = 'lower' | 'upper';

export interface LinkedClause {
  key: string;
  number: number;
  text: string;
  inForce: boolean;
}

export interface Clause {
  key: string;
  kind: 'target' | 'duty';
  number: number;
  text: string;
  weight: number | null;
  post: string | null;
  person: Person | null;
  upperClause: LinkedClause | null;
  carriedDown: number;
}

export interface Objection {
  side: Side | null;
  reason: string;
  by: Person;
  at: string;
}

export interface Signature {
  edition: number;
  side: Side;
  sideLabel: string;
  by: Person;
  at: string;
  textSha256: string;
  pdfSha256: string;
  lapsed: boolean;
}

export interface Supplement {
  ordinal: number;
  text: string;
  status: string;
  statusLabel: string;
  signBy: string;
  by: Person;
  at: string;
  refused: Objection | null;
  clauses: Clause[];
}

export interface Review {
  kind: string;
  kindLabel: string;
  total: number;
  scores: { clause: string; text: string; weight: number; score: number }[];
  remark: string;
  by: Person;
  at: string;
}

export interface AgreementRef {
  id: string;
  number: string | null;
  title: string;
  status: string;
  statusLabel: string;
  upperUnit: UnitRef;
  lowerUnit: UnitRef;
}

export interface AgreementField {
  name: string;
  type: string;
  required: boolean;
  label: string;
  maxLength?: number;
  value?: unknown;
}

export interface AgreementStep {
  step: string;
  title: string;
  danger: boolean;
  fields: AgreementField[];
}

export interface AgreementRow {
  id: string;
  version: number;
  number: string | null;
  title: string;
  status: string;
  statusLabel: string;
  light: Light;
  late: boolean;
  upperUnit: UnitRef;
  lowerUnit: UnitRef;
  from: string;
  to: string;
  year: number;
  signing: Side | null;
  amending: boolean;
  signatureDue: string | null;
  createdAt: string;
  modifiedAt: string;
  inForceAt: string | null;
  total: number | null;
  campaignId: string | null;
}

export interface Agreement {
  id: string;
  version: number;
  number: string | null;
  title: string;
  status: string;
  statusLabel: string;
  light: Light;
  late: boolean;
  upperUnit: UnitRef;
  lowerUnit: UnitRef;
  upperSigner: Person | null;
  lowerSigner: Person | null;
  from: string;
  to: string;
  year: number;
  signBy: string;
  signing: Side | null;
  signatureDue: string | null;
  text: string;
  edition: number;
  clauses: Clause[];
  signatures: Signature[];
  supplements: Supplement[];
  reviews: Review[];
  refused: Objection | null;
  terminated: Objection | null;
  reviewDue: boolean;
  midYearOn: string;
  yearEndOn: string;
  urgeCount: number;
  createdBy: Person;
  createdAt: string;
  sentAt: string | null;
  signedBelowAt: string | null;
  inForceAt: string | null;
  endedAt: string | null;
  archiveNumber: string | null;
  campaignId: string | null;
  upper: AgreementRef | null;
  previous: AgreementRef | null;
  next: AgreementRef | null;
  availableSteps: AgreementStep[];
  mayEdit: boolean;
  process: { present: boolean; activities: string[] };
}

export interface Verification {
  id: string;
  ok: boolean;
  checks: { what: string; of: string | null; expected: string | null; found: string | null; ok: boolean }[];
}

export interface CampaignSummary {
  id: string;
  title: string;
  unit: UnitRef;
  from: string;
  to: string;
  signBy: string | null;
  createdBy: Person;
  createdAt: string;
  total: number;
  counts: Record<string, number>;
}

export interface CampaignUnit {
  unit: UnitRef;
  upperUnit: UnitRef;
  state: string;
  stateLabel: string;
  agreementId: string | null;
  number: string | null;
  title: string | null;
  status: string | null;
  statusLabel: string | null;
  signing: Side | null;
  signatureDue: string | null;
  problem: { title: string; detail: string } | null;
}

export interface CampaignBoard {
  campaign: CampaignSummary;
  units: Page<CampaignUnit>;
}

export interface AgreementTemplate {
  id: string | null;
  unit: UnitRef | null;
  name: string;
  body: string;
  preferred: boolean;
  version: number;
  placeholders: string[];
  modifiedBy: Person | null;
  modifiedAt: string | null;
}
