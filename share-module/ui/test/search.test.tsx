import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Marked } from '../src/search/Marked';
import { facetChips } from '../src/common/Facets';
import {
  keptAddress,
  keptQuery,
  parseSearch,
  recordAddress,
  searchAddress,
  searchQuery,
} from '../src/search/searchState';

describe('the address of a search', () => {
  it('says the same when it is read and written', () => {
    const address = 'q=%E6%B6%88%E9%98%B2&kind=order&kind=file&light=red&sort=deadline&page=3';
    expect(searchAddress(parseSearch(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('counts as not said what makes no sense', () => {
    const state = parseSearch(new URLSearchParams('sort=colour&page=-1&kind='));
    expect(state).toEqual(parseSearch(new URLSearchParams('')));
    expect(searchQuery(state)).toMatchObject({ sort: 'relevance', skip: 0, max: 20, facets: true });
  });

  it('is kept without its page, and opened again', () => {
    const state = parseSearch(new URLSearchParams('q=a&light=red&light=yellow&page=2'));
    expect(keptQuery(state)).toEqual({ q: 'a', light: ['red', 'yellow'] });
    expect(keptAddress(keptQuery(state))).toBe('/app/search?q=a&light=red&light=yellow');
  });
});

describe('a hit', () => {
  it('leads to its record, a file to the attachments of its record', () => {
    const record = { id: 'o/1', kind: 'order', title: null };
    expect(recordAddress({ kind: 'order', record })).toBe('/app/orders/o%2F1');
    expect(recordAddress({ kind: 'file', record })).toBe('/app/orders/o%2F1?tab=attachments');
    expect(recordAddress({ kind: 'notice', record: { ...record, kind: 'notice' } })).toBe(
      '/app/notices/o%2F1',
    );
  });

  it('shows mark-up as text and marks what was searched for', () => {
    render(
      <Marked
        parts={[
          { text: '<script>alert(1)</script>', hit: false },
          { text: '消防', hit: true },
        ]}
      />,
    );
    expect(screen.getByText('消防').tagName).toBe('MARK');
    expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy();
  });
});

describe('the facets', () => {
  it('keep a chosen value in sight when nothing is left of it', () => {
    const counted = [{ value: 'order', label: '整改通知单', count: 2 }];
    expect(facetChips({ fixed: [] }, counted, ['file']).map(chip => [chip.value, chip.count])).toEqual([
      ['order', 2],
      ['file', 0],
    ]);
  });

  it('stand by their number, but years as they follow each other', () => {
    const counted = [
      { value: '2026', label: '2026', count: 1 },
      { value: '2025', label: '2025', count: 9 },
    ];
    const values = (inOrder: boolean) =>
      facetChips({ fixed: [], inOrder }, counted, []).map(chip => chip.value);
    expect(values(false)).toEqual(['2025', '2026']);
    expect(values(true)).toEqual(['2026', '2025']);
  });
});
