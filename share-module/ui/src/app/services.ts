import { createApi, type Api } from '../api/calls';
import { createHttp } from '../api/http';
import type { Me } from '../api/types';
import type { Host } from '../host';
import { acceptLanguage, initialLanguage, type Language } from '../i18n';

/** What is there before the page, so that the first questions are under way while the page is still being fetched. */
export interface Services {
  host: Host;
  api: Api;
  /** The language of every question. */
  language: { current: Language };
  /** Asks for a new session; tells whether there is one. */
  lost: { current: () => Promise<boolean> };
  /** Who is there, asked at the very start; null where nobody is signed in. */
  me: Promise<Me> | null;
}

export function createServices(host: Host): Services {
  const language = { current: initialLanguage(host.defaultLanguage) };
  const lost = { current: () => Promise.resolve(false) };
  const api = createApi(
    createHttp(
      host,
      () => acceptLanguage(language.current),
      () => lost.current(),
    ),
  );
  const me = host.signedIn() ? api.me() : null;
  me?.catch(() => undefined); // said where it is waited for
  return { host, api, language, lost, me };
}
