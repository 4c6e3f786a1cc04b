import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AppContextProvider, type AppContextValue } from '../src/app/context';
import { I18nProvider } from '../src/i18n';
import { bulkChoices } from '../src/common/bulk';
import type { OrderRow } from '../src/api/types';
import { Uploader } from '../src/order/Uploader';

function show(upload: (file: File) => Promise<unknown>) {
  const api = {
    upload: (_: string, file: File) => ({ done: upload(file), cancel: () => undefined }),
  };
  const uploaded = vi.fn();
  render(
    <AppContextProvider value={{ api } as unknown as AppContextValue}>
      <I18nProvider initial="zh_CN">
        <Uploader orderId="7" measureId={null} onUploaded={uploaded} />
      </I18nProvider>
    </AppContextProvider>,
  );
  return { uploaded, place: document.querySelector('[data-drop]') as HTMLElement };
}

const dropped = (...files: File[]) => ({ dataTransfer: { files, items: files.map(() => ({})) } });

describe('files that are dropped', () => {
  it('are sent each by itself; one that is refused stops no other', async () => {
    const { uploaded, place } = show(file =>
      file.name === '大.pdf' ? Promise.reject(new Error('413')) : Promise.resolve({ id: file.name }),
    );
    const files = [new File(['a'], '甲.txt'), new File(['b'], '大.pdf'), new File([], '空.txt')];
    await act(async () => {
      fireEvent.drop(place, dropped(...files));
      await Promise.resolve();
    });
    expect(uploaded.mock.calls).toEqual([[{ id: '甲.txt' }]]);
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    expect(screen.queryByText('甲.txt')).toBeNull();
    expect(screen.getByText('大.pdf')).toBeTruthy();
  });

  it('are not opened by the browser where they miss the place', () => {
    show(() => Promise.resolve({}));
    const event = new Event('drop', { cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('steps for many orders', () => {
  it('are offered so that nothing weighty is chosen already', () => {
    const row = (id: string, ...steps: string[]) => ({ id, steps }) as unknown as OrderRow;
    const choices = bulkChoices([row('1', 'suspend', 'urge'), row('2', 'suspend', 'comment', 'urge')]);
    expect(choices.map(each => each.step)).toEqual(['urge', 'comment', 'suspend']);
    expect(choices[2]?.rows).toHaveLength(2);
  });
});
