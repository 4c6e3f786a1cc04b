import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { MemoryRouter } from 'react-router-dom';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../src/api/calls';
import type { Me } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { WaitingTab } from '../src/archive/WaitingTab';
import type { WaitingCase } from '../src/archive/types';
import { PaperBar } from '../src/document/PaperBar';
import type { Paper } from '../src/document/types';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';

afterEach(cleanup);

function show(page: ReactElement, api: unknown) {
  render(
    <AntApp>
      <I18nProvider initial="zh_CN">
        <AppContextProvider
          value={{ host: embeddedHost(null), api: api as Api, me: {} as Me, signOut: () => undefined }}
        >
          <MemoryRouter>{page}</MemoryRouter>
        </AppContextProvider>
      </I18nProvider>
    </AntApp>,
  );
}

const paper = (more: Partial<Paper>): Paper => ({
  kind: 'order',
  ordinal: 1,
  title: '整改通知单',
  number: '区督整〔2026〕9号',
  issuedAt: '2026-01-20T05:16:29Z',
  sha256: '0'.repeat(64),
  pending: true,
  files: [],
  ...more,
});

describe('the papers of an order', () => {
  it('are a draft before any was issued', async () => {
    show(<PaperBar record="/orders/o1" version={1} draft="order" />, {
      papers: { list: () => Promise.resolve({ items: [] }) },
    });
    expect(await screen.findByText('整改通知单（草稿）')).toBeTruthy();
  });

  it('are what was issued, and are asked for by kind and number', async () => {
    const content = vi.fn(() => Promise.reject(new Error('gone')));
    show(<PaperBar record="/orders/o1" version={1} draft="order" />, {
      papers: {
        list: () => Promise.resolve({ items: [paper({}), paper({ kind: 'close-off', ordinal: 2 })] }),
        content,
      },
    });
    expect(await screen.findByText('整改通知单 区督整〔2026〕9号')).toBeTruthy();
    expect(screen.queryByText('整改通知单（草稿）')).toBeNull();
    fireEvent.click(screen.getByLabelText('Word：下载销号证明 区督整〔2026〕9号 (2)'));
    await waitFor(() =>
      expect(content).toHaveBeenCalledWith('/orders/o1', { kind: 'close-off', format: 'docx', ordinal: 2 }),
    );
  });
});

describe('what waits to be filed', () => {
  const row = (id: string, missing: string[]): WaitingCase => ({
    id,
    kind: 'order',
    number: `整${id}号`,
    title: `案卷${id}`,
    unit: '区督办室',
    closedAt: '2026-01-20T05:16:29Z',
    missing,
    mayFile: missing.length === 0,
  });

  it('names what is missing and files those that are complete', async () => {
    const bulkStep = vi.fn(() => Promise.resolve({ items: [], done: 1, failed: 0 }));
    show(<WaitingTab />, {
      archive: {
        waiting: () =>
          Promise.resolve({ total: 2, skip: 0, max: 50, items: [row('1', []), row('2', ['evidence'])] }),
      },
      bulkStep,
    });
    expect(await screen.findByText('缺佐证材料')).toBeTruthy();
    expect(screen.getByText('齐全')).toBeTruthy();
    const boxes = screen.getAllByRole('checkbox');
    expect((boxes[2] as HTMLInputElement).disabled).toBe(true);
    fireEvent.click(boxes[1] as HTMLElement);
    fireEvent.click(screen.getByText('归档所选（1）'));
    await waitFor(() =>
      expect(bulkStep).toHaveBeenCalledWith(
        { ids: ['1'], step: 'archive', retention: '10-years' },
        expect.any(String),
      ),
    );
  });

  it('files each kind where its records are', async () => {
    const bulkStep = vi.fn(() => Promise.resolve({ items: [], done: 1, failed: 0 }));
    const notices = vi.fn(() => Promise.resolve({ done: 1, failed: 0 }));
    show(<WaitingTab />, {
      archive: {
        waiting: () =>
          Promise.resolve({
            total: 2,
            skip: 0,
            max: 50,
            items: [row('1', []), { ...row('2', []), kind: 'notice' }],
          }),
      },
      bulkStep,
      notices: { bulkStep: notices },
    });
    await screen.findByText('案卷2');
    for (const box of screen.getAllByRole('checkbox').slice(1)) {
      fireEvent.click(box);
    }
    fireEvent.click(screen.getByText('归档所选（2）'));
    const filing = (id: string) => ({ ids: [id], step: 'archive', retention: '10-years' });
    await waitFor(() => expect(notices).toHaveBeenCalledWith(filing('2'), expect.any(String)));
    expect(bulkStep).toHaveBeenCalledWith(filing('1'), expect.any(String));
  });
});
