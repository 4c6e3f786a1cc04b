import type { Light, Person, UnitRef } from './types';

/** One order with everything that hangs on it. */

export type Decision = 'pending' | 'approved' | 'refused';

export interface OrderRef {
  id: string;
  number: string | null;
  title: string;
  status: string;
  light: Light;
  leadUnit: UnitRef;
  deadline: string | null;
  progress: number;
  /** Those that it was broken down into, as far as one may see them. */
  children: OrderRef[];
}

export interface Problem {
  description: string;
  source: string;
  category: string;
  severity: string;
  pace: string;
  foundOn: string | null;
  foundAt: string | null;
}

export interface AssistingUnit extends UnitRef {
  completed: boolean;
  completedAt: string | null;
  completedBy: Person | null;
  remark: string | null;
}

export interface Measure {
  id: string;
  text: string;
  dueOn: string | null;
  person: Person | null;
}

export interface Report {
  id: string;
  period: string | null;
  percentage: number;
  text: string;
  by: Person;
  at: string;
}

interface Decided {
  id: string;
  reason: string;
  by: Person;
  at: string;
  decision: Decision;
  decidedBy: Person | null;
  decidedAt: string | null;
  remark: string | null;
}

export interface Extension extends Decided {
  newDeadline: string;
  previousDeadline: string;
}

export type Cancellation = Decided;

export interface Verification {
  id: string;
  outcome: string;
  remark: string | null;
  by: Person;
  at: string;
}

export interface Attachment {
  id: string;
  name: string;
  size: number;
  mimetype: string;
  sha256: string;
  measureId: string | null;
  by: Person;
  at: string;
}

export type FieldType =
  | 'text'
  | 'textarea'
  | 'date'
  | 'integer'
  | 'boolean'
  | 'unit'
  | 'person'
  | 'units'
  | 'measures'
  | 'evidence'
  | 'attachments'
  | 'children'
  | 'select';

export interface StepField {
  name: string;
  type: FieldType;
  required: boolean;
  label: string;
  maxLength?: number;
  options?: { value: string; label: string }[];
  value?: unknown;
}

export interface AvailableStep {
  step: string;
  title: string;
  danger: boolean;
  fields: StepField[];
}

export interface Order {
  id: string;
  version: number;
  number: string | null;
  status: string;
  statusLabel: string;
  light: Light;
  overdue: boolean;
  closedLate: boolean;
  title: string;
  problem: Problem;
  issuingUnit: UnitRef;
  leadUnit: UnitRef;
  assistingUnits: AssistingUnit[];
  responsiblePerson: Person | null;
  approver: Person | null;
  createdBy: Person;
  requiredMeasures: string | null;
  priority: string;
  deadline: string;
  originalDeadline: string;
  workingDaysLeft: number | null;
  calendarKnown: boolean;
  createdAt: string;
  issuedAt: string | null;
  receivedAt: string | null;
  submittedAt: string | null;
  closedAt: string | null;
  declined: null | { reason: string; by: Person; at: string };
  suspended: null | { reason: string; reviewOn: string; by: Person; at: string };
  archived: boolean;
  archiveNumber: string | null;
  returnCount: number;
  reopenCount: number;
  urgeCount: number;
  progress: number;
  measures: Measure[];
  reports: Report[];
  extensions: Extension[];
  cancellations: Cancellation[];
  verifications: Verification[];
  lookBacks: Verification[];
  attachments: Attachment[];
  parent: OrderRef | null;
  children: OrderRef[];
  /** Its problem in the problem list. */
  problemId: string;
  noticeId: string | null;
  availableSteps: AvailableStep[];
  /** A draft that this person may fill in anew. */
  mayEdit: boolean;
  process: { present: boolean; activities: string[] };
}
