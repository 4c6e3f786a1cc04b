import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { whatText } from '../src/admin/JobResult';
import { sample } from '../src/admin/NumberTemplateForm';
import { OperationsTab } from '../src/admin/OperationsTab';
import { withWords } from '../src/admin/UnitsTab';
import type { Api } from '../src/api/calls';
import type { Job, Me } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { embeddedHost } from '../src/host';
import { I18nProvider, labelOf, translate } from '../src/i18n';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.useRealTimers();
});

const zh = {
  t: (key: string, parameters?: Record<string, string | number>) => translate('zh_CN', key, parameters),
  label: (prefix: string, value: string | null | undefined, fallback?: string | null) =>
    labelOf('zh_CN', prefix, value, fallback),
};

describe('a number template', () => {
  it('shows what a number would look like', () => {
    expect(sample('{unit}督整〔{year}〕{n}号', '区财政局', 2026, 12)).toBe('区财政局督整〔2026〕12号');
    expect(sample('整{year}-{n:4}', '', 2026, 12)).toBe('整2026-0012');
    expect(sample('{x}{n', 'a', 2026, 12)).toBe('{x}{n');
  });
});

describe('the tree of units', () => {
  const tree = [
    {
      value: 'district',
      title: '区督办室',
      children: [
        { value: 'street1', title: '清河街道', children: [{ value: 'c1', title: '柳荫社区', children: [] }] },
        { value: 'street2', title: '望江街道', children: [] },
      ],
    },
  ];

  it('keeps the branches that have the words', () => {
    expect(withWords(tree, '柳荫')[0]?.children.map(node => node.value)).toEqual(['street1']);
    expect(withWords(tree, 'street2')[0]?.children.map(node => node.value)).toEqual(['street2']);
    expect(withWords(tree, '清河')[0]?.children[0]?.children).toHaveLength(1);
    expect(withWords(tree, '无此')).toEqual([]);
  });
});

describe('what a check found', () => {
  it('is put into words', () => {
    const said = (what: string) => whatText(zh, { orderId: 'o', number: null, what });
    expect(said('missing')).toBe('缺失');
    expect(said('differs: title, status, modifiedAt')).toBe('不一致：标题、状态、modifiedAt');
    expect(said('melted')).toBe('melted');
  });
});

const job = (more: Partial<Job>): Job => ({
  id: 'j1',
  kind: 'register-verify',
  state: 'running',
  done: 3,
  total: 10,
  message: null,
  result: null,
  startedAt: null,
  endedAt: null,
  cancellable: false,
  ...more,
});

function show(start: (path: string) => Promise<Job>, ask: () => Promise<Job>, demo = false) {
  const api = { admin: { start, job: ask } } as unknown as Api;
  render(
    <AntApp>
      <I18nProvider initial="zh_CN">
        <AppContextProvider
          value={{ host: embeddedHost(null), api, me: { demo } as Me, signOut: () => undefined }}
        >
          <MemoryRouter>
            <OperationsTab />
          </MemoryRouter>
        </AppContextProvider>
      </I18nProvider>
    </AntApp>,
  );
}

describe('maintenance', () => {
  it('watches a job from its start to its result', async () => {
    vi.useFakeTimers();
    const answers = [
      job({}),
      job({
        state: 'done',
        endedAt: '2026-11-03T10:00:00+08:00',
        result: {
          checked: 10,
          found: 1,
          mended: 0,
          differences: [{ orderId: 'o1', number: '整1号', what: 'surplus' }],
        },
      }),
    ];
    const start = vi.fn(() => Promise.resolve(job({ state: 'queued', done: 0 })));
    show(start, () => Promise.resolve(answers.shift() ?? job({ state: 'failed' })));
    fireEvent.click(screen.getAllByText('核对台账')[1] as HTMLElement);
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(start).toHaveBeenCalledWith('register/verify', expect.any(String));
    expect(screen.getByText(/已处理 3 \/ 10/)).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(1100));
    expect(screen.getByText('已核对 10 条，发现 1 处问题，已修正 0 处')).toBeTruthy();
    expect(screen.getByText('整1号').closest('a')?.getAttribute('href')).toBe('/app/orders/o1');
    expect(screen.getByText('多余')).toBeTruthy();
  });

  it('offers the demo only where it may be loaded', () => {
    show(
      () => Promise.resolve(job({})),
      () => Promise.resolve(job({})),
    );
    expect(screen.queryByText('装载演示数据')).toBeNull();
    cleanup();
    show(
      () => Promise.resolve(job({})),
      () => Promise.resolve(job({})),
      true,
    );
    expect(screen.getAllByText('装载演示数据').length).toBeGreaterThan(0);
  });
});
