import { Button, Result } from 'antd';
import { ApiError } from '../api/errors';
import { useI18n } from '../i18n';
import { errorText } from './errorText';

interface Props {
  error: unknown;
  onRetry: () => void;
  /** Whether it stands where the whole page would. */
  page?: boolean;
}

export function ErrorState({ error, onRetry, page = false }: Props) {
  const i18n = useI18n();
  const missing = error instanceof ApiError && error.status === 404;
  const title = i18n.t(missing ? 'error.notFoundTitle' : 'error.title');
  return (
    <Result
      status={missing ? 'info' : 'warning'}
      title={page ? <h1>{title}</h1> : title}
      subTitle={<bdi>{errorText(i18n, error)}</bdi>}
      extra={<Button onClick={onRetry}>{i18n.t('action.retry')}</Button>}
    />
  );
}
