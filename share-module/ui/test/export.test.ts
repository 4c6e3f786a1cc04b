import { describe, expect, it } from 'vitest';
import { exportQuery } from '../src/exchange/exportQuery';
import { parseLedger } from '../src/ledger/ledgerState';

const state = parseLedger(
  new URLSearchParams('status=closed&status=issued&q=台账&sort=-deadline&page=3&size=20'),
);

describe('what is exported', () => {
  it('is all that the filter finds, in its order, not one page', () => {
    const query = exportQuery(state, null);
    expect(query).toMatchObject({ status: ['closed', 'issued'], q: '台账', sort: '-deadline' });
    expect(Object.keys(query)).not.toContain('skip');
    expect(Object.keys(query)).not.toContain('max');
    expect(Object.keys(query)).not.toContain('columns');
  });

  it('has the columns of the page under the names of the contract', () => {
    expect(exportQuery(state, ['light', 'person', 'left', 'counts']).columns).toEqual([
      'light',
      'responsiblePerson',
      'workingDaysLeft',
      'returnCount',
      'reopenCount',
      'urgeCount',
    ]);
  });
});
