import dayjs from 'dayjs';
import { fieldPath } from '../api/errors';
import type { Me, ProblemJson } from '../api/types';
import type { ProblemFacts } from './types';

/** A row of the grid: its fields and what is wrong with them. */
export interface GridRow {
  key: number;
  facts: ProblemFacts;
  errors: Partial<Record<keyof ProblemFacts | 'row', string>>;
}

/** The columns of the grid in the order in which they are filled in, and in which an Excel sheet is pasted. */
export const CELLS = [
  'description',
  'unit',
  'source',
  'category',
  'severity',
  'pace',
  'foundOn',
  'foundAt',
  'foundBy',
] as const;
export type Cell = (typeof CELLS)[number];

/** What no problem is without. */
export const REQUIRED: readonly Cell[] = ['description', 'unit', 'source', 'category', 'pace'];

export const MOST_ROWS = 200;

/** What a new row begins with: most of what the row above says, for lists are entered by visit. */
export function newRow(
  key: number,
  above: ProblemFacts | undefined,
  me: Pick<Me, 'issuingUnits' | 'units'>,
): GridRow {
  const ownUnit = me.issuingUnits.length === 0 ? me.units[0]?.code : undefined;
  const facts: ProblemFacts =
    above === undefined
      ? {
          severity: 'minor',
          foundOn: dayjs().format('YYYY-MM-DD'),
          ...(ownUnit === undefined ? {} : { unit: ownUnit, source: 'self' }),
        }
      : {
          unit: above.unit,
          source: above.source,
          category: above.category,
          severity: above.severity,
          pace: above.pace,
          foundOn: above.foundOn,
          foundBy: above.foundBy,
        };
  return { key, facts, errors: {} };
}

/** Whether nothing of the row's own was filled in yet. */
export function isBlank(row: GridRow): boolean {
  return (row.facts.description ?? '').trim() === '';
}

/** The row as it is sent: what was left empty is left out. */
export function sent(facts: ProblemFacts): ProblemFacts {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

/** Puts each error at its cell; what names no cell of a row is given back. */
export function placed(
  rows: readonly GridRow[],
  errors: readonly ProblemJson[],
): { rows: GridRow[]; rest: ProblemJson[] } {
  const rest: ProblemJson[] = [];
  const found = new Map<number, GridRow['errors']>();
  for (const error of errors) {
    const [head, at, cell] = fieldPath(error.field ?? '');
    if (head !== 'rows' || typeof at !== 'number' || rows[at] === undefined) {
      rest.push(error);
      continue;
    }
    const name = (cell ?? 'row') as keyof GridRow['errors'];
    found.set(at, { [name]: error.detail ?? error.title, ...found.get(at) });
  }
  return { rows: rows.map((row, at) => ({ ...row, errors: found.get(at) ?? {} })), rest };
}

/** Lines and cells as a spreadsheet copies them. */
export function pastedCells(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map(line => line.split('\t').map(cell => cell.trim()));
}

/** The value of a pasted cell: codes may come by their labels, units by their names, dates with slashes. */
export function pastedValue(
  cell: Cell,
  text: string,
  labels: (prefix: string, values: readonly string[]) => Record<string, string>,
  unitByName: (name: string) => string | undefined,
): string | undefined {
  if (text === '') {
    return undefined;
  }
  const code = (prefix: string, values: readonly string[]) => {
    const byLabel = labels(prefix, values);
    return values.includes(text) ? text : byLabel[text];
  };
  switch (cell) {
    case 'unit':
      return unitByName(text);
    case 'source':
      return code('source', SOURCES);
    case 'severity':
      return code('severity', SEVERITIES);
    case 'pace':
      return code('pace', PACES);
    case 'foundOn': {
      const date = dayjs(text.replace(/[/.年月]/g, '-').replace(/日/, ''));
      return date.isValid() ? date.format('YYYY-MM-DD') : undefined;
    }
    default:
      return text;
  }
}

export const SOURCES = ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'];
export const PACES = ['at-once', 'by-date', 'long-haul'];
export const SEVERITIES = ['minor', 'major', 'critical'];
