import type { Page } from '../api/types';
import type { AgreementRow } from '../agreement/types';
import { empty, line, listed, type View } from './parts';

const UNSIGNED = ['sent', 'signed-below'];

/** Agreements that one side or both have yet to sign, those first of which the day has gone by. */
export const agreements: View = async ({ http, words, page, rows }) => {
  const answer = await http.json<Page<AgreementRow>>('/agreements', {
    query: { status: UNSIGNED, sort: 'signBy', max: rows },
  });
  if (answer.total === 0) {
    return empty(words, 'dashlet.agreements.empty');
  }
  const items = answer.items.map(row =>
    line(
      row.light,
      words,
      page('agreements', `/app/agreements/${row.id}`),
      row.title,
      row.statusLabel,
      row.lowerUnit.name,
      row.signatureDue === null ? '' : words('dashlet.signBy', { date: row.signatureDue }),
    ),
  );
  const route = `/app/agreements?${UNSIGNED.map(code => `status=${code}`).join('&')}`;
  return listed(items, words('dashlet.agreements.all', { total: answer.total }), page('agreements', route));
};
