import { Skeleton } from 'antd';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatInstant, formatValue } from '../common/format';
import { UserText } from '../common/Text';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { CopyHash } from '../order/CopyHash';
import type { AgreementTimelineEntry } from './types';

interface Props {
  id: string;
  version: number;
}

/** The history as it was written, oldest first. */
export function AgreementTimeline({ id, version }: Props) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const { data, error, reload } = useLoad(`${id} ${version} ${language}`, async signal => {
    const first = await api.agreements.timeline(id, 0, signal);
    const items = [...first.items];
    while (items.length < first.total) {
      const next = await api.agreements.timeline(id, items.length, signal);
      if (next.items.length === 0) {
        break;
      }
      items.push(...next.items);
    }
    return items;
  });
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active />;
  }
  return (
    <>
      <div className="rf-timeline-bar">
        <span className="rf-muted">{t('timeline.about', { count: data.length })}</span>
      </div>
      <ol className="rf-timeline">
        {data.map(entry => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
    </>
  );
}

/** Shown as hashes that can be copied, or not at all because the words above say it already. */
const HIDDEN = new Set(['status', 'agreementText', 'signature']);

function Entry({ entry }: { entry: AgreementTimelineEntry }) {
  const { t, label } = useI18n();
  const moved = entry.to !== null && entry.from !== entry.to;
  const changes = Object.entries(entry.changes).filter(([field]) => !HIDDEN.has(field));
  return (
    <li>
      <div className="rf-timeline-head">
        <span className="rf-seq">{entry.seq}</span>
        <strong>{entry.stepLabel}</strong>
        {moved && (
          <span className="rf-move">
            {entry.from !== null && <>{label('agreementStatus', entry.from)} → </>}
            {label('agreementStatus', entry.to)}
          </span>
        )}
        <span className="rf-spring" />
        <CopyHash name={t('timeline.hash')} hash={entry.hash} />
      </div>
      <div className="rf-muted">
        <bdi>{entry.by.displayName}</bdi> {formatInstant(entry.at)}
      </div>
      {entry.remark !== null && entry.remark !== '' && <UserText block>{entry.remark}</UserText>}
      {changes.length > 0 && (
        <ul className="rf-changes">
          {changes.map(([field, [before, after]]) => (
            <li key={field}>
              {label('field', field)}:{' '}
              {/sha256$/i.test(field) ? (
                <code className="rf-hash">{after}</code>
              ) : (
                <>
                  <bdi className="rf-old">{formatValue(before)}</bdi> → <bdi>{formatValue(after)}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
