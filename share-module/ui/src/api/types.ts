/** The wire shapes of /rectify/v1, as the contract states them; those of one whole order are beside this. */

export type Light = 'green' | 'yellow' | 'red' | 'grey';

export interface Person {
  userName: string;
  displayName: string;
}

export interface UnitRef {
  code: string;
  name: string;
}

export interface MyUnit extends UnitRef {
  kind: string;
  supervising: boolean;
  roles: string[];
}

export interface Me {
  userName: string;
  displayName: string;
  email?: string | null;
  locale?: string | null;
  /** The office's time zone. */
  zone: string;
  /** The day that it is there. */
  today: string;
  units: MyUnit[];
  mayCreate: string[];
  /** Codes of the units in whose name this person issues orders. */
  issuingUnits: string[];
  administrator: boolean;
  demo: boolean;
  version: string;
}

export interface UnitPerson extends Person {
  roles: string[];
}

export interface Unit extends UnitRef {
  kind: string;
  parent: string | null;
  supervising: boolean;
  leader: Person | null;
  liaisons: Person[];
  people?: UnitPerson[];
}

export interface Page<T> {
  total: number;
  skip: number;
  max: number;
  items: T[];
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export type FacetName = 'status' | 'light' | 'unit' | 'source' | 'category';

export interface OrderRow {
  id: string;
  version: number;
  number: string | null;
  title: string;
  status: string;
  statusLabel: string;
  light: Light;
  overdue: boolean;
  closedLate: boolean;
  source: string;
  category: string;
  severity: string;
  pace: string;
  priority: string;
  issuingUnit: UnitRef;
  leadUnit: UnitRef;
  responsiblePerson: Person | null;
  deadline: string;
  workingDaysLeft: number | null;
  issuedAt: string | null;
  closedAt: string | null;
  progress: number;
  returnCount: number;
  reopenCount: number;
  urgeCount: number;
  suspended: boolean;
  declined: boolean;
  archived: boolean;
  steps?: string[];
}

export interface LedgerPage extends Page<OrderRow> {
  facets?: Partial<Record<FacetName, FacetValue[]>>;
}

export interface TimelineEntry {
  seq: number;
  at: string;
  by: Person;
  onBehalf?: Person | null;
  step: string;
  stepLabel: string;
  from: string | null;
  to: string | null;
  remark: string | null;
  changes: Record<string, [unknown, unknown]> | null;
  attachments?: { id: string; name: string }[];
  hash: string;
  previousHash?: string | null;
}

export interface InboxItem {
  record: string;
  id: string;
  number: string | null;
  title: string;
  step: string;
  stepLabel: string;
  since: string;
  due: string | null;
  light: Light;
  unit: UnitRef | null;
  person: Person | null;
  pooled: boolean;
  /** Null where nothing is due or the clock stands. */
  workingDaysLeft: number | null;
}

export interface NotificationItem {
  id: string;
  at: string;
  kind: string;
  kindLabel: string;
  record: 'order' | 'notice' | 'agreement' | 'problem';
  recordId: string;
  orderId: string | null;
  number: string | null;
  title: string;
  text: string | null;
  read: boolean;
}

export interface NotificationPage extends Page<NotificationItem> {
  unread: number;
}

export interface CalendarDay {
  date: string;
  working: boolean;
  name: string | null;
  /** By the administrator, over what is shipped. */
  entered: boolean;
}

export interface CalendarYear {
  year: number;
  known: boolean;
  days: CalendarDay[];
}

export interface NumberTemplate {
  unit: string;
  template: string;
  own: boolean;
}

export interface JobDifference {
  orderId: string | null;
  number: string | null;
  what: string;
  seq?: number;
}

export interface Job {
  id: string;
  kind: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  done: number;
  total: number;
  message: string | null;
  result: { checked?: number; differences?: JobDifference[]; found?: number; mended?: number } | null;
  startedAt: string | null;
  endedAt: string | null;
  cancellable: boolean;
}

export interface ProblemJson {
  status: number;
  code: string;
  title: string;
  detail: string | null;
  field: string | null;
  allowed?: string[] | null;
}

export type BulkResult =
  | { id: string; ok: true; status: string; version: number }
  | { id: string; ok: false; problem: ProblemJson };

export interface BulkAnswer {
  items: BulkResult[];
  done: number;
  failed: number;
}
