import { Alert } from 'antd';
import type { Page, TimelineEntry } from '../api/types';
import { formatInstant } from '../common/format';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';

/** The entry by which the draft was last sent back, unless it was sent on since. */
export function lastSentBack(entries: readonly TimelineEntry[]): TimelineEntry | null {
  const back = entries.filter(entry => entry.step === 'send-back').at(-1);
  const on = entries.filter(entry => entry.step === 'submit-for-approval').at(-1);
  return back === undefined || (on !== undefined && on.seq > back.seq) ? null : back;
}

interface Props {
  record: { id: string; version: number; status: string };
  /** The record's history from there on. */
  read(skip: number, signal: AbortSignal): Promise<Page<TimelineEntry>>;
}

/** Why a draft came back from approval: what whoever fills it in anew has to know. */
export function SentBack({ record, read }: Props) {
  const { t, language } = useI18n();
  const draft = record.status === 'draft' && record.version > 1;
  const { data } = useLoad(draft ? `${record.id} ${record.version} ${language}` : null, signal =>
    read(0, signal),
  );
  const back = draft && data !== undefined ? lastSentBack(data.items) : null;
  if (back === null) {
    return null;
  }
  return (
    <Alert
      className="rf-gap"
      type="warning"
      showIcon
      message={t('sentBack.title', { person: back.by.displayName, at: formatInstant(back.at) })}
      description={<bdi className="rf-text-block">{back.remark}</bdi>}
    />
  );
}
