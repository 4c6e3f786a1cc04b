import { describe, expect, it } from 'vitest';
import { withQuery } from '../src/api/http';
import { facetChips, toggled } from '../src/common/Facets';
import {
  clearedFilters,
  isFiltered,
  ledgerQuery,
  ledgerSearch,
  parseLedger,
  withFilter,
} from '../src/ledger/ledgerState';

const parse = (search: string) => parseLedger(new URLSearchParams(search));

describe('the ledger in the address', () => {
  it('comes back from the address as it went in', () => {
    const search =
      'status=issued&status=closed&light=red&unit=street1&source=public&category=%E5%B8%82%E5%AE%B9%2C%E7%8E%AF%E5%A2%83&pace=by-date' +
      '&person=street1.officer&notice=n-1&dueFrom=2026-01-01&dueTo=2026-12-31&issuedFrom=2026-02-01&issuedTo=2026-03-01' +
      '&q=%E6%95%B4%E6%94%B9+%26+a%3Db&sort=-deadline&page=3&size=100&columns=title.deadline';
    const state = parse(search);
    expect(state.lists.category).toEqual(['市容,环境']);
    expect(state.q).toBe('整改 & a=b');
    expect(parseLedger(ledgerSearch(state))).toEqual(state);
    expect(ledgerSearch(state).toString()).toBe(search);
  });

  it('is empty when nothing is asked', () => {
    expect(ledgerSearch(parse('')).toString()).toBe('');
    expect(isFiltered(parse('sort=title&page=2'))).toBe(false);
    expect(isFiltered(parse('light=red'))).toBe(true);
  });

  it('ignores what makes no sense', () => {
    const state = parse(
      'page=-2&size=7&sort=password&dueFrom=2026-13-45&status=&status=issued&status=issued',
    );
    expect(state).toMatchObject({ page: 1, size: 50, sort: null });
    expect(state.dates.dueFrom).toBeNull();
    expect(state.lists.status).toEqual(['issued']);
  });

  it('shows the first page again when the filter changes, and keeps sort and columns when it is cleared', () => {
    const state = parse('light=red&page=5&sort=title&columns=title.status');
    expect(withFilter(state, { q: 'x' })).toMatchObject({ page: 1, q: 'x', sort: 'title' });
    const cleared = clearedFilters(state);
    expect(isFiltered(cleared)).toBe(false);
    expect(cleared).toMatchObject({ sort: 'title', columns: ['title', 'status'] });
  });

  it('asks the server for exactly that page', () => {
    expect(
      withQuery('/orders', ledgerQuery(parse('light=red&light=yellow&page=3&size=20&sort=-number'))),
    ).toBe('/orders?light=red&light=yellow&sort=-number&skip=40&max=20&facets=true&steps=true');
  });
});

describe('facets', () => {
  const facets = {
    category: [{ value: 'a', label: 'A', count: 2 }],
    light: [{ value: 'red', label: 'Red', count: 9 }],
  };

  it('offer every light, with nought where there is none', () => {
    const chips = facetChips({ fixed: ['red', 'green'] }, facets.light, []);
    expect(chips.map(chip => [chip.value, chip.count])).toEqual([
      ['red', 9],
      ['green', 0],
    ]);
  });

  it('keep a chosen value in sight that no longer counts', () => {
    const chips = facetChips({ fixed: [] }, facets.category, ['gone']);
    expect(chips.map(chip => chip.value)).toEqual(['a', 'gone']);
  });

  it('toggle', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
