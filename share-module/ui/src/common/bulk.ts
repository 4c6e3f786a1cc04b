import type { AvailableStep } from '../api/orderTypes';
import type { BulkAnswer } from '../api/types';
import type { I18n } from '../i18n';
import { errorText } from './errorText';
import { IdempotencyKeys } from './idempotency';

/** Steps whose form is about one order's own measures, evidence or sub-units. */
const SINGLE_ONLY = new Set(['plan', 'break-down', 'submit']);
/** Steps that weigh so much that nobody should find them chosen already. */
const WEIGHTY = new Set([
  'suspend',
  'request-cancellation',
  'discard',
  'decline',
  'return',
  'reopen',
  'send-back',
  'settle',
  'withdraw',
]);
const CHUNK = 20;

/** A row of a list that says what this person may do with it. */
export interface BulkRow {
  id: string;
  steps?: string[];
}

/** What a step for many has to know of the kind of its records. */
export interface BulkKind<Row extends BulkRow> {
  /** The groups of labels in which its steps and its statuses are. */
  steps: string;
  statuses: string;
  /** What a row is called where its outcome is told. */
  name(row: Row): string;
  /** The whole record: it tells what each of its steps asks for. */
  one(id: string, signal: AbortSignal): Promise<{ availableSteps: AvailableStep[] }>;
  send(body: unknown, idempotencyKey: string): Promise<BulkAnswer>;
}

export interface BulkChoice<Row extends BulkRow> {
  step: string;
  /** The chosen rows on which this person may take the step. */
  rows: Row[];
}

/** What can be done with at least one of the rows; the weighty comes last, what can be done with most of them first. */
export function bulkChoices<Row extends BulkRow>(rows: readonly Row[]): BulkChoice<Row>[] {
  const choices = new Map<string, Row[]>();
  for (const row of rows) {
    for (const step of row.steps ?? []) {
      if (!SINGLE_ONLY.has(step)) {
        choices.set(step, [...(choices.get(step) ?? []), row]);
      }
    }
  }
  return [...choices]
    .map(([step, able]) => ({ step, rows: able }))
    .sort(
      (a, b) => Number(WEIGHTY.has(a.step)) - Number(WEIGHTY.has(b.step)) || b.rows.length - a.rows.length,
    );
}

export interface BulkOutcome {
  id: string;
  ok: boolean;
  text: string;
}

/** Sends the rows in small lots, so that the bar moves and stopping is possible between two lots. */
export async function runBulk(
  kind: Pick<BulkKind<BulkRow>, 'send' | 'statuses'>,
  i18n: Pick<I18n, 't' | 'label'>,
  ids: readonly string[],
  body: Record<string, unknown>,
  progress: (outcomes: BulkOutcome[]) => boolean,
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const lot = ids.slice(at, at + CHUNK);
    const lotBody = { ids: lot, ...body };
    try {
      const answer = await kind.send(lotBody, new IdempotencyKeys().keyFor(lotBody));
      for (const item of answer.items) {
        outcomes.push(
          item.ok
            ? { id: item.id, ok: true, text: i18n.label(kind.statuses, item.status) }
            : { id: item.id, ok: false, text: item.problem.detail ?? item.problem.title },
        );
      }
    } catch (error) {
      lot.forEach(id => outcomes.push({ id, ok: false, text: errorText(i18n, error) }));
    }
    if (!progress([...outcomes])) {
      break;
    }
  }
  return outcomes;
}
