import { ApiError, LostSessionError, NetworkError } from '../api/errors';
import type { I18n } from '../i18n';

/** One readable sentence for a failure: the server's own words when it gave any. */
export function errorText({ t }: Pick<I18n, 't'>, error: unknown): string {
  if (error instanceof LostSessionError) {
    return t('error.session');
  }
  if (error instanceof NetworkError) {
    return t('error.network');
  }
  if (error instanceof ApiError) {
    const { title, detail } = error.problem;
    if (error.code.endsWith('.version.stale')) {
      return title; // what to do about it is said by the page, which has read anew by itself
    }
    if (title !== '' || detail !== null) {
      return detail === null || detail === title ? title : [title, detail].filter(Boolean).join(' — ');
    }
    switch (error.status) {
      case 403:
        return t('error.forbidden');
      case 404:
        return t('error.notFound');
      case 413:
        return t('error.tooLarge');
      case 429:
        return error.retryAfter === null
          ? t('error.tooMany')
          : t('error.tooManyWait', { seconds: error.retryAfter });
      default:
        return t('error.status', { status: error.status });
    }
  }
  return t('error.unexpected');
}
