import { PaperClipOutlined } from '@ant-design/icons';
import { Link } from 'react-router-dom';
import { ColumnSet, type ColumnSpec } from '../common/columns';
import { formatDate } from '../common/format';
import { Light } from '../common/Light';
import { OneLine, personName, TwoLines } from '../common/Text';
import { ProblemTag } from './ProblemTag';
import type { ProblemRow } from './types';

const text = (value: string | null) => <OneLine>{value ?? '—'}</OneLine>;

const COLUMNS: readonly ColumnSpec<ProblemRow>[] = [
  { key: 'light', title: 'column.light', width: 100, cell: row => <Light light={row.light} /> },
  {
    key: 'description',
    title: 'problem.description',
    width: 216,
    cell: row => (
      <Link to={`/app/problems/${encodeURIComponent(row.id)}`} data-row-link>
        <TwoLines>{row.description}</TwoLines>
      </Link>
    ),
  },
  {
    key: 'status',
    title: 'column.status',
    width: 128,
    sort: 'status',
    cell: row => <ProblemTag {...row} repeat={row.repeatOf !== null} />,
  },
  { key: 'unit', title: 'problem.unit', width: 124, sort: 'unit', cell: row => text(row.unit.name) },
  { key: 'source', title: 'column.source', width: 92, cell: (row, { label }) => label('source', row.source) },
  { key: 'category', title: 'column.category', width: 92, cell: row => text(row.category) },
  {
    key: 'severity',
    title: 'column.severity',
    width: 108,
    sort: 'severity',
    cell: (row, { label }) => label('severity', row.severity),
  },
  { key: 'pace', title: 'column.pace', width: 92, cell: (row, { label }) => label('pace', row.pace) },
  {
    key: 'foundOn',
    title: 'problem.foundOn',
    width: 108,
    sort: 'foundOn',
    cell: row => <span className="rf-nowrap">{formatDate(row.foundOn)}</span>,
  },
  {
    key: 'deadline',
    title: 'column.deadline',
    width: 108,
    cell: row => <span className="rf-nowrap">{formatDate(row.deadline)}</span>,
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
    cell: row => <span className="rf-nowrap">{formatDate(row.createdAt)}</span>,
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

const DEFAULT_COLUMNS = [
  'light',
  'description',
  'status',
  'unit',
  'source',
  'category',
  'severity',
  'foundOn',
];

/** The description opens the problem. */
export const PROBLEM_COLUMNS = new ColumnSet<ProblemRow>(
  'rectify.problems.columns',
  COLUMNS,
  DEFAULT_COLUMNS,
  'description',
);
