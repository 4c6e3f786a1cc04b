import { Button, Empty, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import type { Page, TimelineEntry } from '../api/types';
import { useUnits } from '../app/reference';
import { ErrorState } from './ErrorState';
import { formatInstant, formatValue } from './format';
import { UserText } from './Text';
import { useLoad } from './useLoad';
import { useI18n } from '../i18n';
import { CopyHash } from './CopyHash';

/** Fields whose values are codes with labels of their own, and those that name people or units. */
const CODED = new Set(['source', 'severity', 'pace', 'priority']);
const PEOPLE = new Set(['responsiblePerson', 'approver']);
const UNITS = new Set(['leadUnit', 'issuingUnit', 'assistingUnits', 'part']);

/** A value that can only be compared, never read. */
const HASH = /sha256$/i;

interface Props {
  /** Changes whenever there may be something new to read. */
  version: string;
  /** A page of it, from `skip` on. */
  read(skip: number, signal: AbortSignal): Promise<Page<TimelineEntry>>;
  /** Under which prefix the labels of this kind of record's states stand. */
  statuses?: 'status' | 'agreementStatus' | 'noticeStatus';
  /** Fields that the step's own words say already. */
  hidden?: ReadonlySet<string>;
  /** The words for a value that only this kind of record knows; undefined for every other. */
  worded?(field: string, value: string): string | undefined;
}

/** The history as it was written, oldest first or newest first. It cannot be changed from here or anywhere. */
export function History({ version, read, statuses = 'status', hidden, worded }: Props) {
  const { t, language } = useI18n();
  const [newestFirst, setNewestFirst] = useState(false);
  const { data, error, reload } = useLoad(`${version} ${language}`, async signal => {
    const first = await read(0, signal);
    const items = [...first.items];
    while (items.length < first.total) {
      const next = await read(items.length, signal);
      if (next.items.length === 0) {
        break;
      }
      items.push(...next.items);
    }
    return items;
  });
  const entries = useMemo(
    () => (newestFirst ? [...(data ?? [])].reverse() : (data ?? [])),
    [data, newestFirst],
  );

  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active />;
  }
  if (data.length === 0) {
    return <Empty description={t('timeline.none')} />;
  }
  return (
    <>
      <div className="rf-timeline-bar">
        <span className="rf-muted">{t('timeline.about', { count: data.length })}</span>
        <Button size="small" onClick={() => setNewestFirst(!newestFirst)}>
          {t(newestFirst ? 'timeline.oldestFirst' : 'timeline.newestFirst')}
        </Button>
      </div>
      <ol className="rf-timeline">
        {entries.map(entry => (
          <Entry key={entry.seq} entry={entry} statuses={statuses} hidden={hidden} worded={worded} />
        ))}
      </ol>
    </>
  );
}

interface EntryProps extends Pick<Props, 'hidden' | 'worded'> {
  entry: TimelineEntry;
  statuses: string;
}

function Entry({ entry, statuses, hidden, worded }: EntryProps) {
  const { t, label } = useI18n();
  const moved = entry.to !== null && entry.from !== entry.to;
  const changes = Object.entries(entry.changes ?? {}).filter(([field]) => hidden?.has(field) !== true);
  const units = useUnits();
  const shown = (field: string, value: unknown) => {
    const text = formatValue(value);
    if (text === 'true' || text === 'false') {
      return t(text === 'true' ? 'action.yes' : 'action.no');
    }
    const own = value === null ? undefined : worded?.(field, text);
    if (own !== undefined) {
      return own;
    }
    if (field === 'status') {
      return label(statuses, text);
    }
    if (CODED.has(field)) {
      return label(field, text);
    }
    if (PEOPLE.has(field)) {
      return (
        units.flatMap(unit => unit.people ?? []).find(each => each.userName === text)?.displayName ?? text
      );
    }
    return UNITS.has(field)
      ? text
          .split(', ')
          .map(code => units.find(unit => unit.code === code)?.name ?? code)
          .join('、')
      : text;
  };
  return (
    <li>
      <div className="rf-timeline-head">
        <span className="rf-seq">{entry.seq}</span>
        <strong>{entry.stepLabel}</strong>
        {moved && (
          <span className="rf-move">
            {entry.from !== null && <>{label(statuses, entry.from)} → </>}
            {label(statuses, entry.to)}
          </span>
        )}
        <span className="rf-spring" />
        <CopyHash name={t('timeline.hash')} hash={entry.hash} />
      </div>
      <div className="rf-muted">
        <bdi>{entry.by.displayName}</bdi>
        {entry.onBehalf && <bdi> {t('timeline.onBehalf', { person: entry.onBehalf.displayName })}</bdi>}{' '}
        {formatInstant(entry.at)}
      </div>
      {entry.remark !== null && entry.remark !== '' && <UserText block>{entry.remark}</UserText>}
      {changes.length > 0 && (
        <ul className="rf-changes">
          {changes.map(([field, [before, after]]) => (
            <li key={field}>
              {label('field', field)}
              {t('app.colon')}
              {HASH.test(field) ? (
                <code className="rf-hash">{formatValue(after)}</code>
              ) : (
                <>
                  <bdi className="rf-old">{shown(field, before)}</bdi> → <bdi>{shown(field, after)}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {(entry.attachments ?? []).length > 0 && (
        <div className="rf-muted">
          {t('timeline.attachments')} <bdi>{entry.attachments?.map(file => file.name).join('、')}</bdi>
        </div>
      )}
    </li>
  );
}
