import { useI18n } from '../i18n';

/** How far something is, in a row of many: as plain as can be, because there are hundreds of it on a page. */
export function Bar({ percent }: { percent: number }) {
  const { t } = useI18n();
  return (
    <span className="rf-bar">
      <span
        className="rf-bar-line"
        role="progressbar"
        aria-label={t('column.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ width: `${percent}%` }} />
      </span>
      <span>{percent}%</span>
    </span>
  );
}
