import { Progress, type TableColumnsType } from 'antd';
import { Link } from 'react-router-dom';
import type { OrderRow } from '../api/types';
import { Deadline, daysLeftText } from '../common/Deadline';
import { formatDate } from '../common/format';
import { Light } from '../common/Light';
import { StatusTag } from '../common/StatusTag';
import { OneLine, personName, TwoLines } from '../common/Text';
import type { I18n, MessageKey } from '../i18n';

const STORAGE_KEY = 'rectify.ledger.columns';

interface ColumnSpec {
  key: string;
  title: MessageKey;
  width: number;
  sort?: string;
  cell(row: OrderRow, i18n: I18n): React.ReactNode;
}

const text = (value: string) => <OneLine>{value}</OneLine>;

export const COLUMNS: readonly ColumnSpec[] = [
  { key: 'light', title: 'column.light', width: 88, cell: row => <Light light={row.light} /> },
  {
    key: 'number',
    title: 'column.number',
    width: 158,
    sort: 'number',
    cell: (row, { t }) => <TwoLines>{row.number ?? t('order.noNumber')}</TwoLines>,
  },
  {
    key: 'title',
    title: 'column.title',
    width: 198,
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
    cell: row => <Progress percent={row.progress} size="small" status="normal" />,
  },
  { key: 'source', title: 'column.source', width: 96, cell: (row, { label }) => label('source', row.source) },
  { key: 'category', title: 'column.category', width: 110, cell: row => text(row.category) },
  { key: 'pace', title: 'column.pace', width: 96, cell: (row, { label }) => label('pace', row.pace) },
  {
    key: 'severity',
    title: 'column.severity',
    width: 76,
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
    cell: row => formatDate(row.issuedAt),
  },
  { key: 'closedAt', title: 'column.closedAt', width: 104, cell: row => formatDate(row.closedAt) },
  {
    key: 'counts',
    title: 'column.counts',
    width: 128,
    cell: (row, { t }) =>
      t('column.countsValue', { returned: row.returnCount, reopened: row.reopenCount, urged: row.urgeCount }),
  },
];

export const DEFAULT_COLUMNS = [
  'light',
  'number',
  'title',
  'status',
  'leadUnit',
  'person',
  'deadline',
  'progress',
];

function known(keys: readonly string[]): string[] {
  return COLUMNS.map(column => column.key).filter(key => keys.includes(key));
}

/** The address wins, then what was chosen last on this machine. The title is always there: it opens the order. */
export function chosenColumns(fromAddress: readonly string[] | null): string[] {
  const stored = localStorage.getItem(STORAGE_KEY)?.split('.') ?? null;
  const keys = known([...(fromAddress ?? stored ?? DEFAULT_COLUMNS), 'title']);
  return keys.length > 1 ? keys : [...DEFAULT_COLUMNS];
}

export function rememberColumns(keys: readonly string[]): void {
  localStorage.setItem(STORAGE_KEY, keys.join('.'));
}

export function tableColumns(
  keys: readonly string[],
  sort: string | null,
  i18n: I18n,
): TableColumnsType<OrderRow> {
  return COLUMNS.filter(column => keys.includes(column.key)).map(column => ({
    key: column.key,
    title: i18n.t(column.title),
    width: column.width,
    sorter: column.sort !== undefined,
    sortOrder: sortOrder(column.sort, sort),
    render: (_: unknown, row: OrderRow) => column.cell(row, i18n),
  }));
}

/** The least width at which nothing is squeezed; what is left over is shared out. */
export function tableWidth(keys: readonly string[]): number {
  return COLUMNS.filter(column => keys.includes(column.key)).reduce((sum, column) => sum + column.width, 36);
}

function sortOrder(field: string | undefined, sort: string | null): 'ascend' | 'descend' | null {
  if (field === undefined || sort === null) {
    return null;
  }
  return sort === field ? 'ascend' : sort === `-${field}` ? 'descend' : null;
}

/** What a click on a header asks for, as the server's `sort`. */
export function sortFrom(columnKey: unknown, order: 'ascend' | 'descend' | null | undefined): string | null {
  const field = COLUMNS.find(column => column.key === columnKey)?.sort;
  if (field === undefined || !order) {
    return null;
  }
  return order === 'descend' ? `-${field}` : field;
}
