import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useI18n } from '../i18n';
import type { LoginFailure } from './signIn';

/** The seconds until another attempt is worth making, counted down. */
export function useWait(failure: LoginFailure | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => setLeft(failure?.kind === 'tooMany' ? failure.seconds : 0), [failure]);
  useEffect(() => {
    if (left <= 0) {
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}

/** Why signing in did not work. */
export function LoginMessage({ failure, wait }: { failure: LoginFailure | null; wait: number }) {
  const { t } = useI18n();
  const text = () => {
    switch (failure?.kind) {
      case 'wrong':
        return t('login.wrong');
      case 'tooMany':
        return wait > 0 ? t('login.tooMany', { seconds: wait }) : null;
      case 'network':
        return t('error.network');
      case 'other':
        return t('error.status', { status: failure.status });
      default:
        return null;
    }
  };
  const said = text();
  return (
    <div aria-live="assertive">
      {said !== null && <Alert className="rf-gap" type="error" showIcon message={said} />}
    </div>
  );
}
