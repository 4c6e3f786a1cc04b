import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import type { OrderRow } from '../api/types';
import { useI18n } from '../i18n';
import type { BulkOutcome } from './bulk';

interface Props {
  outcomes: BulkOutcome[];
  rows: OrderRow[];
}

/** Failures first: they are what has to be read. */
export function BulkResults({ outcomes, rows }: Props) {
  const { t } = useI18n();
  const titles = new Map(rows.map(row => [row.id, row]));
  const failed = outcomes.filter(outcome => !outcome.ok);
  const done = outcomes.filter(outcome => outcome.ok);
  return (
    <>
      <p aria-live="polite">{t('bulk.result', { done: done.length, failed: failed.length })}</p>
      <ul className="rf-outcomes">
        {[...failed, ...done].map(outcome => {
          const row = titles.get(outcome.id);
          return (
            <li key={outcome.id}>
              <span className={outcome.ok ? 'rf-good' : 'rf-late'}>
                {outcome.ok ? <CheckCircleOutlined aria-hidden /> : <CloseCircleOutlined aria-hidden />}{' '}
                {t(outcome.ok ? 'bulk.ok' : 'bulk.failed')}
              </span>
              <bdi className="rf-one-line" title={row?.title}>
                {row?.number ?? ''} {row?.title ?? outcome.id}
              </bdi>
              <bdi className={outcome.ok ? 'rf-muted' : 'rf-late'}>{outcome.text}</bdi>
            </li>
          );
        })}
      </ul>
    </>
  );
}
