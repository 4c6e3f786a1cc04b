import { Skeleton, Table, Tag } from 'antd';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatDate } from '../common/format';
import { personName } from '../common/Text';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { Notice, NoticePreview } from './calls';

/** What would be issued now, unit by unit, and what stands against it. */
export function NoticePlan({ notice }: { notice: Notice }) {
  const { language } = useI18n();
  const { api } = useApp();
  const { data, error, reload } = useLoad(`${notice.id} ${notice.version} ${language}`, signal =>
    api.notices.preview(notice.id, signal),
  );
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  return data === undefined ? <Skeleton active /> : <PlanTable plan={data} />;
}

interface UnitPlan {
  code: string;
  name: string;
  orders: NoticePreview['items'];
}

/** The orders by unit, each unit with its deadlines. */
export function byUnit(items: NoticePreview['items']): UnitPlan[] {
  const units = new Map<string, UnitPlan>();
  for (const item of items) {
    const known = units.get(item.unit.code) ?? { code: item.unit.code, name: item.unit.name, orders: [] };
    known.orders.push(item);
    units.set(item.unit.code, known);
  }
  return [...units.values()];
}

/** First and last day of some deadlines. */
export function span(days: readonly string[]): [string, string] {
  const sorted = [...days].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

export function PlanTable({ plan }: { plan: NoticePreview }) {
  const { t } = useI18n();
  const units = byUnit(plan.items);
  const obstacles = plan.refused > 0;
  return (
    <>
      <p>{t('notice.willIssue', { total: plan.total, units: units.length })}</p>
      <Table<UnitPlan>
        className="rf-gap"
        rowKey="code"
        size="small"
        dataSource={units}
        pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 560 }}
        expandable={{
          defaultExpandAllRows: plan.total <= 12,
          expandedRowRender: unit => <Orders orders={unit.orders} obstacles={obstacles} />,
        }}
        columns={[
          { title: t('notice.leadUnit'), render: (_, unit) => <bdi>{unit.name}</bdi> },
          { title: t('notice.orders'), align: 'right', render: (_, unit) => unit.orders.length },
          {
            title: t('notice.deadline'),
            render: (_, unit) => {
              const [first, last] = span(unit.orders.map(order => order.deadline));
              return first === last ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
            },
          },
          ...obstacleOnly(obstacles, {
            title: t('notice.obstacle'),
            render: (_: unknown, unit: UnitPlan) => {
              const refused = unit.orders.filter(order => order.refusal !== null).length;
              return refused === 0 ? '' : <Tag color="red">{t('notice.obstacles', { count: refused })}</Tag>;
            },
          }),
        ]}
      />
    </>
  );
}

/** The column of obstacles, where there are any. */
function obstacleOnly<C>(obstacles: boolean, column: C): C[] {
  return obstacles ? [column] : [];
}

function Orders({ orders, obstacles }: { orders: NoticePreview['items']; obstacles: boolean }) {
  const { t } = useI18n();
  return (
    <Table
      rowKey={row => `${row.title} ${row.deadline}`}
      size="small"
      dataSource={orders}
      pagination={false}
      showHeader={false}
      columns={[
        { title: t('notice.problemTitle'), render: (_, row) => <bdi>{row.title}</bdi> },
        { title: t('notice.person'), width: 140, render: (_, row) => personName(row.responsiblePerson) },
        { title: t('notice.deadline'), width: 130, render: (_, row) => formatDate(row.deadline) },
        ...obstacleOnly(obstacles, {
          title: t('notice.obstacle'),
          width: 200,
          render: (_: unknown, row: NoticePreview['items'][number]) =>
            row.refusalTitle && <Tag color="red">{row.refusalTitle}</Tag>,
        }),
      ]}
    />
  );
}
