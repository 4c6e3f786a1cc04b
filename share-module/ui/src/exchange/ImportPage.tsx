import { Alert, App as AntApp, Button, Card, Empty, Result, Steps } from 'antd';
import { Progress } from '../common/Progress';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useI18n } from '../i18n';
import { mayEnter } from '../problem/mayEnter';
import { FindingsTable } from './FindingsTable';
import { ImportReady } from './ImportReady';
import { ImportStart } from './ImportStart';
import { JobProgress } from './JobProgress';
import type { Import, ImportKind } from './types';
import { useImport } from './useImport';

/** Where what was imported is listed, the newest first. */
const LISTS: Record<ImportKind, string> = {
  orders: '/app/orders?sort=-createdAt',
  problems: '/app/problems?sort=-createdAt',
};
const STEP: Record<Import['state'], number> = {
  checking: 1,
  stopped: 1,
  wrong: 1,
  ready: 2,
  running: 2,
  imported: 3,
};

/** From an empty template to orders or problems: fill in, have it checked, import all of it or nothing. */
export default function ImportPage() {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api, me } = useApp();
  const { message } = AntApp.useApp();
  const [parameters, setParameters] = useSearchParams();
  const id = parameters.get('id');
  const { found, error, show } = useImport(id);
  const kinds: ImportKind[] = [
    ...(me.mayCreate.includes('order') ? (['orders'] as const) : []),
    ...(mayEnter(me) ? (['problems'] as const) : []),
  ];
  const wanted = kinds.find(each => each === parameters.get('kind')) ?? kinds[0];
  const kind: ImportKind = found?.kind ?? wanted ?? 'problems';
  const [sent, setSent] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const keys = useRef(new IdempotencyKeys());

  const complain = (failure: unknown) => message.error(errorText(i18n, failure));
  const start = (file: File) => {
    setSent(0);
    api.exchange
      .receive(kind, file, setSent)
      .done.then(next => {
        setParameters({ kind, id: next.id });
      })
      .catch(complain)
      .finally(() => setSent(null));
  };
  const run = (body: { issue: boolean; again: boolean }) => {
    if (found === null) {
      return;
    }
    setBusy(true);
    setCancelling(false);
    api.exchange
      .run(found.id, body, keys.current.keyFor([found.id, found.job?.id, body]))
      .then(show)
      .catch(complain)
      .finally(() => setBusy(false));
  };
  const cancel = (jobId: string) => {
    setCancelling(true);
    api.exchange.cancel(jobId).catch(complain);
  };
  const anew = (
    <Button onClick={() => setParameters({ kind })}>
      {t(found?.state === 'imported' ? 'import.another' : 'import.anew')}
    </Button>
  );

  const body = () => {
    if (id === null && wanted === undefined) {
      return <Empty description={t('import.notYours')} />;
    }
    if (id === null) {
      return (
        <ImportStart
          kind={kind}
          kinds={kinds}
          sent={sent}
          onKind={next => setParameters({ kind: next })}
          onFile={start}
          onError={complain}
        />
      );
    }
    if (error !== null) {
      return (
        <>
          <ErrorState error={error} onRetry={() => setParameters({ kind })} />
          {anew}
        </>
      );
    }
    if (found === null) {
      return <Progress percent={0} />;
    }
    return (
      <>
        {found.state !== 'imported' && (
          <p className="rf-muted">
            <bdi>{found.fileName}</bdi>
          </p>
        )}
        {stage(found)}
      </>
    );
  };

  const stage = (shown: Import) => {
    switch (shown.state) {
      case 'checking':
        return (
          <>
            <p role="status">{t('import.checking')}</p>
            {shown.job !== null && (
              <JobProgress
                job={shown.job}
                cancelling={cancelling}
                onCancel={() => cancel(shown.job?.id ?? '')}
              />
            )}
          </>
        );
      case 'running':
        return shown.job === null ? null : (
          <JobProgress job={shown.job} cancelling={cancelling} onCancel={() => cancel(shown.job?.id ?? '')} />
        );
      case 'stopped':
        return (
          <>
            <Alert className="rf-gap" type="info" showIcon message={t('import.stopped')} />
            {anew}
          </>
        );
      case 'wrong':
        return shown.refusal !== null ? (
          <>
            <Alert
              className="rf-gap"
              type="error"
              showIcon
              message={shown.refusal.title}
              description={shown.refusal.detail}
            />
            {anew}
          </>
        ) : (
          <>
            <Alert
              className="rf-gap"
              type="error"
              showIcon
              message={t('import.wrong', { rows: shown.rows, findings: shown.findings })}
            />
            <div className="rf-gap">
              <FindingsTable id={shown.id} />
            </div>
            {anew}
          </>
        );
      case 'ready':
        return (
          <ImportReady found={shown} busy={busy} onRun={run}>
            {anew}
          </ImportReady>
        );
      case 'imported':
        return (
          <Result
            status="success"
            title={t(shown.kind === 'orders' ? 'import.done' : 'import.doneProblems', { rows: shown.rows })}
            extra={[
              <Link key="list" to={LISTS[shown.kind]} className="ant-btn ant-btn-primary">
                {label('importList', shown.kind)}
              </Link>,
              <span key="another">{anew}</span>,
            ]}
          />
        );
    }
  };

  return (
    <section className="rf-page" aria-labelledby="rf-import-title">
      <div className="rf-page-head">
        <h1 id="rf-import-title">{t('import.title')}</h1>
      </div>
      <Card>
        {(id !== null || wanted !== undefined) && (
          <Steps
            className="rf-gap"
            size="small"
            current={found === null ? 0 : STEP[found.state]}
            items={[
              { title: t('import.stepFill') },
              { title: t('import.stepCheck') },
              { title: t('import.stepRun') },
            ]}
          />
        )}
        {body()}
      </Card>
    </section>
  );
}
