import { Empty, Segmented, Skeleton } from 'antd';
import { useWide } from '../common/useWide';
import { lazy, Suspense, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { useListKeys } from '../app/useListKeys';
import { ErrorState } from '../common/ErrorState';
import { useAfterPaint } from '../common/useAfterPaint';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { InboxCards } from './InboxCards';
import { InboxTable } from './InboxTable';
import { INBOX_SIZE, inboxKey, inboxQuery } from './inboxState';

const Pagination = lazy(() => import('../common/Pagination'));

export default function InboxPage() {
  const { t, language } = useI18n();
  const { api } = useApp();
  const [parameters, setParameters] = useSearchParams();
  const list = useRef<HTMLDivElement>(null);
  const wide = useWide('md');
  useListKeys(list);

  const page = Math.max(1, Number(parameters.get('page')) || 1);
  const query = inboxQuery(parameters);
  const { kind } = query;
  const { data, error, loading, reload } = useLoad(inboxKey(query, language), signal =>
    api.inbox(query, signal),
  );

  const settled = useAfterPaint(data !== undefined);

  const go = (nextKind: string, nextPage: number) => {
    const next = new URLSearchParams();
    if (nextKind !== 'todo') {
      next.set('kind', nextKind);
    }
    if (nextPage > 1) {
      next.set('page', String(nextPage));
    }
    setParameters(next);
  };

  const body = () => {
    if (error !== null) {
      return <ErrorState error={error} onRetry={reload} />;
    }
    if (data === undefined) {
      return <Skeleton active paragraph={{ rows: 8 }} />;
    }
    if (data.items.length === 0) {
      return (
        <Empty className="rf-empty" description={t(kind === 'todo' ? 'inbox.empty' : 'inbox.emptyNotice')} />
      );
    }
    return wide ? <InboxTable items={data.items} loading={loading} /> : <InboxCards items={data.items} />;
  };

  return (
    <section className="rf-page rf-list" aria-labelledby="rf-inbox-title">
      <div className="rf-page-head">
        <h1 id="rf-inbox-title">{t('inbox.title')}</h1>
        <span className="rf-muted" aria-live="polite">
          {data !== undefined && t('inbox.total', { total: data.total })}
        </span>
        <span className="rf-spring" />
        <Segmented
          value={kind}
          onChange={value => go(String(value), 1)}
          options={[
            { value: 'todo', label: t('inbox.todo') },
            { value: 'notice', label: t('inbox.notice') },
          ]}
        />
      </div>
      <div ref={list}>{body()}</div>
      {settled && data !== undefined && data.total > INBOX_SIZE && (
        <Suspense>
          <Pagination
            className="rf-pager"
            current={page}
            pageSize={INBOX_SIZE}
            total={data.total}
            showSizeChanger={false}
            simple={!wide}
            onChange={next => go(kind, next)}
          />
        </Suspense>
      )}
      {wide && <p className="rf-hint">{t('keys.list')}</p>}
    </section>
  );
}
