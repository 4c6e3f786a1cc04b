import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Api } from '../src/api/calls';
import type { Me } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { ForIssuers, ForUpperUnits } from '../src/app/Posts';
import { ReferenceProvider } from '../src/app/reference';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';

const units = [
  { code: 'district', name: '督办室', parent: null },
  { code: 'street1', name: '清河街道', parent: 'district' },
];

function open(me: Partial<Me>) {
  const api = {
    units: () => Promise.resolve({ total: units.length, items: units }),
    calendar: () => new Promise(() => undefined),
  } as unknown as Api;
  render(
    <I18nProvider initial="zh_CN">
      <AppContextProvider value={{ host: embeddedHost(null), api, me: me as Me, signOut: () => undefined }}>
        <ReferenceProvider>
          <MemoryRouter>
            <Routes>
              <Route element={<ForIssuers />}>
                <Route path="/" element={<p>下发</p>} />
              </Route>
            </Routes>
          </MemoryRouter>
          <MemoryRouter>
            <Routes>
              <Route element={<ForUpperUnits />}>
                <Route path="/" element={<p>起草</p>} />
              </Route>
            </Routes>
          </MemoryRouter>
        </ReferenceProvider>
      </AppContextProvider>
    </I18nProvider>,
  );
}

describe('what is for some posts only', () => {
  afterEach(cleanup);

  it('opens to the supervising office', async () => {
    open({
      issuingUnits: ['district'],
      units: [{ code: 'district', name: '督办室', roles: ['supervisor'] }] as unknown as Me['units'],
    });
    await waitFor(() => expect(screen.getByText('起草')).toBeTruthy());
    expect(screen.getByText('下发')).toBeTruthy();
  });

  it('says to others whose it is, and shows no form', async () => {
    open({
      issuingUnits: [],
      units: [{ code: 'street1', name: '清河街道', roles: ['liaison'] }] as unknown as Me['units'],
    });
    await waitFor(() => expect(screen.getByText('责任书由督办部门为其下级单位起草。')).toBeTruthy());
    expect(screen.getByText('整改通知单和整改通知由督办部门下发。')).toBeTruthy();
    expect(screen.queryByText('起草')).toBeNull();
    expect(screen.queryByText('下发')).toBeNull();
  });
});
