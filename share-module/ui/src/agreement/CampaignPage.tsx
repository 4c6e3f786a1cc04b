import { Alert, Button, Skeleton } from 'antd';
import { Progress } from '../common/Progress';
import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { useAction } from '../admin/useAction';
import { useJob } from '../admin/useJob';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatDate } from '../common/format';
import { ListTable, type ListColumn } from '../common/ListTable';
import { newIdempotencyKey } from './keys';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { AgreementStatusTag } from './AgreementStatusTag';
import type { CampaignUnit } from './types';

const PAGE_SIZE = 50;
const STATES = ['signed', 'waiting', 'late', 'refused', 'draft', 'open', 'failed', 'ended'];

/** The board of a campaign: who has signed, waits, refused, is late. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  const { t, label, language } = useI18n();
  const { api } = useApp();
  const { busy, run } = useAction();
  const [parameters, setParameters] = useSearchParams();
  const { job, watch } = useJob(`campaign.${id}`);
  const state = parameters.get('state');
  const page = Math.max(1, Number(parameters.get('page') ?? '1') || 1);
  const { data, error, loading, reload } = useLoad(`${id} ${state ?? ''} ${page} ${language}`, signal =>
    api.agreements.campaign(id, { state, skip: (page - 1) * PAGE_SIZE, max: PAGE_SIZE }, signal),
  );
  const running = job !== null && (job.state === 'queued' || job.state === 'running');
  useEffect(() => {
    if (job !== null && !running) {
      reload();
    }
  }, [job, running, reload]);

  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active className="rf-page" />;
  }
  const { campaign, units } = data;
  const left = (campaign.counts.open ?? 0) + (campaign.counts.failed ?? 0);
  const choose = (next: string | null) =>
    setParameters(next === null ? {} : { state: next }, { replace: true });
  const columns: ListColumn<CampaignUnit>[] = [
    {
      title: t('agreement.lowerUnit'),
      card: 'title',
      width: 180,
      render: (_, row) => <bdi>{row.unit.name}</bdi>,
    },
    { title: t('agreement.upperUnit'), width: 150, render: (_, row) => <bdi>{row.upperUnit.name}</bdi> },
    {
      title: t('agreement.state'),
      card: 'mark',
      width: 190,
      render: (_, row) => (
        <AgreementStatusTag
          status={row.state}
          statusLabel={row.statusLabel ?? row.stateLabel}
          late={row.state === 'late'}
        />
      ),
    },
    { title: t('agreement.signBy'), width: 112, render: (_, row) => formatDate(row.signatureDue) },
    {
      title: t('column.number'),
      render: (_, row) =>
        row.agreementId === null ? (
          <span className="rf-late">{row.problem?.detail}</span>
        ) : (
          <Link to={`/app/agreements/${encodeURIComponent(row.agreementId)}`}>
            {row.number ?? t('order.noNumber')}
          </Link>
        ),
    },
  ];
  return (
    <section className="rf-page" aria-labelledby="rf-campaign-title">
      <nav className="rf-crumbs" aria-label={t('order.crumbs')}>
        <Link to="/app/agreements">{t('menu.agreements')}</Link>
        <span aria-hidden="true"> / </span>
        <Link to="/app/agreements/campaigns">{t('agreement.campaigns')}</Link>
      </nav>
      <div className="rf-page-head">
        <h1 id="rf-campaign-title">
          <bdi>{campaign.title}</bdi>
        </h1>
        <span className="rf-muted">
          <bdi>{campaign.unit.name}</bdi> · {formatDate(campaign.from)} – {formatDate(campaign.to)}
        </span>
        <span className="rf-spring" />
        {left > 0 && !running && (
          <Button
            type="primary"
            loading={busy}
            onClick={() =>
              void run(async () => watch(await api.agreements.runCampaign(id, newIdempotencyKey())))
            }
          >
            {t('agreement.drawUp', { count: left })}
          </Button>
        )}
      </div>
      {running && (
        <Alert
          className="rf-gap"
          type="info"
          message={t('agreement.drawingUp')}
          description={
            <Progress percent={job.total === 0 ? 0 : Math.round((100 * job.done) / job.total)} size="small" />
          }
        />
      )}
      <div className="rf-board" role="group" aria-label={t('agreement.state')}>
        <button type="button" aria-pressed={state === null} onClick={() => choose(null)}>
          <strong>{campaign.total}</strong>
          <span>{t('agreement.all')}</span>
        </button>
        {STATES.filter(each => (campaign.counts[each] ?? 0) > 0 || each === state).map(each => (
          <button
            key={each}
            type="button"
            className={`rf-board-${each}`}
            aria-pressed={state === each}
            onClick={() => choose(each)}
          >
            <strong>{campaign.counts[each] ?? 0}</strong>
            <span>{label('campaignState', each)}</span>
          </button>
        ))}
      </div>
      <ListTable<CampaignUnit>
        rowKey={row => row.unit.code}
        columns={columns}
        dataSource={units.items}
        loading={loading}
        scroll={{ x: 820 }}
        pagination={{
          current: page,
          pageSize: PAGE_SIZE,
          total: units.total,
          showSizeChanger: false,
          showTotal: (all, [from, to]) => t('ledger.range', { from, to, total: all }),
          onChange: next =>
            setParameters({ ...(state === null ? {} : { state }), page: String(next) }, { replace: true }),
        }}
      />
    </section>
  );
}
