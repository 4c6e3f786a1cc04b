import type { Page } from '../api/types';
import type { AgreementRow } from '../agreement/types';
import { empty, line, listed, type View } from './parts';
import { address, restriction } from './whose';

const UNSIGNED = ['sent', 'signed-below'];

/** Agreements that one side or both have yet to sign, those first of which the day has gone by. */
export const agreements: View = async ({ http, words, page, rows, whose }) => {
  const own = await restriction(http, whose);
  if (own === null) {
    return empty(words, 'dashlet.agreements.empty');
  }
  const answer = await http.json<Page<AgreementRow>>('/agreements', {
    query: { ...own, status: UNSIGNED, sort: 'signBy', max: rows },
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
  const route = address('/app/agreements', { status: UNSIGNED, ...own });
  return listed(items, words('dashlet.agreements.all', { total: answer.total }), page('agreements', route));
};
