/**
 * Decides how the bundle talks to its host: directly to the embedded host with a ticket of its own, or
 * through Share's proxy with Share's session and CSRF token.
 */

export type BodyKind = 'none' | 'json' | 'multipart';

export interface Credentials {
  headers: Record<string, string>;
  /** Parameters that must travel in the address and not in a header. */
  query: Record<string, string>;
}

export interface Host {
  kind: 'embedded' | 'share';
  /** Where /rectify/v1 is, without a trailing slash. */
  apiBase: string;
  /** Path before the client-side routes; Share gives only the fragment to us. */
  routerBase: string;
  router: 'browser' | 'hash';
  defaultLanguage: string | null;
  demo: boolean;
  /**
   * What fetch adds by itself. With `omit` the ticket is all there is, and the browser does not put its own password dialog in
   * front of the page when the host answers a lost session with a challenge.
   */
  fetchCredentials: RequestCredentials;
  /** Share renews a lost repository ticket by itself: the same request is worth one more attempt. */
  retriesLostAnswer: boolean;
  signedIn(): boolean;
  credentials(method: string, body: BodyKind): Credentials;
  /** The session is gone: what is remembered of it is forgotten. */
  sessionLost(): void;
  /** Nothing is on the page yet that a reload could lose; in Share, it asks for the password. */
  startOver(): void;
  login(userName: string, password: string): Promise<Response>;
  rememberTicket(ticket: string): void;
  logout(): Promise<void>;
}

interface ShareGlobals {
  constants?: { PROXY_URI_RELATIVE?: string; JS_LOCALE?: string };
  util?: {
    CSRFPolicy?: {
      isFilterEnabled(): boolean;
      getHeader(): string;
      getParameter(): string;
      getToken(): string;
    };
  };
}

export const TICKET_KEY = 'rectify.ticket';

function shareGlobals(): ShareGlobals | undefined {
  return (globalThis as { Alfresco?: ShareGlobals }).Alfresco;
}

function utf8Base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

export function embeddedHost(root: HTMLElement | null, storage: Storage = sessionStorage): Host {
  const base = (root?.dataset.base ?? '').replace(/\/+$/, '');
  const loginAddress = `${base}/alfresco/s/api/login`;
  const ticket = () => storage.getItem(TICKET_KEY);
  const bearer = (value: string) => ({ Authorization: `Basic ${utf8Base64(value)}` });
  return {
    kind: 'embedded',
    apiBase: `${base}/alfresco/s/rectify/v1`,
    routerBase: base === '' ? '/' : base,
    router: 'browser',
    defaultLanguage: null,
    demo: root?.dataset.demo === 'true',
    fetchCredentials: 'omit',
    retriesLostAnswer: false,
    signedIn: () => ticket() !== null,
    credentials: () => {
      const value = ticket();
      return { headers: value === null ? {} : bearer(value), query: {} };
    },
    sessionLost: () => {
      storage.removeItem(TICKET_KEY);
    },
    startOver: () => undefined,
    login: (userName, password) =>
      fetch(loginAddress, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ username: userName, password }),
      }),
    rememberTicket: value => {
      storage.setItem(TICKET_KEY, value);
    },
    logout: async () => {
      const value = ticket();
      storage.removeItem(TICKET_KEY);
      if (value !== null) {
        await fetch(`${loginAddress}/ticket/${encodeURIComponent(value)}`, {
          method: 'DELETE',
          headers: bearer(value),
        }).catch(() => undefined);
      }
    },
  };
}

const RELOADED_KEY = 'rectify.reloaded';
const RELOAD_PAUSE_MS = 30_000;

/** A reload makes Share ask for the password; a second one at once would only go round in circles. */
function reloadOnce(): void {
  const last = Number(sessionStorage.getItem(RELOADED_KEY) ?? '0');
  if (Date.now() - last > RELOAD_PAUSE_MS) {
    sessionStorage.setItem(RELOADED_KEY, String(Date.now()));
    location.reload();
  }
}

export function shareHost(share: ShareGlobals, reload: () => void = reloadOnce): Host {
  const proxy = (share.constants?.PROXY_URI_RELATIVE ?? '/share/proxy/alfresco/').replace(/\/+$/, '');
  return {
    kind: 'share',
    apiBase: `${proxy}/rectify/v1`,
    routerBase: '/',
    router: 'hash',
    defaultLanguage: share.constants?.JS_LOCALE ?? null,
    demo: false,
    fetchCredentials: 'same-origin',
    retriesLostAnswer: true,
    signedIn: () => true,
    credentials: (method, body) => {
      const policy = share.util?.CSRFPolicy;
      if (method === 'GET' || policy === undefined || !policy.isFilterEnabled()) {
        return { headers: {}, query: {} };
      }
      // Share renews the token, so it is read for every call and never kept.
      return method === 'POST' && body === 'multipart'
        ? { headers: {}, query: { [policy.getParameter()]: policy.getToken() } }
        : { headers: { [policy.getHeader()]: policy.getToken() }, query: {} };
    },
    sessionLost: () => undefined,
    startOver: reload,
    login: () => Promise.reject(new Error('Share signs its users in by itself')),
    rememberTicket: () => undefined,
    logout: () => Promise.resolve(),
  };
}

export function detectHost(root: HTMLElement | null): Host {
  const share = shareGlobals();
  return share?.constants?.PROXY_URI_RELATIVE !== undefined ? shareHost(share) : embeddedHost(root);
}
