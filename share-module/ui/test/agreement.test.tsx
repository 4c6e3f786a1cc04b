import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import AgreementPage from '../src/agreement/AgreementPage';
import { agreementStepBody } from '../src/agreement/AgreementStepDrawer';
import { listQuery, readState, writeState } from '../src/agreement/agreementState';
import { clausesBody, clausesValue } from '../src/agreement/ClausesEditor';
import { TiersTab } from '../src/agreement/agreementTabs';
import { agreementBody, yearOf } from '../src/agreement/NewAgreementPage';
import type { Agreement, Clause } from '../src/agreement/types';
import type { Api } from '../src/api/calls';
import type { Me } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';

afterEach(cleanup);

const clause = (key: string, kind: 'target' | 'duty'): Clause => ({
  key,
  kind,
  number: 1,
  text: `text ${key}`,
  weight: kind === 'target' ? 100 : null,
  post: kind === 'duty' ? '书记' : null,
  person: null,
  upperClause: { key: `up-${key}`, number: 1, text: 'above', inForce: true },
  carriedDown: 0,
});

describe('the list of agreements', () => {
  it('keeps its filters in the address and reads them back', () => {
    const state = {
      status: ['sent', 'refused'],
      unit: ['street1'],
      year: ['2026'],
      late: true,
      q: '整改',
      page: 3,
    };
    expect(readState(writeState(state))).toEqual(state);
    expect(listQuery(state)).toMatchObject({ skip: 100, max: 50, late: true });
  });

  it('takes nothing from an address that it does not know', () => {
    expect(readState(new URLSearchParams('status=melted&year=abc&page=-4'))).toEqual({
      status: [],
      unit: [],
      year: [],
      late: false,
      q: '',
      page: 1,
    });
  });
});

describe('clauses', () => {
  it('go out as they came in, targets first', () => {
    const value = clausesValue([clause('b', 'duty'), clause('a', 'target')]);
    expect(clausesBody(value)).toEqual([
      { key: 'a', kind: 'target', text: 'text a', weight: 100, upperClause: 'up-a' },
      { key: 'b', kind: 'duty', text: 'text b', post: '书记', upperClause: 'up-b' },
    ]);
  });

  it('leave out what was left empty', () => {
    expect(clausesBody({ targets: [{ text: 'x', weight: 100, upperClause: '' }], duties: [] })).toEqual([
      { kind: 'target', text: 'x', weight: 100 },
    ]);
    expect(agreementBody({ lowerUnit: 'street1', title: '', clauses: { targets: [], duties: [] } })).toEqual({
      lowerUnit: 'street1',
      clauses: [],
    });
  });

  it('cover the calendar year at first', () => {
    expect(yearOf('2026-11-28')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });
});

describe('a step', () => {
  it('sends scores by target and the password as it was typed', () => {
    expect(
      agreementStepBody(
        'review-mid-year',
        [
          { name: 'scores', type: 'scores', required: true, label: '' },
          { name: 'remark', type: 'textarea', required: true, label: '' },
        ],
        { scores: { a: 90, b: 0 }, remark: '好' },
      ),
    ).toEqual({
      step: 'review-mid-year',
      scores: [
        { clause: 'a', score: 90 },
        { clause: 'b', score: 0 },
      ],
      remark: '好',
    });
    expect(
      agreementStepBody('sign', [{ name: 'password', type: 'password', required: true, label: '' }], {
        password: ' a b ',
      }),
    ).toEqual({ step: 'sign', password: ' a b ' });
  });
});

describe('the agreements drawn up under one', () => {
  it('come a page at a time', async () => {
    const under = (at: number) => ({
      id: `a${at}`,
      number: `第${at}号`,
      title: `责任书${at}`,
      status: 'in-force',
      statusLabel: '已生效',
      upperUnit: { code: 'street1', name: '清河街道' },
      lowerUnit: { code: `community${at}`, name: `社区${at}` },
    });
    const list = vi.fn((query: { skip: number; max: number }) =>
      Promise.resolve({
        total: 45,
        items: Array.from({ length: Math.min(query.max, 45 - query.skip) }, (_, at) =>
          under(query.skip + at + 1),
        ),
      }),
    );
    const api = { agreements: { list } } as unknown as Api;
    render(
      <I18nProvider initial="zh_CN">
        <AntApp>
          <AppContextProvider
            value={{ host: embeddedHost(null), api, me: {} as Me, signOut: () => undefined }}
          >
            <MemoryRouter>
              <TiersTab
                agreement={{ id: 'up', upper: null, previous: null, next: null } as unknown as Agreement}
              />
            </MemoryRouter>
          </AppContextProvider>
        </AntApp>
      </I18nProvider>,
    );

    expect(await screen.findByText('责任书1')).toBeTruthy();
    expect(list).toHaveBeenCalledWith(
      { upper: 'up', sort: 'createdAt', skip: 0, max: 20 },
      expect.anything(),
    );
    fireEvent.click(await screen.findByTitle('3'));
    await waitFor(() => expect(screen.getByText('责任书45')).toBeTruthy());
    expect(screen.queryByText('责任书1')).toBeNull();
  });
});

describe('the page of an agreement', () => {
  const agreement = {
    id: 'a1',
    version: 1,
    number: null,
    title: '责任书',
    status: 'draft',
    statusLabel: '草稿',
    light: 'grey',
    upperUnit: { code: 'district', name: '区委' },
    lowerUnit: { code: 'street1', name: '清河街道' },
    from: '2026-01-01',
    to: '2026-12-31',
    signBy: '2026-02-01',
    text: '正文',
    edition: 0,
    clauses: [],
    signatures: [],
    supplements: [],
    reviews: [],
    refused: null,
    terminated: null,
    archiveNumber: null,
    upper: null,
    urgeCount: 0,
    midYearOn: '2026-07-01',
    yearEndOn: '2026-12-01',
    availableSteps: [],
    mayEdit: false,
    process: { present: true, activities: [] },
  } as unknown as Agreement;

  it.each([
    ['?tab=melted', '正文与条款', '正文'],
    ['', '正文与条款', '正文'],
    ['?tab=reviews', '考核', '2026-07-01'],
  ])('shows with %j the tab %s', async (query, name, text) => {
    const api = { agreements: { get: () => Promise.resolve(agreement) } } as unknown as Api;
    render(
      <I18nProvider initial="zh_CN">
        <AntApp>
          <AppContextProvider
            value={{ host: embeddedHost(null), api, me: {} as Me, signOut: () => undefined }}
          >
            <MemoryRouter initialEntries={[`/app/agreements/a1${query}`]}>
              <Routes>
                <Route path="/app/agreements/:id" element={<AgreementPage />} />
              </Routes>
            </MemoryRouter>
          </AppContextProvider>
        </AntApp>
      </I18nProvider>,
    );

    expect(await screen.findByRole('tab', { name, selected: true })).toBeTruthy();
    expect(screen.getByRole('tabpanel').textContent).toContain(text);
  });
});
