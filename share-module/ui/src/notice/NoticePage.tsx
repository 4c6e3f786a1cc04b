import { Alert, Button, Descriptions, Progress, Skeleton, Tabs, Tag, Timeline } from 'antd';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { useJob } from '../admin/useJob';
import { ErrorState } from '../common/ErrorState';
import { formatInstant } from '../common/format';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { Notice, NoticeStep } from './calls';
import { NoticeOrders } from './NoticeOrders';
import { NoticeStepModal } from './NoticeStepModal';
import { STATUS_COLOURS } from './NoticesPage';

/** A notice: its face, its problems and units, its orders with their lights, and its history. */
export default function NoticePage() {
  const { id = '' } = useParams();
  const i18n = useI18n();
  const { t, language } = i18n;
  const { api } = useApp();
  const { data, error, reload } = useLoad(`${id} ${language}`, signal => api.notices.one(id, signal));
  const [asked, setAsked] = useState<NoticeStep | null>(null);
  const { job, watch } = useJob(`notice.${id}`);
  const ended = job !== null && job.state !== 'queued' && job.state !== 'running';

  useEffect(() => {
    if (ended) {
      reload();
    }
  }, [ended, reload]);

  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active className="rf-page" />;
  }
  return (
    <div className="rf-page">
      <div className="rf-page-head">
        <h1>
          <bdi>{data.number ?? t('order.noNumber')}</bdi> <bdi>{data.title}</bdi>
        </h1>
        <Tag color={STATUS_COLOURS[data.status]}>{data.statusLabel}</Tag>
        {data.availableSteps
          .filter(step => step.step !== 'add-problems')
          .map(step => (
            <Button
              key={step.step}
              type={step.dangerous ? 'default' : 'primary'}
              danger={step.dangerous}
              onClick={() => setAsked(step)}
            >
              {step.title}
            </Button>
          ))}
      </div>
      {job !== null && !ended && (
        <Alert
          className="rf-gap"
          type="info"
          message={t('notice.dispatching', { done: job.done, total: job.total })}
          description={<Progress percent={job.total === 0 ? 0 : Math.floor((job.done * 100) / job.total)} />}
        />
      )}
      {job?.state === 'failed' && (
        <Alert className="rf-gap" type="error" showIcon message={job.message ?? t('notice.failed')} />
      )}
      <Tabs
        items={[
          { key: 'face', label: t('notice.face'), children: <Face notice={data} /> },
          { key: 'orders', label: t('notice.orders'), children: <NoticeOrders notice={data} /> },
          { key: 'timeline', label: t('notice.timeline'), children: <History notice={data} /> },
        ]}
      />
      {asked !== null && (
        <NoticeStepModal
          notice={data}
          step={asked}
          onClose={() => setAsked(null)}
          onJob={started => {
            setAsked(null);
            watch(started);
          }}
          onDone={() => {
            setAsked(null);
            reload();
          }}
        />
      )}
    </div>
  );
}

function Face({ notice }: { notice: Notice }) {
  const { t } = useI18n();
  return (
    <>
      <Descriptions
        bordered
        size="small"
        column={2}
        items={[
          { key: 'unit', label: t('notice.unit'), children: <bdi>{notice.issuingUnit.name}</bdi> },
          { key: 'from', label: t('notice.receivedFrom'), children: <bdi>{notice.receivedFrom ?? '—'}</bdi> },
          { key: 'basis', label: t('notice.basis'), span: 2, children: <bdi>{notice.basis ?? '—'}</bdi> },
          { key: 'body', label: t('notice.body'), span: 2, children: <bdi>{notice.body ?? '—'}</bdi> },
          {
            key: 'approvers',
            label: t('notice.approvers'),
            children:
              notice.approvers.length === 0 ? (
                '—'
              ) : (
                <>
                  {notice.approvers.map((person, i) => (
                    <Tag key={person.userName} color={i < notice.approvals ? 'green' : undefined}>
                      {person.displayName}
                    </Tag>
                  ))}
                </>
              ),
          },
          {
            key: 'issued',
            label: t('notice.issuedAt'),
            children: notice.issuedAt === null ? '—' : formatInstant(notice.issuedAt),
          },
          ...(notice.withdrawnReason === null
            ? []
            : [
                {
                  key: 'reason',
                  label: t('notice.withdrawn'),
                  span: 2,
                  children: <bdi>{notice.withdrawnReason}</bdi>,
                },
              ]),
        ]}
      />
      {notice.problems.map((item, i) => (
        <section key={item.id} className="rf-gap">
          <h2>
            {i + 1}. <bdi>{item.title}</bdi> {item.addendum && <Tag>{t('notice.addendum')}</Tag>}
          </h2>
          <p>
            <bdi>{item.description}</bdi>
          </p>
          <p>
            {t('notice.measures')}: <bdi>{item.requiredMeasures}</bdi>
          </p>
          <p>
            {item.units.map(share => (
              <Tag key={share.unit.code}>
                {share.unit.name} {share.responsiblePerson?.displayName ?? ''} {share.deadline}
              </Tag>
            ))}
          </p>
        </section>
      ))}
    </>
  );
}

function History({ notice }: { notice: Notice }) {
  const { language } = useI18n();
  const { api } = useApp();
  const { data, error, reload } = useLoad(`${notice.id} ${notice.version} ${language}`, signal =>
    api.notices.timeline(notice.id, signal),
  );
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  return (
    <Timeline
      items={(data?.items ?? []).map(entry => ({
        key: entry.seq,
        children: (
          <>
            <strong>{entry.stepLabel}</strong> <bdi>{entry.by.displayName}</bdi> {formatInstant(entry.at)}
            {entry.remark !== null && (
              <p>
                <bdi>{entry.remark}</bdi>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
