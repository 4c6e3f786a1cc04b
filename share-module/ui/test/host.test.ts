import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, LostSessionError, NetworkError } from '../src/api/errors';
import { createHttp } from '../src/api/http';
import { detectHost, embeddedHost, shareHost, TICKET_KEY } from '../src/host';
import { signIn } from '../src/login/signIn';

function share(token = 'token-1') {
  const policy = {
    isFilterEnabled: () => true,
    getHeader: () => 'Alfresco-CSRFToken',
    getParameter: () => 'Alfresco-CSRFToken',
    getToken: vi.fn(() => token),
  };
  return {
    constants: { PROXY_URI_RELATIVE: '/share/proxy/alfresco/', JS_LOCALE: 'en_US' },
    util: { CSRFPolicy: policy },
    policy,
  };
}

function answers(...responses: Response[]) {
  const fetched = vi.fn(() => Promise.resolve(responses.shift() ?? new Response('', { status: 500 })));
  vi.stubGlobal('fetch', fetched);
  return fetched as unknown as ReturnType<
    typeof vi.fn<(url: string, init: RequestInit) => Promise<Response>>
  >;
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

const headersOf = (init: RequestInit | undefined) => (init?.headers ?? {}) as Record<string, string>;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the embedded host', () => {
  it('is chosen where there is no Share, and lies below the base path of the shell page', () => {
    const root = document.createElement('div');
    root.dataset.base = '/office/';
    const host = detectHost(root);
    expect(host.kind).toBe('embedded');
    expect(host.apiBase).toBe('/office/alfresco/s/rectify/v1');
    expect(host.routerBase).toBe('/office');
  });

  it('sends the ticket as Basic and the language with it', async () => {
    sessionStorage.setItem(TICKET_KEY, 'TICKET_abc');
    const fetched = answers(json({ userName: 'x' }));
    await createHttp(embeddedHost(null), () => 'zh-CN', vi.fn()).json('/me');
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('/alfresco/s/rectify/v1/me');
    expect(headersOf(init).Authorization).toBe(`Basic ${btoa('TICKET_abc')}`);
    expect(headersOf(init)['Accept-Language']).toBe('zh-CN');
    // With credentials the browser would answer a lost session by a password dialog of its own.
    expect(init?.credentials).toBe('omit');
  });

  it('forgets the ticket on a 401 and says so once', async () => {
    sessionStorage.setItem(TICKET_KEY, 'TICKET_abc');
    answers(new Response('', { status: 401 }));
    const lost = vi.fn();
    await expect(createHttp(embeddedHost(null), () => 'en', lost).json('/me')).rejects.toThrow(
      LostSessionError,
    );
    expect(lost).toHaveBeenCalledTimes(1);
    expect(sessionStorage.getItem(TICKET_KEY)).toBeNull();
  });

  it('sends what was refused again when somebody signed in meanwhile, writes too', async () => {
    sessionStorage.setItem(TICKET_KEY, 'TICKET_old');
    const fetched = answers(new Response('', { status: 401 }), json({ done: true }));
    const lost = vi.fn(() => {
      expect(sessionStorage.getItem(TICKET_KEY)).toBeNull();
      sessionStorage.setItem(TICKET_KEY, 'TICKET_new');
      return Promise.resolve(true);
    });
    const http = createHttp(embeddedHost(null), () => 'en', lost);
    expect(await http.json('/orders', { method: 'POST', body: { title: 'typed' } })).toEqual({ done: true });
    expect(headersOf(fetched.mock.calls[1]?.[1]).Authorization).toBe(`Basic ${btoa('TICKET_new')}`);
    expect(fetched.mock.calls[1]?.[1]?.body).toBe('{"title":"typed"}');
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('does not forget a new ticket for a late answer to an old one', async () => {
    sessionStorage.setItem(TICKET_KEY, 'TICKET_old');
    const lost = vi.fn();
    const fetched = vi
      .fn()
      .mockImplementationOnce(() => {
        sessionStorage.setItem(TICKET_KEY, 'TICKET_new');
        return Promise.resolve(new Response('', { status: 401 }));
      })
      .mockImplementationOnce(() => Promise.resolve(json({ total: 1 })));
    vi.stubGlobal('fetch', fetched);
    expect(await createHttp(embeddedHost(null), () => 'en', lost).json('/orders')).toEqual({ total: 1 });
    expect(lost).not.toHaveBeenCalled();
    expect(sessionStorage.getItem(TICKET_KEY)).toBe('TICKET_new');
  });

  it('keeps the ticket of a login and tells a wrong password from too many attempts', async () => {
    const host = embeddedHost(null);
    answers(json({ data: { ticket: 'TICKET_new' } }), json({}, 403), json({}, 429, { 'Retry-After': '17' }));
    expect(await signIn(host, 'a', 'b')).toBeNull();
    expect(sessionStorage.getItem(TICKET_KEY)).toBe('TICKET_new');
    expect(await signIn(host, 'a', 'wrong')).toEqual({ kind: 'wrong' });
    expect(await signIn(host, 'a', 'wrong')).toEqual({ kind: 'tooMany', seconds: 17 });
  });
});

describe('Share', () => {
  it('is chosen where its globals are', () => {
    vi.stubGlobal('Alfresco', share());
    const host = detectHost(null);
    expect(host.kind).toBe('share');
    expect(host.apiBase).toBe('/share/proxy/alfresco/rectify/v1');
    expect(host.router).toBe('hash');
    expect(host.defaultLanguage).toBe('en_US');
  });

  it('gives no token to a GET, a header to JSON, and only a parameter to a multipart POST', () => {
    const host = shareHost(share());
    expect(host.credentials('GET', 'none')).toEqual({ headers: {}, query: {} });
    expect(host.credentials('POST', 'json')).toEqual({
      headers: { 'Alfresco-CSRFToken': 'token-1' },
      query: {},
    });
    expect(host.credentials('POST', 'multipart')).toEqual({
      headers: {},
      query: { 'Alfresco-CSRFToken': 'token-1' },
    });
    expect(host.credentials('PUT', 'multipart').headers).toEqual({ 'Alfresco-CSRFToken': 'token-1' });
  });

  it('reads the token anew for every call', () => {
    const globals = share();
    const host = shareHost(globals);
    host.credentials('POST', 'json');
    globals.policy.getToken.mockReturnValue('token-2');
    expect(host.credentials('POST', 'json').headers['Alfresco-CSRFToken']).toBe('token-2');
  });

  it('takes a 200 that is not JSON for a lost session, after one more try of a harmless call', async () => {
    const reload = vi.fn();
    const lost = vi.fn();
    const fetched = answers(new Response('401'), new Response('401'));
    const http = createHttp(shareHost(share(), reload), () => 'en', lost);
    await expect(http.json('/orders')).rejects.toThrow(LostSessionError);
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
  });

  it('sends a harmless call again where the session was renewed', async () => {
    answers(new Response('401'), new Response('401'), json({ total: 3 }));
    const http = createHttp(
      shareHost(share(), vi.fn()),
      () => 'en',
      () => Promise.resolve(true),
    );
    expect(await http.json('/orders')).toEqual({ total: 3 });
  });

  it('goes on when the second try is answered with JSON', async () => {
    answers(new Response('401'), json({ total: 3 }));
    const http = createHttp(shareHost(share(), vi.fn()), () => 'en', vi.fn());
    expect(await http.json('/orders')).toEqual({ total: 3 });
  });

  it('never repeats a write that carries no key', async () => {
    const fetched = answers(new Response('401'), json({}));
    const http = createHttp(shareHost(share(), vi.fn()), () => 'en', vi.fn());
    await expect(http.json('/notifications/read', { method: 'POST', body: {} })).rejects.toThrow(
      LostSessionError,
    );
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe('requests', () => {
  it('carry version, key and repeated parameters', async () => {
    const fetched = answers(json({}));
    await createHttp(embeddedHost(null), () => 'en', vi.fn()).json('/orders/7/steps', {
      method: 'POST',
      query: { status: ['issued', 'closed'], q: '', empty: null },
      body: { step: 'urge' },
      version: 4,
      idempotencyKey: 'k',
    });
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('/alfresco/s/rectify/v1/orders/7/steps?status=issued&status=closed');
    expect(headersOf(init)['If-Match']).toBe('"4"');
    expect(headersOf(init)['Idempotency-Key']).toBe('k');
    expect(init?.body).toBe('{"step":"urge"}');
  });

  it('turn problem+json into a typed refusal and a dead line into a network error', async () => {
    const http = createHttp(embeddedHost(null), () => 'en', vi.fn());
    answers(
      json({ code: 'order.deadline.past', title: 'Past', detail: 'Too early', field: 'deadline' }, 400),
    );
    const refusal = await http.json('/orders').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiError);
    expect((refusal as ApiError).problem.field).toBe('deadline');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(http.json('/orders')).rejects.toThrow(NetworkError);
  });
});
