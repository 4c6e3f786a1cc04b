import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Table, Tag } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatInstant } from '../common/format';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { NoticeRow } from './calls';

const SIZE = 20;

export const STATUS_COLOURS: Record<string, string> = {
  'in-approval': 'purple',
  approved: 'gold',
  issued: 'blue',
  closed: 'green',
};

/** The notices, newest first, with how many of their orders are still open or overdue. */
export default function NoticesPage() {
  const { t, language } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const page = Math.max(1, Number(parameters.get('page') ?? '1') || 1);
  const q = parameters.get('q') ?? '';
  const query = { skip: (page - 1) * SIZE, max: SIZE, ...(q === '' ? {} : { q }) };
  const { data, error, loading, reload } = useLoad(`${JSON.stringify(query)} ${language}`, signal =>
    api.notices.list(query, signal),
  );
  const go = (next: { page?: number; q?: string }) =>
    setParameters({ page: String(next.page ?? 1), q: next.q ?? q });

  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  return (
    <div className="rf-page rf-list">
      <div className="rf-page-head">
        <h1>{t('notice.list')}</h1>
        <Input.Search
          allowClear
          defaultValue={q}
          placeholder={t('notice.search')}
          aria-label={t('notice.search')}
          style={{ maxWidth: 280 }}
          onSearch={words => go({ q: words })}
        />
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
      <Table<NoticeRow>
        rowKey="id"
        size="middle"
        loading={loading}
        dataSource={data?.items ?? []}
        scroll={{ x: 900 }}
        locale={{ emptyText: <Empty description={t('notice.empty')} /> }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          onChange: next => go({ page: next }),
        }}
        columns={[
          {
            title: t('notice.number'),
            render: (_, row) => <bdi>{row.number ?? t('order.noNumber')}</bdi>,
          },
          {
            title: t('notice.title'),
            render: (_, row) => (
              <Link to={`/app/notices/${encodeURIComponent(row.id)}`}>
                <bdi>{row.title}</bdi>
              </Link>
            ),
          },
          {
            title: t('notice.status'),
            render: (_, row) => <Tag color={STATUS_COLOURS[row.status]}>{row.statusLabel}</Tag>,
          },
          { title: t('notice.unit'), render: (_, row) => <bdi>{row.issuingUnit.name}</bdi> },
          { title: t('notice.problems'), dataIndex: 'problems', align: 'right' },
          { title: t('notice.orders'), dataIndex: 'orders', align: 'right' },
          { title: t('notice.open'), dataIndex: 'open', align: 'right' },
          {
            title: t('notice.overdue'),
            align: 'right',
            render: (_, row) => (row.overdue > 0 ? <Tag color="red">{row.overdue}</Tag> : 0),
          },
          {
            title: t('notice.issuedAt'),
            render: (_, row) => (row.issuedAt === null ? '—' : formatInstant(row.issuedAt)),
          },
        ]}
      />
    </div>
  );
}
