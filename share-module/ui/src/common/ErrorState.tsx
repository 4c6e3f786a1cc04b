import { Button, Result } from 'antd';
import { ApiError } from '../api/errors';
import { useI18n } from '../i18n';
import { errorText } from './errorText';

interface Props {
  error: unknown;
  onRetry: () => void;
}

export function ErrorState({ error, onRetry }: Props) {
  const i18n = useI18n();
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <Result
      status={missing ? 'info' : 'warning'}
      title={missing ? i18n.t('error.notFoundTitle') : i18n.t('error.title')}
      subTitle={<bdi>{errorText(i18n, error)}</bdi>}
      extra={<Button onClick={onRetry}>{i18n.t('action.retry')}</Button>}
    />
  );
}
