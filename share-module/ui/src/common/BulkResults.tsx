import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useI18n } from '../i18n';
import type { BulkOutcome, BulkRow } from './bulk';

interface Props<Row extends BulkRow> {
  outcomes: BulkOutcome[];
  rows: Row[];
  name(row: Row): string;
}

/** Failures first: they are what has to be read. */
export function BulkResults<Row extends BulkRow>({ outcomes, rows, name }: Props<Row>) {
  const { t } = useI18n();
  const names = new Map(rows.map(row => [row.id, name(row)]));
  const failed = outcomes.filter(outcome => !outcome.ok);
  const done = outcomes.filter(outcome => outcome.ok);
  return (
    <>
      <p aria-live="polite">{t('bulk.result', { done: done.length, failed: failed.length })}</p>
      <ul className="rf-outcomes">
        {[...failed, ...done].map(outcome => {
          const called = names.get(outcome.id) ?? outcome.id;
          return (
            <li key={outcome.id}>
              <span className={outcome.ok ? 'rf-good' : 'rf-late'}>
                {outcome.ok ? <CheckCircleOutlined aria-hidden /> : <CloseCircleOutlined aria-hidden />}{' '}
                {t(outcome.ok ? 'bulk.ok' : 'bulk.failed')}
              </span>
              <bdi className="rf-one-line" title={called}>
                {called}
              </bdi>
              <bdi className={outcome.ok ? 'rf-muted' : 'rf-late'}>{outcome.text}</bdi>
            </li>
          );
        })}
      </ul>
    </>
  );
}
