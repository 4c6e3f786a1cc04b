import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NetworkError } from '../src/api/errors';
import type { Api } from '../src/api/calls';
import type { Me, Unit } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { ReferenceProvider } from '../src/app/reference';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';
import {
  itemsBody,
  listedItem,
  noticeBody,
  valuesOf,
  withForAll,
  type ItemValues,
} from '../src/notice/draft';
import type { Notice } from '../src/notice/calls';
import NewNoticePage from '../src/notice/NewNoticePage';
import { byUnit, span } from '../src/notice/NoticePlan';
import { answersFor } from '../src/notice/people';
import type { ProblemRecord } from '../src/problem/types';

afterEach(cleanup);

const problem = {
  id: 'p1',
  description: '路灯损坏三盏\n在幸福路口',
  source: 'inspection',
  category: '市政',
  severity: 'minor',
  pace: 'by-date',
  foundOn: '2026-03-01',
  foundAt: null,
  unit: { code: 'street1', name: '清河街道' },
} as unknown as ProblemRecord;

const units = [
  {
    code: 'street1',
    name: '清河街道',
    kind: 'street',
    parent: 'district',
    supervising: true,
    leader: null,
    liaisons: [],
    people: [
      { userName: 'street1.secretary', displayName: '书记', roles: ['secretary'] },
      { userName: 'street1.officer', displayName: '经办', roles: ['officer'] },
    ],
  },
] as unknown as Unit[];

describe('the draft of a notice', () => {
  it('takes a problem of the list by its id, without its words', () => {
    const item = { ...listedItem(problem), requiredMeasures: '修好' };

    expect(item.title).toBe('路灯损坏三盏');
    expect(itemsBody([item])).toEqual([
      { problemId: 'p1', title: '路灯损坏三盏', requiredMeasures: '修好', units: [{ unit: 'street1' }] },
    ]);
  });

  it('sends a problem that is told in it with its words, and nothing that is empty', () => {
    const told: ItemValues = {
      title: '台账',
      description: ' 台账缺失 ',
      source: 'inspection',
      category: ['档案'],
      pace: 'by-date',
      foundAt: ' ',
      units: [{ unit: 'street1', deadline: '2026-04-01' }],
    };

    expect(
      noticeBody({ title: '通知', basis: '', approvers: [{}, { userName: 'leader' }], problems: [told] }),
    ).toEqual({
      title: '通知',
      approvers: ['leader'],
      problems: [
        {
          description: '台账缺失',
          source: 'inspection',
          category: '档案',
          pace: 'by-date',
          title: '台账',
          units: [{ unit: 'street1', deadline: '2026-04-01' }],
        },
      ],
    });
  });

  it('is filled in again as it was, and keeps our own number out of the form', () => {
    const notice = {
      title: '通知',
      basis: null,
      body: null,
      number: '1号',
      receivedFrom: null,
      issuingUnit: { code: 'district', name: '督办室' },
      approvers: [{ userName: 'leader', displayName: '某' }],
      problems: [
        {
          id: 'i',
          problemId: 'p1',
          title: '路灯',
          description: '损坏',
          source: 'inspection',
          category: '市政',
          severity: 'minor',
          pace: 'by-date',
          foundOn: null,
          foundAt: null,
          requiredMeasures: '修',
          addendum: false,
          units: [{ unit: { code: 'street1', name: '街' }, responsiblePerson: null, deadline: '2026-04-01' }],
        },
      ],
    } as unknown as Notice;

    expect(valuesOf(notice).number).toBeUndefined();
    expect(noticeBody(valuesOf(notice)).problems).toEqual([
      {
        problemId: 'p1',
        title: '路灯',
        requiredMeasures: '修',
        units: [{ unit: 'street1', deadline: '2026-04-01' }],
      },
    ]);
  });

  it('is filled in for all problems at once, where units that are there stay', () => {
    const items: ItemValues[] = [{ units: [{ unit: 'a', deadline: '2026-03-01' }] }, { units: [{}] }];

    expect(
      withForAll(
        items,
        { units: ['a', 'b'], deadline: '2026-05-01', requiredMeasures: '改' },
        code => `${code}.x`,
      ),
    ).toEqual([
      {
        requiredMeasures: '改',
        units: [
          { unit: 'a', deadline: '2026-05-01' },
          { unit: 'b', responsiblePerson: 'b.x', deadline: '2026-05-01' },
        ],
      },
      {
        requiredMeasures: '改',
        units: [
          { unit: 'a', responsiblePerson: 'a.x', deadline: '2026-05-01' },
          { unit: 'b', responsiblePerson: 'b.x', deadline: '2026-05-01' },
        ],
      },
    ]);
  });

  it('names the officer of a unit before its secretary', () => {
    expect(answersFor(units, 'street1')).toBe('street1.officer');
    expect(answersFor(units, 'nowhere')).toBeUndefined();
  });
});

describe('the plan of a notice', () => {
  it('tells unit by unit from when to when', () => {
    const line = (unit: string, deadline: string) => ({
      title: 't',
      unit: { code: unit, name: unit },
      responsiblePerson: null,
      deadline,
      refusal: null,
      refusalTitle: null,
    });
    const plan = byUnit([line('a', '2026-05-01'), line('b', '2026-04-01'), line('a', '2026-03-01')]);

    expect(plan.map(unit => [unit.code, unit.orders.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(span(['2026-05-01', '2026-03-01'])).toEqual(['2026-03-01', '2026-05-01']);
  });
});

describe('the page of a new notice', () => {
  const me = {
    userName: 'supervisor',
    units: [{ code: 'district', name: '督办室', roles: ['supervisor'] }],
    issuingUnits: ['district'],
  } as unknown as Me;

  const open = (api: Api, query: string) =>
    render(
      <I18nProvider initial="zh_CN">
        <AntApp>
          <AppContextProvider value={{ host: embeddedHost(null), api, me, signOut: () => undefined }}>
            <ReferenceProvider>
              <MemoryRouter initialEntries={[`/app/notices/new${query}`]}>
                <Routes>
                  <Route path="/app/notices/new" element={<NewNoticePage />} />
                  <Route path="/app/notices/:id" element={<p>通知页面</p>} />
                </Routes>
              </MemoryRouter>
            </ReferenceProvider>
          </AppContextProvider>
        </AntApp>
      </I18nProvider>,
    );

  it('takes the problems that its address names, and sends nothing while a requirement is missing', async () => {
    const create = vi.fn();
    const api = {
      units: () => Promise.resolve({ total: 1, items: units }),
      calendar: () => new Promise(() => undefined),
      problems: { one: () => Promise.resolve(problem) },
      notices: { create },
    } as unknown as Api;
    open(api, '?problems=p1');

    await waitFor(() => expect(screen.getByText('路灯损坏三盏')).toBeTruthy());
    expect(screen.getByText('1 个单位')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('标题'), { target: { value: '关于路灯的通知' } });
    fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));
    await waitFor(() => expect(screen.getByText('请填写整改要求')).toBeTruthy());
    expect(create).not.toHaveBeenCalled();
  });

  it('sends the files that were chosen once the notice is there, and says which one did not go', async () => {
    const upload = vi.fn((_id: string, file: File) => ({
      done: file.name === '坏.pdf' ? Promise.reject(new NetworkError('upload')) : Promise.resolve({}),
      cancel: () => undefined,
    }));
    const create = vi.fn(() => Promise.resolve({ id: 'n1' }));
    const api = {
      units: () => Promise.resolve({ total: 1, items: units }),
      calendar: () => new Promise(() => undefined),
      notices: { create, upload },
    } as unknown as Api;
    const { container } = open(api, '');

    await waitFor(() => expect(screen.getByLabelText('标题')).toBeTruthy());
    const chooser = container.querySelector('input[type=file]') as HTMLInputElement;
    const files = [new File(['一'], '坏.pdf'), new File(['二'], '来文.pdf')];
    fireEvent.change(chooser, { target: { files } });
    await waitFor(() => expect(screen.getByText('来文.pdf')).toBeTruthy());
    expect(upload).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('标题'), { target: { value: '关于路灯的通知' } });
    fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));
    await waitFor(() => expect(screen.getByText('通知页面')).toBeTruthy());
    expect(create).toHaveBeenCalledTimes(1);
    expect(upload.mock.calls.map(([id, file]) => [id, file.name])).toEqual([
      ['n1', '坏.pdf'],
      ['n1', '来文.pdf'],
    ]);
    await waitFor(() => expect(screen.getByText(/“坏.pdf”未能上传/)).toBeTruthy());
  });
});
