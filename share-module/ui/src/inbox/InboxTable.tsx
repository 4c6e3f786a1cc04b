import { Tag } from 'antd';
import { Link, useNavigate } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import type { ColumnSpec } from '../common/columns';
import { Deadline } from '../common/Deadline';
import { formatInstant } from '../common/format';
import { Light } from '../common/Light';
import { PlainTable } from '../common/PlainTable';
import { OneLine, TwoLines } from '../common/Text';
import { inboxAddress } from './inboxItem';

const COLUMNS: readonly ColumnSpec<InboxItem>[] = [
  { key: 'light', title: 'column.light', width: 100, cell: item => <Light light={item.light} /> },
  {
    key: 'asked',
    title: 'column.asked',
    width: 172,
    cell: (item, { t }) => (
      <span className="rf-tags">
        <Tag color="blue">{item.stepLabel}</Tag>
        {item.pooled && <Tag>{t('inbox.pooled')}</Tag>}
      </span>
    ),
  },
  {
    key: 'number',
    title: 'column.number',
    width: 190,
    cell: (item, { t }) => <TwoLines>{item.number ?? t('order.noNumber')}</TwoLines>,
  },
  {
    key: 'title',
    title: 'column.title',
    width: 300,
    cell: item => (
      <Link
        to={inboxAddress(item)}
        data-row-link
        title={item.title}
        onClick={event => event.stopPropagation()}
      >
        <OneLine>{item.title}</OneLine>
      </Link>
    ),
  },
  {
    key: 'unit',
    title: 'column.unit',
    width: 140,
    cell: item => <OneLine>{item.unit?.name ?? '—'}</OneLine>,
  },
  {
    key: 'since',
    title: 'column.since',
    width: 144,
    cell: item => <span className="rf-nowrap">{formatInstant(item.since)}</span>,
  },
  {
    key: 'due',
    title: 'column.due',
    width: 136,
    cell: item => <Deadline deadline={item.due} workingDaysLeft={item.workingDaysLeft} />,
  },
];

interface Props {
  items: InboxItem[];
  loading: boolean;
}

export function InboxTable({ items, loading }: Props) {
  const navigate = useNavigate();
  return (
    <PlainTable
      columns={COLUMNS}
      rows={items}
      rowKey={item => `${item.id} ${item.step}`}
      minWidth={1000}
      busy={loading}
      onRow={item => navigate(inboxAddress(item))}
    />
  );
}
