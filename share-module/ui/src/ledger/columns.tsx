import { Link } from 'react-router-dom';
import type { OrderRow } from '../api/types';
import { Bar } from '../common/Bar';
import { ColumnSet, type ColumnSpec } from '../common/columns';
import { Deadline, daysLeftText } from '../common/Deadline';
import { formatDate } from '../common/format';
import { Light } from '../common/Light';
import { StatusTag } from '../common/StatusTag';
import { OneLine, personName, TwoLines } from '../common/Text';

const text = (value: string) => <OneLine>{value}</OneLine>;

const COLUMNS: readonly ColumnSpec<OrderRow>[] = [
  { key: 'light', title: 'column.light', width: 100, cell: row => <Light light={row.light} /> },
  {
    key: 'number',
    title: 'column.number',
    width: 178,
    sort: 'number',
    cell: (row, { t }) => <TwoLines>{row.number ?? t('order.noNumber')}</TwoLines>,
  },
  {
    key: 'title',
    title: 'column.title',
    width: 186,
    sort: 'title',
    cell: row => (
      <Link to={`/app/orders/${encodeURIComponent(row.id)}`} data-row-link>
        <TwoLines>{row.title}</TwoLines>
      </Link>
    ),
  },
  {
    key: 'status',
    title: 'column.status',
    width: 104,
    sort: 'status',
    cell: row => <StatusTag {...row} />,
  },
  {
    key: 'leadUnit',
    title: 'column.leadUnit',
    width: 124,
    sort: 'leadUnit',
    cell: row => text(row.leadUnit.name),
  },
  { key: 'person', title: 'column.person', width: 76, cell: row => text(personName(row.responsiblePerson)) },
  {
    key: 'deadline',
    title: 'column.deadline',
    width: 126,
    sort: 'deadline',
    cell: row => (
      <Deadline deadline={row.deadline} workingDaysLeft={row.workingDaysLeft} closedLate={row.closedLate} />
    ),
  },
  {
    key: 'left',
    title: 'column.left',
    width: 130,
    cell: (row, i18n) => daysLeftText(i18n, row.workingDaysLeft),
  },
  {
    key: 'progress',
    title: 'column.progress',
    width: 104,
    sort: 'progress',
    cell: row => <Bar percent={row.progress} />,
  },
  { key: 'source', title: 'column.source', width: 96, cell: (row, { label }) => label('source', row.source) },
  { key: 'category', title: 'column.category', width: 110, cell: row => text(row.category) },
  { key: 'pace', title: 'column.pace', width: 96, cell: (row, { label }) => label('pace', row.pace) },
  {
    key: 'severity',
    title: 'column.severity',
    width: 88,
    cell: (row, { label }) => label('severity', row.severity),
  },
  {
    key: 'priority',
    title: 'column.priority',
    width: 76,
    cell: (row, { label }) => label('priority', row.priority),
  },
  { key: 'issuingUnit', title: 'column.issuingUnit', width: 136, cell: row => text(row.issuingUnit.name) },
  {
    key: 'issuedAt',
    title: 'column.issuedAt',
    width: 104,
    sort: 'issuedAt',
    cell: row => <span className="rf-nowrap">{formatDate(row.issuedAt)}</span>,
  },
  {
    key: 'closedAt',
    title: 'column.closedAt',
    width: 104,
    cell: row => (
      <span className="rf-nowrap">{formatDate(row.status === 'closed' ? row.closedAt : null)}</span>
    ),
  },
  {
    key: 'counts',
    title: 'column.counts',
    width: 128,
    cell: (row, { t }) =>
      t('column.countsValue', { returned: row.returnCount, reopened: row.reopenCount, urged: row.urgeCount }),
  },
];

const DEFAULT_COLUMNS = ['light', 'number', 'title', 'status', 'leadUnit', 'person', 'deadline', 'progress'];

/** The title opens the order. */
export const LEDGER_COLUMNS = new ColumnSet<OrderRow>(
  'rectify.ledger.columns',
  COLUMNS,
  DEFAULT_COLUMNS,
  'title',
);
