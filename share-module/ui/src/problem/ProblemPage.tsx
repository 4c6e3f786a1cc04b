import { Button, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { FactTable } from '../common/FactTable';
import { FilesOf } from '../common/FilesOf';
import { formatDate, formatInstant } from '../common/format';
import { History } from '../common/History';
import { Light } from '../common/Light';
import { RecordHead, Said } from '../common/RecordHead';
import { StatusTag } from '../common/StatusTag';
import { StepButtons } from '../common/StepButtons';
import { personName } from '../common/Text';
import { useLoad } from '../common/useLoad';
import { useRecordAddress } from '../common/useRecordAddress';
import { useI18n } from '../i18n';
import { AttachmentList } from '../order/AttachmentList';
import { Uploader } from '../order/Uploader';
import { EditProblemDrawer } from './EditProblemDrawer';
import { lastList } from '../app/lastList';
import { ProblemStepDrawer } from './ProblemStepDrawer';
import { ProblemTag } from './ProblemTag';
import type { ProblemRecord, ProblemRef } from './types';

/** Everything of one problem: what it says, its photos, the orders on it, where it was found again, its history. */
export default function ProblemPage() {
  const { id = '' } = useParams();
  const { t, label, language } = useI18n();
  const { api } = useApp();
  const navigate = useNavigate();
  const { data, error, loading, reload, setData } = useLoad(`${id} ${language}`, signal =>
    api.problems.one(id, signal),
  );
  const [editing, setEditing] = useState(false);
  const problem = data?.id === id ? data : undefined;
  const { step: chosen, setStep } = useRecordAddress(problem?.availableSteps, loading);

  if (error !== null && problem === undefined) {
    return <ErrorState page error={error} onRetry={reload} />;
  }
  if (problem === undefined) {
    return <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />;
  }
  const ended = problem.end;
  const done = (next: ProblemRecord) => {
    setData(next);
    setStep(null);
    setEditing(false);
  };
  const code = encodeURIComponent(problem.id);
  return (
    <article className="rf-page rf-order" aria-labelledby="rf-problem-title">
      <RecordHead
        id="rf-problem-title"
        list={{ to: lastList('/app/problems'), name: t('menu.problems') }}
        here={problem.unit.name}
        title={problem.description.split('\n')[0]?.slice(0, 80) ?? ''}
        marks={
          <ProblemTag
            status={problem.status}
            statusLabel={problem.statusLabel}
            claimed={problem.claim !== null}
            repeat={problem.repeatOf !== null}
            repeats={problem.repeats.length}
          />
        }
      >
        {ended !== null && (
          <Said
            type="info"
            message={t('problem.endedBy', {
              status: label('problemStatus', ended.status),
              person: ended.by.displayName,
              at: formatInstant(ended.at),
            })}
            reason={ended.reason ?? t('problem.endedWithDraft')}
          />
        )}
      </RecordHead>
      <StepButtons
        steps={problem.availableSteps.map(each => ({
          ...each,
          name: label('problemStep', each.step, each.title),
        }))}
        edit={problem.mayEdit ? () => setEditing(true) : null}
        onStep={setStep}
      >
        {problem.mayOrder && (
          <>
            <Button
              type={problem.orders.length === 0 ? 'primary' : 'default'}
              onClick={() => navigate(`/app/orders/new?problem=${code}`)}
            >
              {t('problem.toOrder')}
            </Button>
            {problem.status === 'open' && (
              <Button onClick={() => navigate(`/app/notices/new?problems=${code}`)}>
                {t('problem.intoNotice')}
              </Button>
            )}
          </>
        )}
      </StepButtons>
      <div className="rf-panel">
        <Facts problem={problem} />
        <FilesOf calls={api.problems}>
          <section className="rf-gap" aria-labelledby="rf-problem-files">
            <h2 id="rf-problem-files">{t('problem.files')}</h2>
            {problem.mayAttach && <Uploader orderId={problem.id} measureId={null} onUploaded={reload} />}
            {problem.attachments.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('problem.noFiles')} />
            ) : (
              <AttachmentList orderId={problem.id} files={problem.attachments} />
            )}
          </section>
          <Orders problem={problem} />
          <Repeats problem={problem} />
          <section className="rf-gap" aria-labelledby="rf-problem-timeline">
            <h2 id="rf-problem-timeline">{t('order.tab.timeline')}</h2>
            <History
              version={`${problem.id} ${problem.version}`}
              read={(skip, signal) => api.problems.timeline(problem.id, skip, signal)}
            />
          </section>
        </FilesOf>
      </div>
      {chosen !== undefined && (
        <ProblemStepDrawer
          problem={problem}
          step={chosen}
          key={chosen.step}
          onClose={() => setStep(null)}
          onDone={done}
          onStale={reload}
        />
      )}
      {editing && (
        <EditProblemDrawer
          problem={problem}
          onClose={() => setEditing(false)}
          onDone={done}
          onStale={reload}
        />
      )}
    </article>
  );
}

function Facts({ problem }: { problem: ProblemRecord }) {
  const { t, label } = useI18n();
  return (
    <FactTable
      facts={[
        { name: 'problem.description', value: problem.description, filled: true },
        { name: 'problem.unit', value: problem.unit.name },
        { name: 'column.source', value: label('source', problem.source) },
        { name: 'column.category', value: problem.category },
        { name: 'column.severity', value: label('severity', problem.severity) },
        { name: 'column.pace', value: label('pace', problem.pace) },
        { name: 'problem.foundOn', value: formatDate(problem.foundOn) },
        { name: 'problem.foundAt', value: problem.foundAt ?? '' },
        { name: 'problem.foundBy', value: problem.foundBy ?? '' },
        { name: 'problem.recordingUnit', value: problem.recordingUnit.name },
        { name: 'problem.createdBy', value: personName(problem.createdBy) },
        { name: 'problem.createdAt', value: formatInstant(problem.createdAt) },
        {
          name: 'problem.claim',
          value:
            problem.claim === null
              ? t('problem.notClaimed')
              : t('problem.claimedBy', {
                  person: problem.claim.by.displayName,
                  at: formatInstant(problem.claim.at),
                }),
        },
      ]}
    />
  );
}

function Orders({ problem }: { problem: ProblemRecord }) {
  const { t } = useI18n();
  return (
    <section className="rf-gap" aria-labelledby="rf-problem-orders">
      <h2 id="rf-problem-orders">{t('problem.orders')}</h2>
      {problem.orders.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('problem.noOrders')} />
      ) : (
        <ul className="rf-cards">
          {problem.orders.map(order => (
            <li key={order.id}>
              <Link to={`/app/orders/${encodeURIComponent(order.id)}`} className="rf-card">
                <span className="rf-card-line">
                  <Light light={order.light} />
                  <StatusTag status={order.status} statusLabel={order.statusLabel} />
                  <bdi className="rf-muted">{order.number ?? t('order.noNumber')}</bdi>
                </span>
                <bdi className="rf-card-title">{order.title}</bdi>
                <span className="rf-card-line rf-muted">
                  <bdi>{order.leadUnit.name}</bdi>
                  <span>{formatDate(order.deadline)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Repeats({ problem }: { problem: ProblemRecord }) {
  const { t } = useI18n();
  const list: ProblemRef[] = [...(problem.repeatOf === null ? [] : [problem.repeatOf]), ...problem.repeats];
  if (list.length === 0) {
    return null;
  }
  return (
    <section className="rf-gap" aria-labelledby="rf-problem-repeats">
      <h2 id="rf-problem-repeats">
        {problem.repeatOf === null
          ? t('problem.repeatCount', { count: problem.repeats.length })
          : t('problem.isRepeat')}
      </h2>
      <ul className="rf-cards">
        {list.map(each => (
          <li key={each.id}>
            <Link to={`/app/problems/${encodeURIComponent(each.id)}`} className="rf-card">
              <span className="rf-card-line">
                <ProblemTag status={each.status} statusLabel={each.statusLabel} />
                <span className="rf-muted">{formatDate(each.foundOn)}</span>
              </span>
              <bdi className="rf-two-lines">{each.description}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
