import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MemoryRouter } from 'react-router-dom';
import { AppContextProvider } from '../src/app/context';
import { DASHLETS, keepArrangement, loadArrangement, moved, readArrangement } from '../src/home/arrangement';
import HomePage from '../src/home/HomePage';
import { I18nProvider } from '../src/i18n';

const names = (places: { name: string }[]) => places.map(place => place.name);

describe('how somebody arranged the home page', () => {
  it('is everything at first', () => {
    expect(names(readArrangement(null))).toEqual([...DASHLETS]);
    expect(readArrangement(null).every(place => place.shown && place.rows === 8)).toBe(true);
  });

  it('outlives what makes no sense, and dashlets that came later', () => {
    const kept = [
      { name: 'rates', shown: false, rows: 15 },
      { name: 'gone', shown: true, rows: 8 },
      { name: 'rates', shown: true, rows: 8 },
      { name: 'waiting', rows: 7000 },
      null,
    ];
    const places = readArrangement(JSON.stringify(kept));
    expect(names(places)).toEqual(['rates', 'waiting', 'week', 'unsigned', 'overdue', 'agreements']);
    expect(places[0]).toEqual({ name: 'rates', shown: false, rows: 15 });
    expect(places[1]).toEqual({ name: 'waiting', shown: true, rows: 8 });
    expect(names(readArrangement('{not json'))).toEqual([...DASHLETS]);
  });

  it('moves one place up or down and no further than the end', () => {
    const places = readArrangement(null);
    expect(names(moved(places, 'week', -1)).slice(0, 2)).toEqual(['week', 'waiting']);
    expect(names(moved(places, 'waiting', -1))).toEqual(names(places));
    expect(names(moved(places, 'agreements', 1))).toEqual(names(places));
  });

  it('is everybody’s own', () => {
    keepArrangement('a', moved(readArrangement(null), 'week', -1));
    expect(loadArrangement('a')[0]?.name).toBe('week');
    expect(loadArrangement('b')[0]?.name).toBe('waiting');
    keepArrangement('a', null);
    expect(loadArrangement('a')[0]?.name).toBe('waiting');
  });
});

describe('the home page', () => {
  it('shows what was chosen, each by a call of its own, and one that fails spoils no other', async () => {
    keepArrangement(
      'leader',
      readArrangement(null).map(place => ({
        ...place,
        shown: ['waiting', 'agreements'].includes(place.name),
      })),
    );
    const json = vi.fn((path: string) =>
      path === '/inbox'
        ? Promise.resolve({ total: 0, skip: 0, max: 8, items: [] })
        : Promise.reject(new Error('away')),
    );
    const app = { host: {}, api: { http: { json } }, me: { userName: 'leader', mayCreate: [] } };
    render(
      <I18nProvider initial="zh_CN">
        <AppContextProvider value={app as never}>
          <MemoryRouter>
            <HomePage />
          </MemoryRouter>
        </AppContextProvider>
      </I18nProvider>,
    );
    await waitFor(() => expect(screen.getByText('没有等待办理的事项。')).toBeTruthy());
    expect(screen.getByRole('alert').textContent).toContain('暂时无法读取');
    expect(screen.getAllByRole('heading', { level: 2 }).map(each => each.textContent)).toEqual([
      '等我办理',
      '待签订的目标责任书',
    ]);
  });
});
