import { Spin } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Api } from '../api/calls';
import { LostSessionError } from '../api/errors';
import type { Me } from '../api/types';
import { ErrorState } from '../common/ErrorState';
import { showTimesOf } from '../common/format';
import type { Host } from '../host';
import { LoginPage } from '../login/LoginPage';
import { AppContextProvider } from './context';
import { ReferenceProvider } from './reference';

const AppRoutes = lazy(() => import('./routes'));

interface Props {
  host: Host;
  api: Api;
  startPage: string;
  onLost(handler: () => void): void;
}

/** Signed in or not. The login takes the page's place, so the address is still there afterwards. */
export function Session({ host, api, startPage, onLost }: Props) {
  const [signedIn, setSignedIn] = useState(() => host.signedIn());
  const [expired, setExpired] = useState(false);
  const [me, setMe] = useState<Me | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    onLost(() => {
      setMe(null);
      setExpired(true);
      setSignedIn(host.kind === 'share');
    });
  }, [onLost, host]);

  const loadMe = useCallback(() => {
    setError(null);
    api.me().then(
      found => {
        showTimesOf(found.zone);
        setMe(found);
      },
      (failure: unknown) => {
        if (!(failure instanceof LostSessionError && host.kind === 'embedded')) {
          setError(failure);
        }
      },
    );
  }, [api, host]);

  useEffect(() => {
    if (signedIn) {
      loadMe();
    }
  }, [signedIn, loadMe]);

  const signOut = useCallback(() => {
    void host.logout();
    setMe(null);
    setExpired(false);
    setSignedIn(false);
  }, [host]);

  const context = useMemo(() => (me === null ? null : { host, api, me, signOut }), [host, api, me, signOut]);

  if (!signedIn) {
    return (
      <LoginPage
        host={host}
        expired={expired}
        onSignedIn={() => {
          setExpired(false);
          setSignedIn(true);
        }}
      />
    );
  }
  if (error !== null) {
    return <ErrorState page error={error} onRetry={loadMe} />;
  }
  const waiting = (
    <div className="rf-centre">
      <Spin size="large" />
    </div>
  );
  if (context === null) {
    return waiting;
  }
  return (
    <AppContextProvider value={context}>
      <ReferenceProvider>
        <Suspense fallback={waiting}>
          <AppRoutes startPage={startPage} />
        </Suspense>
      </ReferenceProvider>
    </AppContextProvider>
  );
}
