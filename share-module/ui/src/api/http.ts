import type { BodyKind, Credentials, Host } from '../host';
import { LostSessionError, NetworkError, toApiError } from './errors';

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Query;
  body?: unknown;
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export interface UploadHandle<T> {
  done: Promise<T>;
  cancel(): void;
}

export interface Http {
  json<T>(path: string, options?: RequestOptions): Promise<T>;
  xml(path: string, signal?: AbortSignal): Promise<string>;
  blob(path: string, query?: Query, signal?: AbortSignal): Promise<Blob>;
  upload<T>(path: string, form: FormData, onProgress: (fraction: number) => void): UploadHandle<T>;
}

export function withQuery(address: string, query: Query | undefined): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') {
      continue;
    }
    if (Array.isArray(value)) {
      value.forEach(item => parameters.append(name, String(item)));
    } else {
      parameters.append(name, String(value));
    }
  }
  const text = parameters.toString();
  return text === '' ? address : `${address}?${text}`;
}

function isOfType(answer: Response, wanted: 'json' | 'xml'): boolean {
  return new RegExp(`[/+]${wanted}\\b`, 'i').test(answer.headers.get('Content-Type') ?? '');
}

/**
 * Everything that leaves the page goes through here. `lost` is told that the session is gone, and answers whether it was
 * renewed: what was refused for want of a session was not done, so it is sent again and whoever waits for it sees no difference.
 */
export function createHttp(
  host: Host,
  language: () => string,
  lost: () => Promise<boolean> | undefined,
): Http {
  const renewSession = async (used: Credentials, now: () => Credentials): Promise<void> => {
    const { Authorization: ticket } = now().headers;
    if (ticket !== undefined && ticket !== used.headers.Authorization) {
      return; // signed in anew while this was on its way
    }
    host.sessionLost();
    if ((await lost()) !== true) {
      throw new LostSessionError();
    }
  };

  const send = async (path: string, accept: string, options: RequestOptions): Promise<Response> => {
    const method = options.method ?? 'GET';
    const kind: BodyKind = options.body === undefined ? 'none' : 'json';
    const credentials = host.credentials(method, kind);
    const headers: Record<string, string> = {
      Accept: accept,
      'Accept-Language': language(),
      ...credentials.headers,
    };
    if (options.body !== undefined) {
      headers['Content-Type'] = 'application/json';
    }
    if (options.version !== undefined) {
      headers['If-Match'] = `"${options.version}"`;
    }
    if (options.idempotencyKey !== undefined) {
      headers['Idempotency-Key'] = options.idempotencyKey;
    }
    let answer: Response;
    try {
      answer = await fetch(withQuery(host.apiBase + path, { ...options.query, ...credentials.query }), {
        method,
        headers,
        body: options.body === undefined ? undefined : JSON.stringify(options.body),
        signal: options.signal,
        cache: 'no-store',
        credentials: host.fetchCredentials,
      });
    } catch (failure) {
      throw new NetworkError(failure);
    }
    if (answer.status === 401) {
      await renewSession(credentials, () => host.credentials(method, kind));
      return send(path, accept, options);
    }
    if (!answer.ok) {
      throw toApiError(answer.status, await answer.text(), answer.headers.get('Retry-After'));
    }
    return answer;
  };

  /** Share turns a 401 of the repository into a 200 that is not of the type asked for. */
  const expect = async (path: string, wanted: 'json' | 'xml', options: RequestOptions): Promise<Response> => {
    const accept = wanted === 'json' ? 'application/json, application/problem+json' : 'application/xml';
    const harmless = (options.method ?? 'GET') === 'GET' || options.idempotencyKey !== undefined;
    let answer = await send(path, accept, options);
    if (answer.status === 204 || isOfType(answer, wanted)) {
      return answer;
    }
    if (host.retriesLostAnswer && harmless) {
      answer = await send(path, accept, options);
      if (isOfType(answer, wanted)) {
        return answer;
      }
    }
    const { method = 'GET', body } = options;
    const now = () => host.credentials(method, body === undefined ? 'none' : 'json');
    await renewSession(now(), now);
    if (!harmless) {
      throw new LostSessionError(); // what Share swallowed may have been another answer
    }
    return expect(path, wanted, options);
  };

  const upload = <T>(
    path: string,
    form: FormData,
    onProgress: (fraction: number) => void,
  ): UploadHandle<T> => {
    let request = new XMLHttpRequest();
    let cancelled = false;
    const now = () => host.credentials('POST', 'multipart');
    const attempt = () =>
      new Promise<T>((resolve, reject) => {
        const credentials = now();
        request.open('POST', withQuery(host.apiBase + path, credentials.query));
        Object.entries(credentials.headers).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.setRequestHeader('Accept', 'application/json');
        request.setRequestHeader('Accept-Language', language());
        request.upload.onprogress = event => {
          if (event.lengthComputable && event.total > 0) {
            onProgress(event.loaded / event.total);
          }
        };
        request.onerror = () => reject(new NetworkError('upload'));
        request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
        request.onload = () => {
          const type = request.getResponseHeader('Content-Type') ?? '';
          const ok = request.status >= 200 && request.status < 300;
          if (request.status === 401 || (ok && !/json/i.test(type))) {
            renewSession(credentials, now)
              .then(() => {
                if (cancelled) {
                  throw new DOMException('cancelled', 'AbortError');
                }
                request = new XMLHttpRequest();
                return attempt();
              })
              .then(resolve, reject);
          } else if (ok) {
            resolve(JSON.parse(request.responseText) as T);
          } else {
            reject(
              toApiError(request.status, request.responseText, request.getResponseHeader('Retry-After')),
            );
          }
        };
        request.send(form);
      });
    const cancel = () => {
      cancelled = true;
      request.abort();
    };
    // Only fetch can be kept from the browser's password dialog, so it finds out whether there still is a session.
    const ready =
      host.fetchCredentials === 'omit' ? send('/me', 'application/json', {}) : Promise.resolve(undefined);
    const done = ready.then(() => {
      if (cancelled) {
        throw new DOMException('cancelled', 'AbortError');
      }
      return attempt();
    });
    return { done, cancel };
  };

  return {
    json: async <T>(path: string, options: RequestOptions = {}) => {
      const answer = await expect(path, 'json', options);
      return (answer.status === 204 ? undefined : await answer.json()) as T;
    },
    xml: async (path, signal) => (await expect(path, 'xml', { signal })).text(),
    blob: async (path, query, signal) => (await send(path, '*/*', { query, signal })).blob(),
    upload,
  };
}
