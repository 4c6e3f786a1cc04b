import { Alert, Empty, Skeleton, Tag } from 'antd';
import { Progress } from '../common/Progress';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useJob } from '../admin/useJob';
import { useApp } from '../app/context';
import { lastList } from '../app/lastList';
import { ErrorState } from '../common/ErrorState';
import { FactTable } from '../common/FactTable';
import { FilesOf } from '../common/FilesOf';
import { formatDate, formatInstant } from '../common/format';
import { History } from '../common/History';
import { Light } from '../common/Light';
import { PageTabs } from '../common/PageTabs';
import { RecordHead, Said } from '../common/RecordHead';
import { StepButtons } from '../common/StepButtons';
import { personName } from '../common/Text';
import { useLoad } from '../common/useLoad';
import { useRecordAddress } from '../common/useRecordAddress';
import { ProcessDiagram } from '../diagram/ProcessDiagram';
import { PaperBar } from '../document/PaperBar';
import { useI18n } from '../i18n';
import { AttachmentList } from '../order/AttachmentList';
import { SentBack } from '../order/SentBack';
import { Uploader } from '../order/Uploader';
import type { Notice } from './calls';
import { NoticeOrders } from './NoticeOrders';
import { NoticePlan } from './NoticePlan';
import { STATUS_COLOURS } from './NoticesPage';
import { NoticeStepDrawer } from './NoticeStepDrawer';

/** A notice: its face, its problems and units, its orders with their lights, and its history. */
export default function NoticePage() {
  const { id = '' } = useParams();
  const { t, language } = useI18n();
  const { api } = useApp();
  const {
    data: loaded,
    error,
    loading,
    reload,
  } = useLoad(`${id} ${language}`, signal => api.notices.one(id, signal));
  const data = loaded?.id === id ? loaded : undefined;
  const steps = data?.availableSteps ?? [];
  const { tab, step, setTab, setStep } = useRecordAddress(data && steps, loading);
  const { job, watch } = useJob(`notice.${id}`);
  const ended = job !== null && job.state !== 'queued' && job.state !== 'running';

  useEffect(() => {
    if (ended) {
      reload();
    }
  }, [ended, reload]);

  if (error !== null && data === undefined) {
    return <ErrorState page error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />;
  }
  const running = job !== null && !ended;
  return (
    <article className="rf-page rf-order" aria-labelledby="rf-notice-title">
      <RecordHead
        id="rf-notice-title"
        list={{ to: lastList('/app/notices'), name: t('menu.notices') }}
        here={data.number ?? t('order.noNumber')}
        title={data.title}
        marks={
          <>
            <Tag color={STATUS_COLOURS[data.status]}>{data.statusLabel}</Tag>
            {data.issuedAt !== null && <Light light={data.light} />}
          </>
        }
      >
        {data.archiveNumber !== null && <Tag>{t('archive.filedAs', { number: data.archiveNumber })}</Tag>}
        {data.withdrawnReason !== null && (
          <Said type="warning" message={t('notice.withdrawn')} reason={data.withdrawnReason} />
        )}
      </RecordHead>
      <SentBack record={data} read={(skip, signal) => api.notices.timeline(data.id, skip, signal)} />
      <PaperBar record={`/notices/${encodeURIComponent(data.id)}`} version={data.version} draft="notice" />
      <StepButtons
        steps={running ? [] : steps.map(each => ({ ...each, danger: each.dangerous, name: each.title }))}
        edit={data.mayEdit && !running ? `/app/notices/${encodeURIComponent(data.id)}/edit` : null}
        onStep={setStep}
      />
      {running && (
        <Alert
          className="rf-gap"
          type="info"
          message={
            job.total === 0
              ? t('notice.preparing')
              : t('notice.dispatching', { done: job.done, total: job.total })
          }
          description={<Progress percent={job.total === 0 ? 0 : Math.floor((job.done * 100) / job.total)} />}
        />
      )}
      {job?.state === 'failed' && (
        <Alert className="rf-gap" type="error" showIcon message={job.message ?? t('notice.failed')} />
      )}
      <PageTabs
        className="rf-order-tabs rf-notice-tabs"
        tab={tab}
        onTab={key => setTab(key === 'face' ? null : key)}
        items={[
          { key: 'face', label: t('notice.face'), children: <Face notice={data} /> },
          {
            key: 'orders',
            label: (
              <>
                {t('notice.orders')}
                {data.orders > 0 && <span className="rf-count">{data.orders}</span>}
              </>
            ),
            children: data.issuedAt === null ? <NoticePlan notice={data} /> : <NoticeOrders notice={data} />,
          },
          {
            key: 'files',
            label: (
              <>
                {t('order.tab.attachments')}
                {data.attachments.length > 0 && <span className="rf-count">{data.attachments.length}</span>}
              </>
            ),
            children: <Files notice={data} onChanged={reload} />,
          },
          {
            key: 'timeline',
            label: t('notice.timeline'),
            children: (
              <History
                version={`${data.id} ${data.version}`}
                statuses="noticeStatus"
                read={(skip, signal) => api.notices.timeline(data.id, skip, signal)}
              />
            ),
          },
          {
            key: 'diagram',
            label: t('order.tab.diagram'),
            children: (
              <ProcessDiagram
                process="rectifyNotice"
                activities={data.process.activities}
                present={data.process.present}
              />
            ),
          },
        ]}
      />
      {step !== undefined && (
        <NoticeStepDrawer
          key={step.step}
          notice={data}
          step={step}
          onClose={() => setStep(null)}
          onJob={started => {
            setStep(null);
            watch(started);
          }}
          onDone={() => {
            setStep(null);
            reload();
          }}
          onStale={reload}
        />
      )}
    </article>
  );
}

function Files({ notice, onChanged }: { notice: Notice; onChanged(): void }) {
  const { t } = useI18n();
  const { api } = useApp();
  return (
    <FilesOf calls={api.notices}>
      <div className="rf-stack">
        {notice.mayAttach && <Uploader orderId={notice.id} measureId={null} onUploaded={onChanged} />}
        {notice.attachments.length === 0 ? (
          <Empty description={t('attachment.none')} />
        ) : (
          <AttachmentList
            orderId={notice.id}
            files={notice.attachments.map(file => ({ ...file, measureId: null }))}
          />
        )}
      </div>
    </FilesOf>
  );
}

function Face({ notice }: { notice: Notice }) {
  const { t, label } = useI18n();
  return (
    <>
      <FactTable
        facts={[
          { name: 'notice.unit', value: notice.issuingUnit.name },
          { name: 'notice.receivedFrom', value: notice.receivedFrom ?? '' },
          { name: 'notice.basis', value: notice.basis ?? '', filled: true },
          { name: 'notice.body', value: notice.body ?? '', filled: true },
          {
            name: 'notice.approvers',
            value:
              notice.approvers.length === 0
                ? ''
                : notice.approvers.map((person, i) => (
                    <Tag key={person.userName} color={i < notice.approvals ? 'green' : undefined}>
                      {person.displayName}
                    </Tag>
                  )),
          },
          { name: 'notice.issuedAt', value: formatInstant(notice.issuedAt) },
        ]}
      />
      {notice.problems.map((item, i) => (
        <section key={item.id} className="rf-notice-item">
          <h2>
            {i + 1}. <bdi>{item.title}</bdi> {item.addendum && <Tag>{t('notice.addendum')}</Tag>}
          </h2>
          <p>
            <bdi className="rf-text-block">{item.description}</bdi>{' '}
            {item.problemId !== null && (
              <Link to={`/app/problems/${encodeURIComponent(item.problemId)}`}>{t('problem.inList')}</Link>
            )}
          </p>
          <p className="rf-muted">
            {[
              label('source', item.source),
              item.category,
              label('severity', item.severity),
              label('pace', item.pace),
              item.foundOn === null ? null : formatDate(item.foundOn),
              item.foundAt,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            {t('notice.measures') + t('app.colon')}
            <bdi>{item.requiredMeasures}</bdi>
          </p>
          <p>
            {item.units.map(share => (
              <Tag key={share.unit.code}>
                {share.unit.name} {personName(share.responsiblePerson)} {formatDate(share.deadline)}
              </Tag>
            ))}
          </p>
        </section>
      ))}
    </>
  );
}
