import { Button } from 'antd';
import { Progress } from '../common/Progress';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatDate, formatInstant } from '../common/format';
import { ListTable, type ListColumn } from '../common/ListTable';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { CampaignSummary } from './types';

const PAGE_SIZE = 50;

/** Campaigns, newest first, each with how many have signed. */
export default function CampaignsPage() {
  const { t, language } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const holds = me.mayCreate.includes('agreement');
  const [parameters, setParameters] = useSearchParams();
  const page = Math.max(1, Number(parameters.get('page') ?? '1') || 1);
  const { data, error, loading, reload } = useLoad(`${page} ${language}`, signal =>
    api.agreements.campaigns({ skip: (page - 1) * PAGE_SIZE, max: PAGE_SIZE }, signal),
  );
  const columns: ListColumn<CampaignSummary>[] = [
    {
      title: t('column.title'),
      card: 'title',
      render: (_, each) => (
        <Link to={`/app/agreements/campaigns/${encodeURIComponent(each.id)}`}>
          <bdi>{each.title}</bdi>
        </Link>
      ),
    },
    { title: t('agreement.holder'), width: 150, render: (_, each) => each.unit.name },
    {
      title: t('agreement.period'),
      width: 210,
      render: (_, each) => `${formatDate(each.from)} – ${formatDate(each.to)}`,
    },
    {
      title: t('agreement.signedOf'),
      width: 220,
      render: (_, each) => (
        <Progress
          percent={each.total === 0 ? 0 : Math.round((100 * (each.counts.signed ?? 0)) / each.total)}
          format={() => `${each.counts.signed ?? 0}/${each.total}`}
          size="small"
        />
      ),
    },
    { title: t('agreement.createdAt'), width: 150, render: (_, each) => formatInstant(each.createdAt) },
  ];
  return (
    <section className="rf-page" aria-labelledby="rf-campaigns-title">
      <div className="rf-page-head">
        <h1 id="rf-campaigns-title">{t('agreement.campaigns')}</h1>
        <span className="rf-spring" />
        {holds && (
          <Button type="primary" onClick={() => navigate('/app/agreements/campaigns/new')}>
            {t('agreement.newCampaign')}
          </Button>
        )}
      </div>
      {error !== null ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <ListTable<CampaignSummary>
          rowKey="id"
          columns={columns}
          dataSource={data?.items ?? []}
          loading={loading}
          scroll={{ x: 900 }}
          pagination={{
            current: page,
            pageSize: PAGE_SIZE,
            total: data?.total ?? 0,
            showSizeChanger: false,
            onChange: next => setParameters({ page: String(next) }, { replace: true }),
          }}
        />
      )}
    </section>
  );
}
