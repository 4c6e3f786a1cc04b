import { Progress as AntProgress, type ProgressProps } from 'antd';
import { useI18n } from '../i18n';

/** A bar with a name, for those who hear it. */
export function Progress(props: ProgressProps) {
  const { t } = useI18n();
  return <AntProgress aria-label={t('column.progress')} {...props} />;
}
