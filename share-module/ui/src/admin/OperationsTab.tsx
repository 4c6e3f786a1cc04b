import { Alert, Button, Popconfirm } from 'antd';
import { Progress } from '../common/Progress';
import { useRef } from 'react';
import { NetworkError } from '../api/errors';
import type { Job } from '../api/types';
import { useApp } from '../app/context';
import { IdempotencyKeys } from '../common/idempotency';
import { formatInstant } from '../common/format';
import { useI18n, type MessageKey } from '../i18n';
import { JobResult } from './JobResult';
import { useAction } from './useAction';
import { useJob } from './useJob';

interface Operation {
  path: string;
  title: MessageKey;
  about: MessageKey;
  /** Asked before it begins, where it changes something. */
  confirm?: MessageKey;
}

const OPERATIONS: Operation[] = [
  { path: 'register/verify', title: 'operation.registerVerify', about: 'operation.registerVerify.about' },
  {
    path: 'register/rebuild',
    title: 'operation.registerRebuild',
    about: 'operation.registerRebuild.about',
    confirm: 'operation.registerRebuild.confirm',
  },
  { path: 'history/verify', title: 'operation.historyVerify', about: 'operation.historyVerify.about' },
  {
    path: 'process/repair',
    title: 'operation.processRepair',
    about: 'operation.processRepair.about',
    confirm: 'operation.processRepair.confirm',
  },
];

const DEMO: Operation = {
  path: 'demo',
  title: 'operation.demo',
  about: 'operation.demo.about',
  confirm: 'operation.demo.confirm',
};

/** What an administrator sets going and then watches. */
export function OperationsTab() {
  const { me } = useApp();
  return (
    <div className="rf-operations">
      {[...OPERATIONS, ...(me.demo ? [DEMO] : [])].map(operation => (
        <OneOperation key={operation.path} operation={operation} />
      ))}
    </div>
  );
}

function OneOperation({ operation }: { operation: Operation }) {
  const { t } = useI18n();
  const { api } = useApp();
  const { job, watch } = useJob(operation.path);
  const { busy, run } = useAction();
  const keys = useRef(new IdempotencyKeys());
  const running = job !== null && (job.state === 'queued' || job.state === 'running');

  const start = () =>
    run(
      async () => {
        watch(await api.admin.start(operation.path, keys.current.keyFor(operation.path)));
        keys.current.settled();
      },
      error => {
        if (!(error instanceof NetworkError)) {
          keys.current.settled();
        }
        return false;
      },
    );
  const button = (
    <Button
      loading={busy || running}
      onClick={operation.confirm === undefined ? () => void start() : undefined}
    >
      {t(operation.title)}
    </Button>
  );
  return (
    <section className="rf-panel">
      <div className="rf-operation-head">
        <div>
          <h2>{t(operation.title)}</h2>
          <p className="rf-muted">{t(operation.about)}</p>
        </div>
        {operation.confirm === undefined ? (
          button
        ) : (
          <Popconfirm title={t(operation.confirm)} disabled={running} onConfirm={() => void start()}>
            {button}
          </Popconfirm>
        )}
      </div>
      {job !== null && <JobState job={job} />}
    </section>
  );
}

function JobState({ job }: { job: Job }) {
  const { t } = useI18n();
  const running = job.state === 'queued' || job.state === 'running';
  const percent = job.total > 0 ? Math.min(100, Math.floor((job.done / job.total) * 100)) : 0;
  return (
    <div aria-live="polite">
      {running && (
        <>
          <Progress percent={percent} status="active" showInfo={job.total > 0} />
          <p className="rf-muted">
            {job.state === 'queued'
              ? t('job.queued')
              : job.total > 0
                ? t('job.running', { done: job.done, total: job.total })
                : t('job.runningSome', { done: job.done })}{' '}
            <bdi>{job.message}</bdi>
          </p>
        </>
      )}
      {job.state === 'done' && (
        <>
          <p className="rf-muted">{t('job.done', { at: formatInstant(job.endedAt) })}</p>
          <JobResult job={job} />
        </>
      )}
      {(job.state === 'failed' || job.state === 'cancelled') && (
        <Alert
          type="error"
          showIcon
          message={t(job.state === 'failed' ? 'job.failed' : 'job.cancelled', {
            at: formatInstant(job.endedAt),
          })}
          description={job.message === null ? undefined : <bdi>{job.message}</bdi>}
        />
      )}
    </div>
  );
}
