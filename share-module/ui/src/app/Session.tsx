import { Spin } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Api } from '../api/calls';
import { LostSessionError } from '../api/errors';
import type { Me } from '../api/types';
import { ErrorState } from '../common/ErrorState';
import { showTimesOf } from '../common/format';
import type { Host } from '../host';
import { LoginPage } from '../login/LoginPage';
import { AppContextProvider } from './context';
import { FRAME } from './pages';
import { ReferenceProvider } from './reference';

const AppRoutes = lazy(FRAME);
const RenewSession = lazy(() => import('../login/RenewSession'));

interface Props {
  host: Host;
  api: Api;
  /** Who is there, if that was asked already. */
  early?: Promise<Me> | null;
  startPage: string;
  /** Told where to ask for a new session; the answer is whether there is one. */
  onLost(handler: () => Promise<boolean>): void;
}

/**
 * Signed in or not. Before there is a page, the login takes its place, so the address is still there afterwards. A page that
 * is there stays as it is, with all that is typed in it, while the password is asked for in front of it.
 */
export function Session({ host, api, early = null, startPage, onLost }: Props) {
  const [signedIn, setSignedIn] = useState(() => host.signedIn());
  const [expired, setExpired] = useState(() => early !== null && !host.signedIn());
  const [me, setMe] = useState<Me | null>(null);
  const [error, setError] = useState<unknown>(null);

  const here = useRef(false);
  here.current = me !== null;
  const waiting = useRef<((renewed: boolean) => void)[]>([]);
  const settle = useCallback((renewed: boolean) => {
    setExpired(false);
    waiting.current.splice(0).forEach(each => each(renewed));
  }, []);

  useEffect(() => {
    onLost(() => {
      setExpired(true);
      if (here.current) {
        return new Promise(resolve => waiting.current.push(resolve));
      }
      setSignedIn(host.kind === 'share');
      host.startOver();
      return Promise.resolve(false);
    });
  }, [onLost, host]);

  const asked = useRef(early);
  const loadMe = useCallback(() => {
    setError(null);
    const answer = asked.current ?? api.me();
    asked.current = null;
    answer.then(
      found => {
        showTimesOf(found.zone);
        setMe(found);
      },
      (failure: unknown) => {
        if (!(failure instanceof LostSessionError)) {
          setError(failure);
          return;
        }
        // Asked before anybody could be told that the session is gone.
        setExpired(true);
        setSignedIn(host.kind === 'share');
        host.startOver();
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
    settle(false);
    setSignedIn(false);
  }, [host, settle]);

  const context = useMemo(() => (me === null ? null : { host, api, me, signOut }), [host, api, me, signOut]);

  if (!signedIn) {
    return (
      <LoginPage
        host={host}
        expired={expired}
        onSignedIn={() => {
          asked.current = null;
          setExpired(false);
          setSignedIn(true);
        }}
      />
    );
  }
  if (error !== null) {
    return <ErrorState page error={error} onRetry={loadMe} />;
  }
  const coming = (
    <div className="rf-centre">
      <Spin size="large" />
    </div>
  );
  if (context === null) {
    return coming;
  }
  return (
    <AppContextProvider value={context}>
      <ReferenceProvider>
        <Suspense fallback={coming}>
          <AppRoutes startPage={startPage} />
        </Suspense>
        {expired && (
          <Suspense>
            <RenewSession host={host} me={context.me} onRenewed={() => settle(true)} onSignOut={signOut} />
          </Suspense>
        )}
      </ReferenceProvider>
    </AppContextProvider>
  );
}
