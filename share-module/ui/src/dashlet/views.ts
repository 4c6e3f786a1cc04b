import type { Http, Query } from '../api/http';
import type { FacetValue, InboxItem, LedgerPage, OrderRow, Page } from '../api/types';
import { element } from './dom';
import { agreements } from './agreements';
import { empty, line, listed, type Surroundings, type View } from './parts';
import { address, restriction } from './whose';
import type { DashletKey } from './words';

const RUNNING = ['issued', 'received', 'rectifying', 'submitted'];

const iso = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** The Sunday that ends the week. */
export function endOfWeek(today: Date): Date {
  const end = new Date(today);
  end.setDate(end.getDate() + ((7 - end.getDay()) % 7));
  return end;
}

function orders(http: Http, query: Query): Promise<LedgerPage> {
  return http.json<LedgerPage>('/orders', { query });
}

function orderLine(row: OrderRow, { words, page }: Surroundings, fact: string): HTMLElement {
  return line(
    row.light,
    words,
    page('order', `/app/orders/${row.id}`),
    row.title,
    row.number ?? words('dashlet.unnumbered'),
    row.leadUnit.name,
    fact,
  );
}

const waiting: View = async surroundings => {
  const { http, words, page, rows, whose } = surroundings;
  const answer = await http.json<Page<InboxItem>>('/inbox', { query: { whose, max: rows } });
  if (answer.total === 0) {
    return empty(words, 'dashlet.waiting.empty');
  }
  const items = answer.items.map(item =>
    line(
      item.light,
      words,
      item.record === 'order'
        ? page('order', `/app/orders/${item.id}?step=${item.step}`)
        : page(`${item.record}s`, `/app/${item.record}s/${item.id}?step=${item.step}`),
      item.title,
      item.stepLabel,
      item.number ?? '',
      item.person === null ? (item.unit?.name ?? '') : words('dashlet.mine'),
      item.due === null ? '' : words('dashlet.due', { date: item.due }),
    ),
  );
  return listed(items, words('dashlet.waiting.all', { total: answer.total }), page('inbox'));
};

const week: View = async surroundings => {
  const { http, words, page, today, rows, whose } = surroundings;
  const own = await restriction(http, whose);
  if (own === null) {
    return empty(words, 'dashlet.week.empty');
  }
  const query = { ...own, status: RUNNING.slice(0, 3), dueFrom: iso(today), dueTo: iso(endOfWeek(today)) };
  const answer = await orders(http, { ...query, sort: 'deadline', max: rows });
  if (answer.total === 0) {
    return empty(words, 'dashlet.week.empty');
  }
  const items = answer.items.map(row =>
    orderLine(row, surroundings, words('dashlet.due', { date: row.deadline })),
  );
  const route = address('/app/orders', query);
  return listed(items, words('dashlet.week.all', { total: answer.total }), page('ledger', route));
};

const unsigned: View = async surroundings => {
  const { http, words, page, rows, whose } = surroundings;
  const own = await restriction(http, whose);
  if (own === null) {
    return empty(words, 'dashlet.unsigned.empty');
  }
  const answer = await orders(http, { ...own, status: 'issued', sort: 'issuedAt', max: rows });
  if (answer.total === 0) {
    return empty(words, 'dashlet.unsigned.empty');
  }
  const items = answer.items.map(row =>
    orderLine(
      row,
      surroundings,
      row.issuedAt === null ? '' : words('dashlet.issued', { date: row.issuedAt.slice(0, 10) }),
    ),
  );
  return listed(
    items,
    words('dashlet.unsigned.all', { total: answer.total }),
    page('ledger', address('/app/orders', { status: 'issued', ...own })),
  );
};

const overdue: View = async ({ http, words, page, rows: most, whose }) => {
  const own = await restriction(http, whose);
  if (own === null) {
    return empty(words, 'dashlet.overdue.empty');
  }
  const answer = await orders(http, { ...own, light: 'red', facets: true, max: 1 });
  const units: FacetValue[] = [...(answer.facets?.unit ?? [])]
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
  if (answer.total === 0 || units.length === 0) {
    return empty(words, 'dashlet.overdue.empty');
  }
  const highest = Math.max(...units.map(unit => unit.count));
  const rows = units.map(unit =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element(
          'a',
          { href: page('ledger', address('/app/orders', { ...own, light: 'red', unit: unit.value })) },
          unit.label,
        ),
      ),
      element(
        'td',
        {},
        element('span', {
          class: 'rf-dl-bar',
          style: `width: ${Math.max(4, Math.round((100 * unit.count) / highest))}%`,
        }),
      ),
      element('td', { class: 'rf-dl-number' }, String(unit.count)),
    ),
  );
  return [
    element('table', { class: 'rf-dl-bars' }, element('tbody', {}, ...rows)),
    element(
      'p',
      { class: 'rf-dl-all' },
      element(
        'a',
        { href: page('ledger', address('/app/orders', { ...own, light: 'red' })) },
        words('dashlet.overdue.all', { total: answer.total }),
      ),
    ),
  ];
};

/** Shares of all that were ever issued: closed off; and of those in work, how many are not overdue. */
export function rates(status: readonly FacetValue[], red: number) {
  const count = (codes: readonly string[]) =>
    status.filter(value => codes.includes(value.value)).reduce((sum, value) => sum + value.count, 0);
  const running = count(RUNNING);
  const closed = count(['closed']);
  const late = Math.min(red, running);
  return { issued: running + closed, closed, running, late, onTime: running - late };
}

const percent = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.round((100 * part) / whole)}%`);

const ratesView: View = async ({ http, words, whose }) => {
  const own = await restriction(http, whose);
  if (own === null) {
    return empty(words, 'dashlet.rates.empty');
  }
  const [all, red] = await Promise.all([
    orders(http, { ...own, facets: true, max: 1 }),
    orders(http, { ...own, light: 'red', status: RUNNING, max: 1 }),
  ]);
  const now = rates(all.facets?.status ?? [], red.total);
  if (now.issued === 0) {
    return empty(words, 'dashlet.rates.empty');
  }
  const figure = (label: DashletKey, value: string, detail: string) =>
    element(
      'div',
      { class: 'rf-dl-figure' },
      element('dt', {}, words(label)),
      element('dd', {}, element('strong', {}, value), element('span', { class: 'rf-dl-facts' }, detail)),
    );
  return [
    element(
      'dl',
      { class: 'rf-dl-figures' },
      figure(
        'dashlet.rates.closed',
        percent(now.closed, now.issued),
        words('dashlet.rates.of', { part: now.closed, whole: now.issued }),
      ),
      figure(
        'dashlet.rates.onTime',
        percent(now.onTime, now.running),
        words('dashlet.rates.of', { part: now.onTime, whole: now.running }),
      ),
      figure('dashlet.rates.running', String(now.running), ''),
      figure('dashlet.rates.overdue', String(now.late), ''),
    ),
  ];
};

/** By the names that the places for them carry. */
export const VIEWS: Record<string, View> = { waiting, week, unsigned, overdue, rates: ratesView, agreements };
