import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../src/api/calls';
import type { Me } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { ReferenceProvider } from '../src/app/reference';
import { orderBody } from '../src/create/newOrder';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';
import EnterProblemsPage from '../src/problem/EnterProblemsPage';
import { mayEnter } from '../src/problem/mayEnter';
import { ProblemBulkDrawer } from '../src/problem/ProblemBulkDrawer';
import {
  isFiltered,
  narrowed,
  parseProblems,
  problemQuery,
  problemSearch,
} from '../src/problem/problemState';
import { newRow, pastedCells, pastedValue, placed, sent } from '../src/problem/rows';
import type { ProblemRow } from '../src/problem/types';

afterEach(cleanup);

const me = {
  userName: 'street1.officer',
  units: [{ code: 'street1', name: '清河街道', roles: ['officer'] }],
  issuingUnits: [],
} as unknown as Me;

describe('the address of the problem list', () => {
  it('says what was filtered, and nothing that is as usual', () => {
    const search =
      'status=open&status=settled&unit=street1&foundFrom=2026-01-01&repeats=true&q=%E9%80%9A%E9%81%93&sort=-foundOn';
    const state = parseProblems(new URLSearchParams(search));

    expect(problemSearch(state).toString()).toBe(search);
    expect(
      problemSearch(parseProblems(new URLSearchParams('page=0&size=7&sort=nonsense&foundTo=x'))).toString(),
    ).toBe('');
    expect(isFiltered(state)).toBe(true);
    expect(problemQuery(state)).toMatchObject({
      status: ['open', 'settled'],
      repeats: 'true',
      skip: 0,
      facets: true,
    });
  });

  it('shows the first page again when the filter changes', () => {
    const state = parseProblems(new URLSearchParams('page=4'));

    expect(narrowed(state, { claimed: 'false' }).page).toBe(1);
  });
});

describe('the grid', () => {
  it('begins a row with what the one above says, but for what was found', () => {
    const above = {
      description: '消防通道被占用',
      unit: 'street1',
      source: 'public',
      category: '安全生产',
      foundAt: '三号楼',
    };

    expect(newRow(2, above, me).facts).toMatchObject({
      unit: 'street1',
      source: 'public',
      category: '安全生产',
    });
    expect(newRow(2, above, me).facts.description).toBeUndefined();
    expect(newRow(2, above, me).facts.foundAt).toBeUndefined();
  });

  it('begins with self-inspection of the own unit where a person supervises none', () => {
    expect(newRow(0, undefined, me).facts).toMatchObject({ unit: 'street1', source: 'self' });
  });

  it('sends nothing that was left empty', () => {
    expect(sent({ description: ' 积水 ', foundAt: '', foundOn: null })).toEqual({ description: '积水' });
  });

  it('puts each error at its cell and keeps what names none', () => {
    const rows = [newRow(0, undefined, me), newRow(1, undefined, me)];
    const error = (field: string | null) => ({
      status: 400,
      code: 'x',
      title: '缺少',
      detail: '请填写',
      field,
    });

    const { rows: marked, rest } = placed(rows, [
      error('rows[1].foundOn'),
      error('rows[9].unit'),
      error(null),
    ]);

    expect(marked[0]?.errors).toEqual({});
    expect(marked[1]?.errors).toEqual({ foundOn: '请填写' });
    expect(rest).toHaveLength(2);
  });

  it('reads what a spreadsheet copies', () => {
    const labels = () => ({ 群众反映: 'public' });

    expect(pastedCells('甲\t乙\r\n丙\t\r\n')).toEqual([
      ['甲', '乙'],
      ['丙', ''],
    ]);
    expect(pastedValue('source', '群众反映', labels, () => undefined)).toBe('public');
    expect(pastedValue('source', '道听途说', labels, () => undefined)).toBeUndefined();
    expect(pastedValue('foundOn', '2026/3/5', labels, () => undefined)).toBe('2026-03-05');
    expect(pastedValue('unit', '清河街道', labels, () => 'street1')).toBe('street1');
  });
});

describe('entering problems', () => {
  const page = (check: unknown, enter: unknown) => {
    const api = {
      units: () => Promise.resolve({ total: 0, items: [] }),
      problems: {
        list: () => Promise.resolve({ total: 0, skip: 0, max: 1, items: [], facets: { category: [] } }),
        similar: () => Promise.resolve({ items: [] }),
        check,
        enter,
      },
    } as unknown as Api;
    return render(
      <I18nProvider initial="zh_CN">
        <AntApp>
          <AppContextProvider value={{ host: embeddedHost(null), api, me, signOut: () => undefined }}>
            <ReferenceProvider>
              <MemoryRouter initialEntries={['/app/problems/new']}>
                <Routes>
                  <Route path="/app/problems/new" element={<EnterProblemsPage />} />
                  <Route path="/app/problems/:id" element={<p>entered</p>} />
                </Routes>
              </MemoryRouter>
            </ReferenceProvider>
          </AppContextProvider>
        </AntApp>
      </I18nProvider>,
    );
  };

  it('shows at its cell what is wrong and enters nothing', async () => {
    const enter = vi.fn();
    const wrong = {
      status: 400,
      code: 'request.field.missing',
      title: '缺少',
      detail: '请填写问题类别',
      field: 'rows[0].category',
    };
    page(() => Promise.resolve({ errors: [wrong] }), enter);

    fireEvent.change(screen.getByLabelText('第 1 行，问题描述'), { target: { value: '门前积水' } });
    fireEvent.click(screen.getByRole('button', { name: '保存 1 条' }));

    await waitFor(() => expect(screen.getByText('请填写问题类别')).toBeTruthy());
    expect(enter).not.toHaveBeenCalled();
  });

  it('adds a row by the keyboard and sends both', async () => {
    const enter = vi.fn(() => Promise.resolve({ ids: ['p1'] }));
    page(() => Promise.resolve({ errors: [] }), enter);

    const first = screen.getByLabelText('第 1 行，问题描述');
    fireEvent.change(first, { target: { value: '门前积水' } });
    fireEvent.keyDown(first, { key: 'ArrowDown', ctrlKey: true });
    const second = await screen.findByLabelText('第 2 行，问题描述');
    fireEvent.change(second, { target: { value: '路灯不亮' } });
    fireEvent.keyDown(second, { key: 'Enter', ctrlKey: true });

    await waitFor(() => expect(screen.getByText('entered')).toBeTruthy());
    expect(enter).toHaveBeenCalledWith(
      [
        expect.objectContaining({ description: '门前积水' }),
        expect.objectContaining({ description: '路灯不亮' }),
      ],
      expect.any(String),
    );
  });
});

describe('an order on a problem', () => {
  it('refers to the problem and sends none of its own', () => {
    const body = orderBody({ title: '清理', leadUnit: 'street1' }, 'save', null, 'p1');

    expect(body).toMatchObject({ problemId: 'p1', title: '清理' });
    expect(body).not.toHaveProperty('problem');
  });
});

describe('who may enter', () => {
  it('is everybody with work in a unit, and no onlooker', () => {
    expect(mayEnter(me)).toBe(true);
    expect(
      mayEnter({ units: [{ code: 'district', name: '', kind: '', supervising: true, roles: ['auditor'] }] }),
    ).toBe(false);
  });
});

describe('one step for many problems', () => {
  const row = (id: string, ...steps: string[]) =>
    ({ id, description: `问题${id}`, steps }) as unknown as ProblemRow;

  const drawer = (rows: ProblemRow[], bulkStep = vi.fn()) => {
    const step = {
      step: 'settle',
      title: '直接办结',
      danger: true,
      fields: [{ name: 'remark', type: 'textarea', required: true, label: '办结情况', maxLength: 4000 }],
    };
    const api = {
      units: () => Promise.resolve({ total: 0, items: [] }),
      problems: { one: () => Promise.resolve({ availableSteps: [step] }), bulkStep },
    } as unknown as Api;
    return render(
      <I18nProvider initial="zh_CN">
        <AntApp>
          <AppContextProvider value={{ host: embeddedHost(null), api, me, signOut: () => undefined }}>
            <ReferenceProvider>
              <ProblemBulkDrawer rows={rows} onClose={() => undefined} />
            </ReferenceProvider>
          </AppContextProvider>
        </AntApp>
      </I18nProvider>,
    );
  };

  it('offers what at least one of them allows, and says for how many', async () => {
    drawer([row('1', 'settle', 'withdraw'), row('2', 'settle'), row('3')]);

    expect(screen.getByRole('radio', { name: /直接办结.*可办 2 \/ 3 件/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /撤回.*可办 1 \/ 3 件/ })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /认领/ })).toBeNull();
    expect(await screen.findByText('办结情况')).toBeTruthy();
  });

  it('takes the step with those alone that allow it', async () => {
    const bulkStep = vi.fn(() =>
      Promise.resolve({ items: [{ id: '1', ok: true, status: 'settled', version: 2 }], done: 1, failed: 0 }),
    );
    drawer([row('1', 'settle'), row('2')], bulkStep);

    fireEvent.change(await screen.findByLabelText('办结情况'), { target: { value: '当场改正' } });
    fireEvent.click(screen.getByRole('button', { name: /直接办结/ }));

    await waitFor(() =>
      expect(bulkStep).toHaveBeenCalledWith(
        { ids: ['1'], step: 'settle', remark: '当场改正' },
        expect.any(String),
      ),
    );
    expect(await screen.findByText('问题1')).toBeTruthy();
  });

  it('says where there is nothing to be done with any of them', () => {
    drawer([row('1'), row('2')]);

    expect(screen.getByText('所选事项没有可批量办理的步骤')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
