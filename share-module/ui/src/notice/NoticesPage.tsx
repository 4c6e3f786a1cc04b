import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Tag } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { rememberList } from '../app/lastList';
import { useListKeys } from '../app/useListKeys';
import { ErrorState } from '../common/ErrorState';
import { formatInstant } from '../common/format';
import { Filters } from '../common/Filters';
import { Light } from '../common/Light';
import { ListTable, type ListColumn } from '../common/ListTable';
import { Select } from '../common/Select';
import { OneLine, TwoLines } from '../common/Text';
import { UnitPicker } from '../common/UnitPicker';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { NoticeRow } from './calls';

const SIZE = 50;
const STATUSES = ['draft', 'in-approval', 'approved', 'issued', 'closed', 'withdrawn', 'discarded'];

export const STATUS_COLOURS: Record<string, string> = {
  'in-approval': 'purple',
  approved: 'gold',
  issued: 'blue',
  closed: 'green',
};

const addressOf = (row: NoticeRow) => `/app/notices/${encodeURIComponent(row.id)}`;

/** The notices, newest first, with how many of their orders are still open or overdue. */
export default function NoticesPage() {
  const { t, label, language } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  const [parameters, setParameters] = useSearchParams();
  const address = parameters.toString();
  useEffect(() => rememberList('/app/notices', address), [address]);
  const page = Math.max(1, Number(parameters.get('page') ?? '1') || 1);
  const q = parameters.get('q') ?? '';
  const unit = parameters.get('unit');
  const status = parameters.getAll('status').filter(each => STATUSES.includes(each));
  const query = { skip: (page - 1) * SIZE, max: SIZE, q, unit, status };
  const { data, error, loading, reload } = useLoad(`${JSON.stringify(query)} ${language}`, signal =>
    api.notices.list(query, signal),
  );
  const filtered = q !== '' || unit !== null || status.length > 0;
  /** A filter begins again on the first page; the address keeps what is chosen. */
  const change = (next: { page?: number; q?: string; unit?: string | null; status?: string[] }) => {
    const wanted = { q, unit, status, page: 1, ...next };
    const chosen = new URLSearchParams();
    wanted.status.forEach(each => chosen.append('status', each));
    Object.entries({ unit: wanted.unit ?? '', q: wanted.q, page: wanted.page > 1 ? String(wanted.page) : '' })
      .filter(([, value]) => value !== '')
      .forEach(([name, value]) => chosen.set(name, value));
    setParameters(chosen, { replace: true });
  };

  return (
    <section className="rf-page rf-list" aria-labelledby="rf-notices-title">
      <div className="rf-page-head">
        <h1 id="rf-notices-title">{t('notice.list')}</h1>
        <span className="rf-muted" aria-live="polite">
          {data !== undefined && t(filtered ? 'ledger.totalFiltered' : 'ledger.total', { total: data.total })}
        </span>
        <span className="rf-spring" />
        {me.mayCreate.includes('order') && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => navigate('/app/notices/new')}
          >
            {t('notice.new')}
          </Button>
        )}
      </div>
      <Filters filtered={filtered} onClear={() => change({ q: '', unit: null, status: [] })}>
        <label className="rf-filter">
          <span>{t('notice.unit')}</span>
          <UnitPicker
            value={unit ?? undefined}
            onChange={(code: string | undefined) => change({ unit: code ?? null })}
            placeholder={t('filter.any')}
            aria-label={t('notice.unit')}
          />
        </label>
        <label className="rf-filter">
          <span>{t('notice.status')}</span>
          <Select
            mode="multiple"
            className="rf-wide"
            maxTagCount="responsive"
            value={status}
            placeholder={t('filter.any')}
            aria-label={t('notice.status')}
            options={STATUSES.map(value => ({ value, label: label('noticeStatus', value) }))}
            onChange={statuses => change({ status: statuses })}
          />
        </label>
        <label className="rf-filter">
          <span>{t('notice.search')}</span>
          <Input.Search
            key={q}
            allowClear
            maxLength={200}
            defaultValue={q}
            aria-label={t('notice.search')}
            onSearch={words => change({ q: words.trim() })}
          />
        </label>
      </Filters>
      {error !== null ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <div ref={list}>
          <ListTable<NoticeRow>
            rowKey="id"
            loading={loading}
            columns={columns(t)}
            dataSource={data?.items ?? []}
            tableLayout="fixed"
            scroll={{ x: 1080 }}
            rowClassName="rf-row"
            onRow={row => ({ onClick: () => navigate(addressOf(row)) })}
            locale={{
              emptyText: <Empty description={t(filtered ? 'notice.emptyFiltered' : 'notice.empty')} />,
            }}
            pagination={{
              current: page,
              pageSize: SIZE,
              total: data?.total ?? 0,
              showSizeChanger: false,
              showTotal: (all, [from, to]) => t('ledger.range', { from, to, total: all }),
              onChange: next => change({ page: next }),
            }}
          />
        </div>
      )}
    </section>
  );
}

function columns(t: ReturnType<typeof useI18n>['t']): ListColumn<NoticeRow>[] {
  return [
    { title: t('column.light'), card: 'mark', width: 100, render: (_, row) => <Light light={row.light} /> },
    {
      title: t('notice.number'),
      width: 208,
      render: (_, row) => <TwoLines>{row.number ?? t('order.noNumber')}</TwoLines>,
    },
    {
      title: t('notice.title'),
      card: 'title',
      render: (_, row) => (
        <Link to={addressOf(row)} data-row-link title={row.title} onClick={event => event.stopPropagation()}>
          <bdi>{row.title}</bdi>
        </Link>
      ),
    },
    {
      title: t('notice.status'),
      card: 'mark',
      width: 112,
      render: (_, row) => <Tag color={STATUS_COLOURS[row.status]}>{row.statusLabel}</Tag>,
    },
    {
      title: t('notice.unit'),
      width: 120,
      ellipsis: true,
      render: (_, row) => <OneLine>{row.issuingUnit.name}</OneLine>,
    },
    { title: t('notice.problems'), width: 92, dataIndex: 'problems', align: 'right' },
    { title: t('notice.orders'), width: 94, dataIndex: 'orders', align: 'right' },
    { title: t('notice.open'), width: 66, dataIndex: 'open', align: 'right' },
    {
      title: t('notice.overdue'),
      width: 84,
      align: 'right',
      render: (_, row) => (row.overdue > 0 ? <Tag color="red">{row.overdue}</Tag> : 0),
    },
    {
      title: t('notice.issuedAt'),
      width: 144,
      render: (_, row) => <span className="rf-nowrap">{formatInstant(row.issuedAt)}</span>,
    },
  ];
}
