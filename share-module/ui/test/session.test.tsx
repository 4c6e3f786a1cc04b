import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Api } from '../src/api/calls';
import { Session } from '../src/app/Session';
import { embeddedHost, TICKET_KEY } from '../src/host';
import { I18nProvider } from '../src/i18n';

vi.mock('../src/app/routes', () => ({ default: () => <textarea aria-label="typed" /> }));

const me = { userName: 'supervisor', displayName: '杜砚秋', units: [], mayCreate: [], zone: 'Asia/Shanghai' };

function show(answer: Response) {
  sessionStorage.setItem(TICKET_KEY, 'TICKET_old');
  const fetched = vi.fn(() => Promise.resolve(answer));
  vi.stubGlobal('fetch', fetched);
  let lost: () => Promise<boolean> = () => Promise.reject(new Error('not told'));
  const api = { me: () => Promise.resolve(me), units: () => Promise.resolve([]) } as unknown as Api;
  render(
    <I18nProvider initial="zh_CN">
      <Session host={embeddedHost(null)} api={api} startPage="app" onLost={handler => (lost = handler)} />
    </I18nProvider>,
  );
  return { fetched, lost: () => lost() };
}

describe('a session that ends in the middle of a form', () => {
  it('asks for the password in front of the page, which keeps what was typed', async () => {
    const { lost } = show(new Response(JSON.stringify({ data: { ticket: 'TICKET_new' } })));
    fireEvent.change(await screen.findByLabelText('typed'), { target: { value: '写了一半' } });
    const renewed = Promise.all([lost(), lost()]);
    fireEvent.change(await screen.findByLabelText('杜砚秋 的密码'), { target: { value: 'rectify' } });
    fireEvent.click(screen.getByRole('button', { name: /继\s*续/ }));
    expect(await renewed).toEqual([true, true]);
    expect(screen.getByLabelText('typed')).toHaveProperty('value', '写了一半');
    expect(sessionStorage.getItem(TICKET_KEY)).toBe('TICKET_new');
    await waitFor(() => expect(screen.queryByLabelText('杜砚秋 的密码')).toBeNull());
  });

  it('says that the password is wrong and goes on waiting', async () => {
    const { lost } = show(new Response('', { status: 403 }));
    await screen.findByLabelText('typed');
    void lost();
    fireEvent.change(await screen.findByLabelText('杜砚秋 的密码'), { target: { value: 'x' } });
    fireEvent.click(screen.getByRole('button', { name: /继\s*续/ }));
    expect(await screen.findByText('用户名或密码不正确')).toBeTruthy();
    expect(screen.getByLabelText('typed')).toBeTruthy();
  });

  it('leaves the page when somebody else signs in', async () => {
    const { lost } = show(new Response('{}'));
    await screen.findByLabelText('typed');
    const renewed = lost();
    fireEvent.click(await screen.findByText('换用户登录'));
    expect(await renewed).toBe(false);
    await waitFor(() => expect(screen.queryByLabelText('typed')).toBeNull());
  });
});
