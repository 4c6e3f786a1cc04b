import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Http, Query } from '../src/api/http';
import { show } from '../src/dashlet/main';
import { pages } from '../src/dashlet/pages';
import { endOfWeek, rates } from '../src/dashlet/views';
import { dashletWords } from '../src/dashlet/words';

const ROW = {
  id: 'o1',
  number: '区整改〔2026〕1号',
  title: '<b>台账</b>',
  status: 'issued',
  light: 'red',
  deadline: '2026-11-20',
  issuedAt: '2026-11-01T08:00:00+08:00',
  leadUnit: { code: 'street1', name: '云砚街道' },
};

function shown(
  answers: (path: string, query: Query) => unknown,
  name: string,
  language = 'zh_CN',
  rows = '',
  whose = '',
) {
  const json = vi.fn((path: string, options?: { query?: Query }) =>
    Promise.resolve(answers(path, options?.query ?? {})),
  );
  document.body.innerHTML = `<div data-rectify-dashlet="${name}" data-rows="${rows}" data-whose="${whose}"></div>`;
  return show(document, {
    http: { json } as unknown as Http,
    words: dashletWords(language),
    page: pages({ URL_PAGECONTEXT: '/share/page/', SITE: '' }),
    today: new Date(2026, 10, 25),
    rows: 8,
    whose: 'any',
  }).then(() => ({ place: document.querySelector('[data-rectify-dashlet]') as HTMLElement, json }));
}

describe('a dashlet', () => {
  it('lists what waits, and leads to the step on the order page', async () => {
    const item = {
      record: 'order',
      id: 'o1',
      number: null,
      title: '台账',
      step: 'sign-for',
      stepLabel: '签收',
      since: '',
      due: '2026-12-01',
      light: 'yellow',
      unit: { code: 'street1', name: '云砚街道' },
      person: null,
      pooled: true,
    };
    const { place } = await shown(() => ({ total: 1, skip: 0, max: 8, items: [item] }), 'waiting');
    expect(place.textContent).toContain('签收');
    expect(place.textContent).toContain('期限 2026-12-01');
    expect(place.querySelector('a')?.getAttribute('href')).toBe(
      '/share/page/rectify-order#/app/orders/o1?step=sign-for',
    );
  });

  it('shows a record as text and never as markup', async () => {
    const { place } = await shown(() => ({ total: 1, skip: 0, max: 8, items: [ROW] }), 'unsigned');
    expect(place.querySelector('b')).toBeNull();
    expect(place.textContent).toContain('<b>台账</b>');
  });

  it('asks for the days that are left of this week', async () => {
    const { json } = await shown(() => ({ total: 0, skip: 0, max: 8, items: [] }), 'week');
    expect(json.mock.calls[0]?.[1]?.query).toMatchObject({ dueFrom: '2026-11-25', dueTo: '2026-11-29' });
  });

  it.each(['waiting', 'week', 'unsigned', 'overdue', 'rates', 'agreements'])(
    '%s says so where there is nothing',
    async name => {
      const { place } = await shown(() => ({ total: 0, skip: 0, max: 8, items: [], facets: {} }), name);
      expect(place.querySelector('.rf-dl-empty')?.textContent).not.toBe('');
      expect(place.querySelector('[role=alert]')).toBeNull();
    },
  );

  it('says that it failed, in the language of the page', async () => {
    const { place } = await shown(
      () => {
        throw new Error('away');
      },
      'rates',
      'en_US',
    );
    expect(place.querySelector('[role=alert]')?.textContent).toContain('reload');
  });

  it('shows as many lines as its place asks for', async () => {
    const { json } = await shown(() => ({ total: 0, skip: 0, max: 8, items: [] }), 'unsigned', 'zh_CN', '15');
    expect(json.mock.calls[0]?.[1]?.query).toMatchObject({ max: 15 });
    const wrong = await shown(() => ({ total: 0, skip: 0, max: 8, items: [] }), 'unsigned', 'zh_CN', 'all');
    expect(wrong.json.mock.calls[0]?.[1]?.query).toMatchObject({ max: 8 });
  });

  it('shows what the reader’s units lead or the reader answers for, and its link leads to the very same', async () => {
    const me = { userName: 'li', units: [{ code: 'street1' }, { code: 'dept2' }] };
    const answers = (path: string) =>
      path === '/me' ? me : { total: 1, skip: 0, max: 8, items: [ROW], facets: {} };
    const own = await shown(answers, 'unsigned', 'zh_CN', '', 'mine');
    expect(own.json.mock.calls[1]?.[1]?.query).toMatchObject({ status: 'issued', person: 'li' });
    expect(own.place.textContent).toContain('由本人负责');
    expect(own.place.querySelector('.rf-dl-all a')?.getAttribute('href')).toContain(
      '/app/orders?status=issued&person=li',
    );
    const unit = await shown(answers, 'week', 'en', '', 'unit');
    expect(unit.json.mock.calls[1]?.[1]?.query).toMatchObject({ unit: ['street1', 'dept2'] });
    expect(unit.place.querySelector('.rf-dl-all a')?.getAttribute('href')).toContain(
      'unit=street1&unit=dept2',
    );
  });

  it('shows nothing to somebody without a unit, rather than everything', async () => {
    for (const name of ['week', 'unsigned', 'overdue', 'rates', 'agreements']) {
      const { place, json } = await shown(() => ({ userName: 'x', units: [] }), name, 'zh_CN', '', 'unit');
      expect(json.mock.calls.map(call => call[0])).toEqual(['/me']);
      expect(place.querySelector('.rf-dl-empty')).not.toBeNull();
    }
  });

  it('asks the inbox for whose matters it shows', async () => {
    const { json } = await shown(() => ({ total: 0, items: [] }), 'waiting', 'zh_CN', '', 'mine');
    expect(json.mock.calls[0]?.[1]?.query).toMatchObject({ whose: 'mine' });
    const wrong = await shown(() => ({ total: 0, items: [] }), 'waiting', 'zh_CN', '', 'yours');
    expect(wrong.json.mock.calls[0]?.[1]?.query).toMatchObject({ whose: 'any' });
  });

  it('lists the agreements that wait for a signature, and leads to them', async () => {
    const row = { ...ROW, statusLabel: '待乙方签订', lowerUnit: ROW.leadUnit, signatureDue: '2026-12-01' };
    const { place, json } = await shown(() => ({ total: 1, skip: 0, max: 8, items: [row] }), 'agreements');
    expect(json.mock.calls[0]?.[0]).toBe('/agreements');
    expect(place.textContent).toContain('签订期限 2026-12-01');
    expect(place.querySelector('a')?.getAttribute('href')).toBe(
      '/share/page/rectify-agreements#/app/agreements/o1',
    );
  });

  it('leads to the step of a record of another kind', async () => {
    const item = {
      ...ROW,
      record: 'notice',
      step: 'approve',
      stepLabel: '审批',
      since: '',
      due: null,
      unit: null,
      person: null,
      pooled: false,
    };
    const { place } = await shown(() => ({ total: 1, skip: 0, max: 8, items: [item] }), 'waiting');
    expect(place.querySelector('a')?.getAttribute('href')).toBe(
      '/share/page/rectify-notices#/app/notices/o1?step=approve',
    );
  });

  it('ranks units by what is overdue', async () => {
    const unit = [
      { value: 'a', label: '甲', count: 1 },
      { value: 'b', label: '乙', count: 4 },
    ];
    const { place } = await shown(
      () => ({ total: 5, skip: 0, max: 1, items: [], facets: { unit } }),
      'overdue',
    );
    expect([...place.querySelectorAll('tr')].map(row => row.textContent)).toEqual(['乙4', '甲1']);
  });
});

describe('the figures', () => {
  it('count what was issued, and nothing before', () => {
    const status = [
      { value: 'draft', label: '', count: 7 },
      { value: 'rectifying', label: '', count: 6 },
      { value: 'submitted', label: '', count: 2 },
      { value: 'closed', label: '', count: 12 },
      { value: 'cancelled', label: '', count: 1 },
    ];
    expect(rates(status, 3)).toEqual({ issued: 20, closed: 12, running: 8, late: 3, onTime: 5 });
  });

  it('take Sunday for the end of the week', () => {
    expect(endOfWeek(new Date(2026, 10, 29)).getDate()).toBe(29);
    expect(endOfWeek(new Date(2026, 10, 23)).getDate()).toBe(29);
  });
});

describe('the pages', () => {
  it('stay in the site, and are the shell’s own outside Share', () => {
    expect(pages({ URL_PAGECONTEXT: '/share/page/', SITE: 'zg' })('ledger', '/app/orders?light=red')).toBe(
      '/share/page/site/zg/rectify-ledger#/app/orders?light=red',
    );
    expect(pages(undefined)('ledger')).toBe('/app/orders');
  });
});

/** Every source file that a module loads at once, and every package. What is loaded for its types alone is not loaded. */
function loads(file: string, found = new Set<string>()): Set<string> {
  found.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, clause, from] of text.matchAll(/^import\s+(type\s)?[^;]*?'([^']+)';/gm)) {
    if (clause !== undefined || from === undefined || from.endsWith('.css')) {
      continue;
    }
    const path = join(dirname(file), from);
    const source = [path, `${path}.ts`, `${path}.tsx`].find(each => /\.\w+$/.test(each) && existsSync(each));
    if (!from.startsWith('.')) {
      found.add(from);
    } else if (source?.endsWith('.json')) {
      found.add(source);
    } else if (source !== undefined && !found.has(source)) {
      loads(source, found);
    } else if (source === undefined) {
      throw new Error(`${file} imports ${from}, which is nowhere`);
    }
  }
  return found;
}

describe('the entry that Share loads for dashlets', () => {
  it('brings no library, no page, and no words but its own', () => {
    const source = join(__dirname, '../src');
    const loaded = [...loads(join(source, 'dashlet/main.ts'))].map(path => path.replace(`${source}/`, ''));
    expect(loaded).toContain('dashlet/views.ts');
    expect(loaded.filter(path => !/^(dashlet|api|i18n\/dashlet)\/|^host\.ts$/.test(path))).toEqual([]);
    expect(loaded.filter(path => path === 'api/calls.ts')).toEqual([]);
  });
});
