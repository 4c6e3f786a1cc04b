import type { Api } from '../api/calls';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import type { OrderRow } from '../api/types';
import type { I18n } from '../i18n';

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
]);
const CHUNK = 20;

export interface BulkChoice {
  step: string;
  /** The chosen rows on which this person may take the step. */
  rows: OrderRow[];
}

/** What can be done with at least one of the rows; the weighty comes last, what can be done with most of them first. */
export function bulkChoices(rows: readonly OrderRow[]): BulkChoice[] {
  const choices = new Map<string, OrderRow[]>();
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
  api: Pick<Api, 'bulkStep'>,
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
      const answer = await api.bulkStep(lotBody, new IdempotencyKeys().keyFor(lotBody));
      for (const item of answer.items) {
        outcomes.push(
          item.ok
            ? { id: item.id, ok: true, text: i18n.label('status', item.status) }
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
