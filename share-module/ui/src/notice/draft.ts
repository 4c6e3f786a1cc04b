import type { ProblemRecord, ProblemRow } from '../problem/types';
import type { Notice } from './calls';

export interface ShareValues {
  unit?: string;
  responsiblePerson?: string;
  deadline?: string | null;
}

export interface ItemValues {
  /** Its record in the problem list; its words are those there. */
  problemId?: string;
  title?: string;
  description?: string;
  source?: string;
  category?: string | string[];
  severity?: string;
  pace?: string;
  foundOn?: string | null;
  foundAt?: string;
  requiredMeasures?: string;
  units?: ShareValues[];
}

export interface NoticeValues {
  title?: string;
  basis?: string;
  body?: string;
  number?: string;
  receivedFrom?: string;
  issuingUnit?: string;
  approvers?: { userName?: string }[];
  problems?: ItemValues[];
}

const TITLE = 60;

/** A problem that is told here, for the unit that it is for to be chosen. */
export function newItem(): ItemValues {
  return { severity: 'minor', units: [{}] };
}

/** A problem of the list as the notice takes it; it goes to the unit concerned unless somebody says otherwise. */
export function listedItem(problem: ProblemRecord | ProblemRow): ItemValues {
  const line = problem.description.split('\n')[0] ?? '';
  return {
    problemId: problem.id,
    title: line.length > TITLE ? `${line.slice(0, TITLE - 1)}…` : line,
    description: problem.description,
    source: problem.source,
    category: problem.category,
    severity: problem.severity,
    pace: problem.pace,
    foundOn: problem.foundOn,
    foundAt: problem.foundAt ?? undefined,
    units: [{ unit: problem.unit.code }],
  };
}

/** The form as a draft fills it. */
export function valuesOf(notice: Notice): NoticeValues {
  return {
    title: notice.title,
    basis: notice.basis ?? undefined,
    body: notice.body ?? undefined,
    number: notice.receivedFrom === null ? undefined : (notice.number ?? undefined),
    receivedFrom: notice.receivedFrom ?? undefined,
    issuingUnit: notice.issuingUnit.code,
    approvers: notice.approvers.map(person => ({ userName: person.userName })),
    problems: notice.problems.map(item => ({
      problemId: item.problemId ?? undefined,
      title: item.title,
      description: item.description,
      source: item.source,
      category: item.category,
      severity: item.severity,
      pace: item.pace,
      foundOn: item.foundOn,
      foundAt: item.foundAt ?? undefined,
      requiredMeasures: item.requiredMeasures,
      units: item.units.map(share => ({
        unit: share.unit.code,
        responsiblePerson: share.responsiblePerson?.userName,
        deadline: share.deadline,
      })),
    })),
  };
}

function text(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The problems as they are sent: those of the list without their words. */
export function itemsBody(items: readonly ItemValues[] | undefined): Record<string, unknown>[] {
  const sent = (items ?? []).map(item => ({
    ...(item.problemId === undefined
      ? {
          description: text(item.description),
          source: item.source,
          category: text(Array.isArray(item.category) ? item.category[0] : item.category),
          severity: item.severity,
          pace: item.pace,
          foundOn: text(item.foundOn),
          foundAt: text(item.foundAt),
        }
      : { problemId: item.problemId }),
    title: text(item.title),
    requiredMeasures: text(item.requiredMeasures),
    units: (item.units ?? []).map(share => ({
      unit: share.unit,
      responsiblePerson: text(share.responsiblePerson),
      deadline: text(share.deadline),
    })),
  }));
  return JSON.parse(JSON.stringify(sent)) as Record<string, unknown>[];
}

/** The body of POST and PUT of a notice: what was left empty is not sent. */
export function noticeBody(values: NoticeValues): Record<string, unknown> {
  const body = {
    title: text(values.title),
    basis: text(values.basis),
    body: text(values.body),
    number: text(values.number),
    receivedFrom: text(values.receivedFrom),
    issuingUnit: values.issuingUnit,
    approvers: (values.approvers ?? []).map(each => each.userName).filter(Boolean),
    problems: itemsBody(values.problems),
  };
  return JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
}

/** What is filled in for several problems at once. */
export interface ForAll {
  units?: string[];
  deadline?: string | null;
  requiredMeasures?: string;
}

/**
 * The problems with what was filled in for all: units that a problem goes to already stay, a deadline or requirement takes
 * the place of the former one.
 */
export function withForAll(
  items: readonly ItemValues[],
  all: ForAll,
  personOf: (unit: string) => string | undefined,
): ItemValues[] {
  return items.map(item => {
    const known = (item.units ?? []).filter(share => share.unit !== undefined);
    const added = (all.units ?? [])
      .filter(unit => !known.some(share => share.unit === unit))
      .map(unit => ({ unit, responsiblePerson: personOf(unit) }) as ShareValues);
    const units = [...known, ...added].map(share => ({
      ...share,
      deadline: text(all.deadline) ?? share.deadline,
    }));
    return {
      ...item,
      units: units.length === 0 ? [{ deadline: text(all.deadline) }] : units,
      requiredMeasures: text(all.requiredMeasures) ?? item.requiredMeasures,
    };
  });
}
