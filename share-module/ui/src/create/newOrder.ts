import dayjs from 'dayjs';
import type { Order } from '../api/orderTypes';
import type { Me } from '../api/types';

export interface NewOrderValues {
  title?: string;
  problem?: {
    description?: string;
    source?: string;
    category?: string | string[];
    severity?: string;
    pace?: string;
    foundOn?: string | null;
    foundAt?: string;
  };
  leadUnit?: string;
  assistingUnits?: string[];
  responsiblePerson?: string;
  requiredMeasures?: string;
  deadline?: string | null;
  priority?: string;
  approver?: string;
  issuingUnit?: string;
}

export type Intent = 'save' | 'issue' | 'approve';

const DRAFT_KEY = 'rectify.newOrder';

export function emptyOrder(): NewOrderValues {
  return {
    problem: { severity: 'minor', foundOn: dayjs().format('YYYY-MM-DD') },
    priority: 'normal',
  };
}

/** What was being written when the page was left or lost. */
export function keptDraft(userName: string): NewOrderValues | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(DRAFT_KEY) ?? 'null') as {
      userName: string;
      values: NewOrderValues;
    } | null;
    return kept?.userName === userName ? kept.values : null;
  } catch {
    return null;
  }
}

export function keepDraft(userName: string, values: NewOrderValues): void {
  sessionStorage.setItem(DRAFT_KEY, JSON.stringify({ userName, values }));
}

export function dropDraft(): void {
  sessionStorage.removeItem(DRAFT_KEY);
}

/** The units in whose name this person issues orders. */
export function issuingUnits(me: Pick<Me, 'units' | 'issuingUnits'>): { value: string; label: string }[] {
  return me.issuingUnits.map(code => ({
    value: code,
    label: me.units.find(unit => unit.code === code)?.name ?? code,
  }));
}

/** The form as a draft fills it. */
export function valuesOf(order: Order): NewOrderValues {
  const { problem } = order;
  return {
    title: order.title,
    problem: { ...problem, foundAt: problem.foundAt ?? undefined },
    leadUnit: order.leadUnit.code,
    assistingUnits: order.assistingUnits.map(unit => unit.code),
    responsiblePerson: order.responsiblePerson?.userName,
    requiredMeasures: order.requiredMeasures ?? undefined,
    deadline: order.deadline,
    priority: order.priority,
    approver: order.approver?.userName,
    issuingUnit: order.issuingUnit.code,
  };
}

/** Whether the form shows the field of that path. */
export function formHas(path: readonly (string | number)[]): boolean {
  return !['noticeId', ''].includes(String(path[0] ?? ''));
}

function text(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The body of POST and PUT of an order: what was left empty is not sent. */
export function orderBody(
  values: NewOrderValues,
  intent: Intent,
  noticeId: string | null,
  problemId: string | null = null,
): Record<string, unknown> {
  const { problem = {} } = values;
  const category = Array.isArray(problem.category) ? problem.category[0] : problem.category;
  const body = {
    title: text(values.title),
    problemId: problemId ?? undefined,
    problem:
      problemId !== null
        ? undefined
        : {
            description: text(problem.description),
            source: problem.source,
            category: text(category),
            severity: problem.severity,
            pace: problem.pace,
            foundOn: text(problem.foundOn),
            foundAt: text(problem.foundAt),
          },
    leadUnit: values.leadUnit,
    assistingUnits: values.assistingUnits ?? [],
    responsiblePerson: values.responsiblePerson,
    requiredMeasures: text(values.requiredMeasures),
    deadline: text(values.deadline),
    priority: values.priority,
    approver: intent === 'issue' ? undefined : values.approver,
    issuingUnit: values.issuingUnit,
    noticeId: noticeId ?? undefined,
  };
  return JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
}
