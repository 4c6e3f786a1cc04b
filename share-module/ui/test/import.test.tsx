import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../src/api/calls';
import type { Job, Me } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import ImportPage from '../src/exchange/ImportPage';
import type { Import, ImportFinding } from '../src/exchange/types';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const job = (more: Partial<Job>): Job => ({
  id: 'j1',
  kind: 'import',
  state: 'running',
  done: 3,
  total: 10,
  message: null,
  result: null,
  startedAt: null,
  endedAt: null,
  cancellable: true,
  ...more,
});

const received = (more: Partial<Import>): Import => ({
  id: 'i1',
  kind: 'orders',
  fileName: '问题清单.xlsx',
  size: 1,
  state: 'ready',
  rows: 12,
  findings: 0,
  refusal: null,
  repeats: null,
  receivedAt: '2026-11-03T10:00:00+08:00',
  importedAt: null,
  firstId: null,
  job: job({ state: 'done', cancellable: false }),
  ...more,
});

const ME = { mayCreate: ['order'], units: [{ roles: ['supervisor'] }] } as unknown as Me;

function show(states: Import[], calls: Record<string, unknown> = {}, address = '/app/import?id=i1') {
  const last = states[states.length - 1] as Import;
  const api = {
    exchange: { import: () => Promise.resolve(states.shift() ?? last), ...calls },
  } as unknown as Api;
  render(
    <AntApp>
      <I18nProvider initial="zh_CN">
        <AppContextProvider value={{ host: embeddedHost(null), api, me: ME, signOut: () => undefined }}>
          <MemoryRouter initialEntries={[address]}>
            <ImportPage />
          </MemoryRouter>
        </AppContextProvider>
      </I18nProvider>
    </AntApp>,
  );
}

// A table takes long to be drawn for the first time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('an import', () => {
  it('names every wrong cell', async () => {
    const finding: ImportFinding = {
      row: 7,
      cell: 'D7',
      column: '问题来源',
      field: 'problem.source',
      code: 'import.cell.choice',
      title: '不在可选范围内',
      detail: '“问题来源”不能是“道听途说”',
      value: '道听途说',
    };
    const findings = vi.fn(() => Promise.resolve({ total: 1, skip: 0, max: 20, items: [finding] }));
    show([received({ state: 'wrong', findings: 1 })], { findings });
    expect(await screen.findByText('D7', undefined, { timeout: 8000 })).toBeTruthy();
    expect(screen.getByText('“问题来源”不能是“道听途说”')).toBeTruthy();
    expect(screen.getByText(/共 12 行，发现 1 处问题/)).toBeTruthy();
    expect(screen.queryByText('导入 12 行')).toBeNull();
  });

  it('says why a file is not read', async () => {
    const refusal = {
      status: 400,
      code: 'sheet.macros',
      title: '文件含有宏',
      detail: '请另存',
      field: 'file',
    };
    show([received({ state: 'wrong', refusal })]);
    expect(await screen.findByText('文件含有宏', undefined, { timeout: 8000 })).toBeTruthy();
  });

  it('is run, watched, and cancelled', async () => {
    vi.useFakeTimers();
    const run = vi.fn(() => Promise.resolve(received({ state: 'running', job: job({}) })));
    const cancel = vi.fn(() => Promise.resolve(job({})));
    show(
      [
        received({}),
        received({ state: 'running', job: job({}) }),
        received({ job: job({ state: 'cancelled', cancellable: false }) }),
      ],
      { run, cancel },
    );
    await act(() => vi.advanceTimersByTimeAsync(10));
    fireEvent.click(screen.getByText('导入 12 行'));
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(run).toHaveBeenCalledWith('i1', { issue: false, again: false }, expect.any(String));
    expect(screen.getByText('已完成 3 / 10')).toBeTruthy();
    fireEvent.click(screen.getByText(/取\s*消/));
    expect(cancel).toHaveBeenCalledWith('j1');
    await act(() => vi.advanceTimersByTimeAsync(1100));
    expect(screen.getByText('已取消，没有导入任何一行。')).toBeTruthy();
  });

  it('asks before it imports the same content again', async () => {
    const repeats = { at: '2026-11-02T10:00:00+08:00', by: { userName: 's', displayName: '张三' } };
    show([received({ repeats })]);
    const button = (await screen.findByText('导入 12 行', undefined, { timeout: 8000 })).closest(
      'button',
    ) as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    fireEvent.click(screen.getByText('我确认要再导入一次'));
    expect(button.disabled).toBe(false);
  });

  it('is of orders or of problems, as was chosen', async () => {
    const template = vi.fn(() => new Promise<Blob>(() => undefined));
    show([], { template }, '/app/import');
    fireEvent.click(await screen.findByText('整改通知单导入模板', undefined, { timeout: 8000 }));
    expect(template).toHaveBeenLastCalledWith('orders');
    fireEvent.click(screen.getByText('问题清单'));
    fireEvent.click(await screen.findByText('问题清单导入模板'));
    expect(template).toHaveBeenLastCalledWith('problems');
  });

  it('of problems asks nothing about issuing, and leads to the problem list', async () => {
    show([received({ kind: 'problems' })]);
    await screen.findByText('导入 12 行', undefined, { timeout: 8000 });
    expect(screen.queryByText('导入为草稿')).toBeNull();
    cleanup();
    show([received({ kind: 'problems', state: 'imported' })]);
    const link = await screen.findByText('到问题清单查看', undefined, { timeout: 8000 });
    expect(link.getAttribute('href')).toBe('/app/problems?sort=-createdAt');
    expect(screen.getByText('已导入 12 个问题')).toBeTruthy();
  });
});
