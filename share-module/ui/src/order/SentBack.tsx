import { Alert } from 'antd';
import type { Order, TimelineEntry } from '../api/types';
import { useApp } from '../app/context';
import { formatInstant } from '../common/format';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';

/** The entry by which the draft was last sent back, unless it was sent on since. */
export function lastSentBack(entries: readonly TimelineEntry[]): TimelineEntry | null {
  const back = entries.filter(entry => entry.step === 'send-back').at(-1);
  const on = entries.filter(entry => entry.step === 'submit-for-approval').at(-1);
  return back === undefined || (on !== undefined && on.seq > back.seq) ? null : back;
}

/** Why a draft came back from approval: what whoever fills it in anew has to know. */
export function SentBack({ order }: { order: Order }) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const draft = order.status === 'draft' && order.version > 1;
  const { data } = useLoad(draft ? `${order.id} ${order.version} ${language}` : null, signal =>
    api.timeline(order.id, 0, signal),
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
