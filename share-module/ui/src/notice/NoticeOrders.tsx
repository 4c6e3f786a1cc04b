import { Link } from 'react-router-dom';
import type { OrderRow } from '../api/types';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { Deadline } from '../common/Deadline';
import { Light } from '../common/Light';
import { ListTable } from '../common/ListTable';
import { StatusTag } from '../common/StatusTag';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { Notice } from './calls';

/** As many as the host gives out at once; a tree can only be told from all of them. */
const PAGE = 500;

interface Node extends OrderRow {
  children?: Node[];
}

/** The orders as a tree: what a unit broke down further lies below its own order. */
export function NoticeOrders({ notice }: { notice: Notice }) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const { data, error, loading, reload } = useLoad(
    `${notice.id} ${notice.version} ${language}`,
    async signal => {
      const all: OrderRow[] = [];
      let total = 1;
      while (all.length < total) {
        const page = await api.orders(
          { notice: notice.id, skip: all.length, max: PAGE, sort: 'number' },
          signal,
        );
        total = page.items.length === 0 ? 0 : page.total;
        all.push(...page.items);
      }
      return all;
    },
  );
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  const nodes = new Map<string, Node>((data ?? []).map(row => [row.number ?? row.id, { ...row }]));
  const tops: Node[] = [];
  for (const [number, node] of nodes) {
    const parent = nodes.get(number.replace(/-\d+$/, ''));
    if (parent !== undefined && parent !== node) {
      (parent.children ??= []).push(node);
    } else {
      tops.push(node);
    }
  }
  return (
    <ListTable<Node>
      rowKey="id"
      key={data === undefined ? 'coming' : 'here'}
      loading={loading}
      dataSource={tops}
      scroll={{ x: 800 }}
      pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
      expandable={{ defaultExpandAllRows: true }}
      columns={[
        {
          title: t('notice.order'),
          card: 'title',
          render: (_, row) => (
            <Link to={`/app/orders/${encodeURIComponent(row.id)}`}>
              <bdi>{row.number ?? row.title}</bdi>
            </Link>
          ),
        },
        { title: t('notice.title'), render: (_, row) => <bdi>{row.title}</bdi> },
        { title: t('notice.leadUnit'), render: (_, row) => <bdi>{row.leadUnit?.name ?? '—'}</bdi> },
        {
          title: t('notice.status'),
          card: 'mark',
          render: (_, row) => <StatusTag status={row.status} statusLabel={row.statusLabel} />,
        },
        {
          title: t('notice.progress'),
          align: 'right',
          render: (_, row) => `${row.progress}%`,
        },
        { title: t('notice.light'), card: 'mark', render: (_, row) => <Light light={row.light} /> },
        {
          title: t('notice.deadline'),
          render: (_, row) => <Deadline deadline={row.deadline} workingDaysLeft={row.workingDaysLeft} />,
        },
      ]}
    />
  );
}
