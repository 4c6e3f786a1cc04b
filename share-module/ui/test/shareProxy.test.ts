import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHttp } from '../src/api/http';
import { shareHost } from '../src/host';

/**
 * A proxy that does to requests what Share's does: a token that is checked and renewed, no PATCH, the repository's 401 as a 200
 * without a type. Behind it, an echo in the repository's place.
 */
let proxy: Server;
let base = '';
let token = 'a/1=';
let seen: { method: string; path: string; body: string }[] = [];
let lostOnce = false;

const PARAMETER = 'Alfresco-CSRFToken';

function body(request: IncomingMessage): Promise<string> {
  return new Promise(resolve => {
    let text = '';
    request.on('data', chunk => (text += String(chunk)));
    request.on('end', () => resolve(text));
  });
}

function passes(request: IncomingMessage, url: URL): boolean {
  if (request.method === 'GET') {
    return true;
  }
  const multipart = (request.headers['content-type'] ?? '').startsWith('multipart/');
  return request.method === 'POST' && multipart
    ? url.searchParams.get(PARAMETER) === token
    : request.headers[PARAMETER.toLowerCase()] === token;
}

beforeAll(async () => {
  proxy = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://share');
      const text = await body(request);
      if (!['GET', 'POST', 'PUT', 'DELETE'].includes(request.method ?? '') || !passes(request, url)) {
        response.writeHead(500, { 'Content-Type': 'text/html' }).end('<html>System Error</html>');
        return;
      }
      if (request.method === 'DELETE' && text !== '') {
        response.writeHead(408).end();
        return;
      }
      if (lostOnce) {
        lostOnce = false;
        response.writeHead(200).end('Unauthorized');
        return;
      }
      seen.push({ method: request.method ?? '', path: url.pathname, body: text });
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true}');
    })();
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/share/proxy/alfresco/`;
});

afterAll(() => {
  proxy.close();
});

function http(lost = vi.fn()) {
  seen = [];
  const host = shareHost({
    constants: { PROXY_URI_RELATIVE: base, JS_LOCALE: 'zh_CN' },
    util: {
      CSRFPolicy: {
        isFilterEnabled: () => true,
        getHeader: () => PARAMETER,
        getParameter: () => PARAMETER,
        getToken: () => token,
      },
    },
  });
  return createHttp(host, () => 'zh-CN', lost);
}

describe('through Share’s proxy', () => {
  it('reads without a token and writes with the one of the moment', async () => {
    const calls = http();
    await calls.json('/me');
    await calls.json('/orders', { method: 'POST', body: { title: '台账' } });
    token = 'b+2/';
    await calls.json('/orders/1', { method: 'PUT', body: {}, version: 3 });
    await calls.json('/admin/units/x/members/y/z', { method: 'DELETE' });
    expect(seen.map(call => call.method)).toEqual(['GET', 'POST', 'PUT', 'DELETE']);
    expect(seen[1]).toMatchObject({
      path: '/share/proxy/alfresco/rectify/v1/orders',
      body: '{"title":"台账"}',
    });
  });

  it('asks once more where Share renewed its ticket, and gives up where it is asked again', async () => {
    const lost = vi.fn();
    lostOnce = true;
    await expect(http(lost).json('/me')).resolves.toEqual({ ok: true });
    expect(lost).not.toHaveBeenCalled();
  });

  it('never writes twice without a key that would make it once', async () => {
    const lost = vi.fn();
    lostOnce = true;
    await expect(
      http(lost).json('/orders/1/steps', { method: 'POST', body: { step: 'urge' } }),
    ).rejects.toThrow();
    expect(seen).toEqual([]);
    expect(lost).toHaveBeenCalled();
  });

  it('is a fault where the token is not the right one, and not a lost answer', async () => {
    const calls = http();
    const right = token;
    const failing = calls.json('/orders', { method: 'POST', body: {} });
    token = 'changed meanwhile';
    await expect(failing).rejects.toMatchObject({ status: 500 });
    token = right;
  });
});
