import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attachment } from '../src/api/orderTypes';
import { AppContextProvider, type AppContextValue } from '../src/app/context';
import { inTurn, LARGEST_BYTES } from '../src/common/thumbnails';
import { I18nProvider } from '../src/i18n';
import { AttachmentList } from '../src/order/AttachmentList';

vi.mock('../src/common/thumbnails', async original => ({
  ...(await original<typeof import('../src/common/thumbnails')>()),
  shrink: (picture: Blob) => Promise.resolve(picture), // jsdom draws nothing
}));

const observed: { seen: (entries: { isIntersecting: boolean }[]) => void; element: Element }[] = [];

class Observer {
  constructor(private readonly seen: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(element: Element) {
    observed.push({ seen: this.seen, element });
  }
  disconnect() {}
}

function file(name: string, mimetype: string, size = 10): Attachment {
  return {
    id: name,
    name,
    mimetype,
    size,
    sha256: 'a'.repeat(64),
    by: { userName: 'a', displayName: '甲' },
    at: '2026-06-01T01:00:00Z',
    measureId: null,
  } as unknown as Attachment;
}

function show(...files: Attachment[]) {
  const content = vi.fn(() => Promise.resolve(new Blob(['x'])));
  render(
    <AppContextProvider value={{ api: { content } } as unknown as AppContextValue}>
      <I18nProvider initial="zh_CN">
        <AntApp>
          <AttachmentList orderId="7" files={files} />
        </AntApp>
      </I18nProvider>
    </AppContextProvider>,
  );
  return content;
}

const look = () => act(async () => observed.forEach(each => each.seen([{ isIntersecting: true }])));

describe('photos in a list of files', () => {
  beforeEach(() => {
    observed.length = 0;
    vi.stubGlobal('IntersectionObserver', Observer);
    URL.createObjectURL = () => 'blob:one';
    URL.revokeObjectURL = () => undefined;
  });

  it('are fetched once they are looked at, and open large', async () => {
    const content = show(file('楼道.jpg', 'image/jpeg'));
    expect(content).not.toHaveBeenCalled();
    await look();
    expect((await screen.findByAltText('楼道.jpg')).getAttribute('src')).toBe('blob:one');
    expect(content).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: '预览 楼道.jpg' }));
    const large = within(await screen.findByRole('dialog'));
    fireEvent.error(await large.findByAltText('楼道.jpg'));
    expect(content).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('alert').textContent).toContain('无法显示');
  });

  it('are never drawings that can carry script, nor what merely has the name of a picture', async () => {
    const content = show(file('图.svg', 'image/svg+xml'), file('图.png', 'text/html'));
    await look();
    expect(document.querySelector('.rf-thumbnail')).toBeNull();
    expect(content).not.toHaveBeenCalled();
  });

  it('are not fetched where they are too large, but can be opened', async () => {
    const content = show(file('大图.png', 'image/png', LARGEST_BYTES + 1));
    await look();
    expect(content).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: '预览 大图.png' })).toBeTruthy();
  });
});

describe('turns', () => {
  it('let two go at once, and drop those that nobody waits for any more', async () => {
    const order: string[] = [];
    const ends: (() => void)[] = [];
    const going = (name: string) => () =>
      new Promise<void>(resolve => {
        order.push(name);
        ends.push(resolve);
      });
    const gone = new AbortController();
    const open = new AbortController().signal;
    const all = [
      inTurn(open, going('1')),
      inTurn(open, going('2')),
      inTurn(gone.signal, going('3')).catch((why: unknown) => why),
      inTurn(open, going('4')),
    ];
    expect(order).toEqual(['1', '2']);
    gone.abort();
    ends[0]?.();
    await vi.waitFor(() => expect(order).toEqual(['1', '2', '4']));
    ends.slice(1).forEach(end => end());
    await Promise.all(all);
  });
});
