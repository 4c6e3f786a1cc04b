import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../src/api/calls';
import { ApiError } from '../src/api/errors';
import type { Order } from '../src/api/orderTypes';
import type { Me, TimelineEntry } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { ReferenceProvider } from '../src/app/reference';
import EditOrderPage from '../src/create/EditOrderPage';
import { issuingUnits, orderBody, valuesOf } from '../src/create/newOrder';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';
import { lastSentBack } from '../src/order/SentBack';

afterEach(cleanup);

const order = {
  id: 'o1',
  version: 4,
  status: 'draft',
  mayEdit: true,
  title: '台账更新不及时',
  problem: {
    description: '二季度台账未更新',
    source: 'inspection',
    category: '档案台账',
    severity: 'minor',
    pace: 'by-date',
    foundOn: '2026-11-01',
    foundAt: null,
  },
  issuingUnit: { code: 'district', name: '区督办室' },
  leadUnit: { code: 'street1', name: '清河街道' },
  assistingUnits: [{ code: 'finance', name: '区财政局' }],
  responsiblePerson: { userName: 'street1.officer', displayName: '赵志远' },
  approver: { userName: 'leader', displayName: '孙明辉' },
  requiredMeasures: '补齐台账',
  deadline: '2099-12-01',
  priority: 'high',
  noticeId: 'n1',
} as unknown as Order;

const me = {
  userName: 'supervisor',
  units: [
    { code: 'district', name: '区督办室' },
    { code: 'finance', name: '区财政局' },
  ],
  issuingUnits: ['district'],
} as unknown as Me;

const entry = (seq: number, step: string, remark: string | null = null) =>
  ({
    seq,
    step,
    remark,
    by: { userName: 'leader', displayName: '孙明辉' },
    at: '2026-11-03T10:00:00+08:00',
  }) as TimelineEntry;

describe('a draft filled in anew', () => {
  it('is sent as it was where nothing is changed', () => {
    expect(orderBody(valuesOf(order), 'save', order.noticeId)).toEqual({
      title: '台账更新不及时',
      problem: {
        description: '二季度台账未更新',
        source: 'inspection',
        category: '档案台账',
        severity: 'minor',
        pace: 'by-date',
        foundOn: '2026-11-01',
      },
      leadUnit: 'street1',
      assistingUnits: ['finance'],
      responsiblePerson: 'street1.officer',
      requiredMeasures: '补齐台账',
      deadline: '2099-12-01',
      priority: 'high',
      approver: 'leader',
      issuingUnit: 'district',
      noticeId: 'n1',
    });
  });

  it('is issued for units that the server names, not for all that one belongs to', () => {
    expect(issuingUnits(me)).toEqual([{ value: 'district', label: '区督办室' }]);
  });

  it('tells why it came back, until it is sent on again', () => {
    const back = [entry(1, 'create'), entry(2, 'submit-for-approval'), entry(3, 'send-back', '补充依据')];
    expect(lastSentBack(back)?.remark).toBe('补充依据');
    expect(lastSentBack([...back, entry(4, 'edit')])?.remark).toBe('补充依据');
    expect(lastSentBack([...back, entry(4, 'submit-for-approval')])).toBeNull();
    expect(lastSentBack([entry(1, 'create')])).toBeNull();
  });
});

function show(api: Partial<Api>) {
  const all = {
    units: () => Promise.resolve({ total: 0, items: [] }),
    calendar: (year: number) => Promise.resolve({ year, known: true, days: [] }),
    orders: () => Promise.resolve({ total: 0, skip: 0, max: 1, items: [] }),
    order: () => Promise.resolve(order),
    timeline: () =>
      Promise.resolve({
        total: 2,
        skip: 0,
        max: 500,
        items: [entry(2, 'submit-for-approval'), entry(3, 'send-back', '补充依据')],
      }),
    ...api,
  } as unknown as Api;
  render(
    <AntApp>
      <I18nProvider initial="zh_CN">
        <AppContextProvider value={{ host: embeddedHost(null), api: all, me, signOut: () => undefined }}>
          <ReferenceProvider>
            <MemoryRouter initialEntries={['/app/orders/o1/edit']}>
              <Routes>
                <Route path="/app/orders/:id/edit" element={<EditOrderPage />} />
                <Route path="/app/orders/:id" element={<p>the order</p>} />
              </Routes>
            </MemoryRouter>
          </ReferenceProvider>
        </AppContextProvider>
      </I18nProvider>
    </AntApp>,
  );
}

/** Whether the browser would ask before it leaves the page. */
function wouldAsk(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

describe('the page of a draft to be changed', () => {
  it('is not left unasked while a change is neither saved nor given up', async () => {
    show({ editOrder: () => Promise.resolve({ ...order, version: 5 }) });
    const title = await screen.findByDisplayValue('台账更新不及时');
    expect(wouldAsk()).toBe(false);
    fireEvent.change(title, { target: { value: '改后' } });
    expect(wouldAsk()).toBe(true);
    fireEvent.click(screen.getByText('保存修改'));
    expect(await screen.findByText('the order')).toBeTruthy();
    expect(wouldAsk()).toBe(false);
  });

  it('shows the remark above the form, and saves with the version it showed', async () => {
    const editOrder = vi.fn(() => Promise.resolve({ ...order, version: 5 }));
    show({ editOrder });
    expect(await screen.findByText('补充依据')).toBeTruthy();
    const title = await screen.findByDisplayValue('台账更新不及时');
    fireEvent.change(title, { target: { value: '改后' } });
    fireEvent.click(screen.getByText('保存修改'));
    await screen.findByText('the order');
    expect(editOrder).toHaveBeenCalledWith(
      'o1',
      4,
      expect.objectContaining({ title: '改后', noticeId: 'n1', approver: 'leader' }),
      expect.any(String),
    );
  });

  it('keeps what was filled in where somebody else was faster', async () => {
    const stale = new ApiError({
      status: 409,
      code: 'order.version.stale',
      title: '内容已被他人更新',
      detail: null,
      field: null,
    });
    show({ editOrder: () => Promise.reject(stale) });
    fireEvent.change(await screen.findByDisplayValue('台账更新不及时'), { target: { value: '改后' } });
    fireEvent.click(screen.getByText('保存修改'));
    await waitFor(() => expect(screen.getByText('内容已被他人更新')).toBeTruthy());
    expect(screen.getByText('重新载入')).toBeTruthy();
    expect(screen.getByDisplayValue('改后')).toBeTruthy();
  });

  it('sends the draft on after saving it', async () => {
    const step = vi.fn(() => Promise.resolve(order));
    show({ editOrder: () => Promise.resolve({ ...order, version: 5 }), step });
    await screen.findByDisplayValue('台账更新不及时');
    fireEvent.click(screen.getByText('提交审批'));
    await screen.findByText('the order');
    expect(step).toHaveBeenCalledWith('o1', 5, { step: 'submit-for-approval' }, expect.any(String));
  });

  it('says so where the draft is none any more', async () => {
    show({ order: () => Promise.resolve({ ...order, mayEdit: false }) });
    expect(await screen.findByText('草稿已提交或下发，或您无权修改')).toBeTruthy();
  });
});
