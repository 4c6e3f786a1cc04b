import type { TableColumnsType } from 'antd';
import { PaperClipOutlined } from '@ant-design/icons';
import { Link } from 'react-router-dom';
import { formatDate } from '../common/format';
import { OneLine, personName, TwoLines } from '../common/Text';
import type { I18n, MessageKey } from '../i18n';
import { ProblemTag } from './ProblemTag';
import type { ProblemRow } from './types';

const STORAGE_KEY = 'rectify.problems.columns';

interface ColumnSpec {
  key: string;
  title: MessageKey;
  width: number;
  sort?: string;
  cell(row: ProblemRow, i18n: I18n): React.ReactNode;
}

const text = (value: string | null) => <OneLine>{value ?? '—'}</OneLine>;

export const COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'description',
    title: 'problem.description',
    width: 280,
    cell: row => (
      <Link to={`/app/problems/${encodeURIComponent(row.id)}`} data-row-link>
        <TwoLines>{row.description}</TwoLines>
      </Link>
    ),
  },
  {
    key: 'status',
    title: 'column.status',
    width: 150,
    sort: 'status',
    cell: row => <ProblemTag {...row} repeat={row.repeatOf !== null} />,
  },
  { key: 'unit', title: 'problem.unit', width: 124, sort: 'unit', cell: row => text(row.unit.name) },
  { key: 'source', title: 'column.source', width: 92, cell: (row, { label }) => label('source', row.source) },
  { key: 'category', title: 'column.category', width: 104, cell: row => text(row.category) },
  {
    key: 'severity',
    title: 'column.severity',
    width: 92,
    sort: 'severity',
    cell: (row, { label }) => label('severity', row.severity),
  },
  { key: 'pace', title: 'column.pace', width: 92, cell: (row, { label }) => label('pace', row.pace) },
  {
    key: 'foundOn',
    title: 'problem.foundOn',
    width: 108,
    sort: 'foundOn',
    cell: row => formatDate(row.foundOn),
  },
  { key: 'foundAt', title: 'problem.foundAt', width: 124, cell: row => text(row.foundAt) },
  { key: 'foundBy', title: 'problem.foundBy', width: 110, cell: row => text(row.foundBy) },
  {
    key: 'recordingUnit',
    title: 'problem.recordingUnit',
    width: 124,
    cell: row => text(row.recordingUnit.name),
  },
  { key: 'createdBy', title: 'problem.createdBy', width: 84, cell: row => text(personName(row.createdBy)) },
  {
    key: 'createdAt',
    title: 'problem.createdAt',
    width: 108,
    sort: 'createdAt',
    cell: row => formatDate(row.createdAt),
  },
  {
    key: 'files',
    title: 'problem.files',
    width: 72,
    cell: row =>
      row.files === 0 ? (
        '—'
      ) : (
        <>
          <PaperClipOutlined aria-hidden /> {row.files}
        </>
      ),
  },
];

export const DEFAULT_COLUMNS = [
  'description',
  'status',
  'unit',
  'source',
  'category',
  'severity',
  'pace',
  'foundOn',
];

/** The address wins, then what was chosen last on this machine. The description is always there. */
export function chosenColumns(fromAddress: readonly string[] | null): string[] {
  const stored = localStorage.getItem(STORAGE_KEY)?.split('.') ?? null;
  const wanted = [...(fromAddress ?? stored ?? DEFAULT_COLUMNS), 'description'];
  const keys = COLUMNS.map(column => column.key).filter(key => wanted.includes(key));
  return keys.length > 1 ? keys : [...DEFAULT_COLUMNS];
}

export function rememberColumns(keys: readonly string[]): void {
  localStorage.setItem(STORAGE_KEY, keys.join('.'));
}

export function tableColumns(
  keys: readonly string[],
  sort: string | null,
  i18n: I18n,
): TableColumnsType<ProblemRow> {
  return COLUMNS.filter(column => keys.includes(column.key)).map(column => ({
    key: column.key,
    title: i18n.t(column.title),
    width: column.width,
    sorter: column.sort !== undefined,
    sortOrder:
      column.sort === undefined || sort === null
        ? null
        : sort === column.sort
          ? 'ascend'
          : sort === `-${column.sort}`
            ? 'descend'
            : null,
    render: (_: unknown, row: ProblemRow) => column.cell(row, i18n),
  }));
}

export function tableWidth(keys: readonly string[]): number {
  return COLUMNS.filter(column => keys.includes(column.key)).reduce((sum, column) => sum + column.width, 36);
}

export function sortFrom(columnKey: unknown, order: 'ascend' | 'descend' | null | undefined): string | null {
  const field = COLUMNS.find(column => column.key === columnKey)?.sort;
  if (field === undefined || !order) {
    return null;
  }
  return order === 'descend' ? `-${field}` : field;
}
