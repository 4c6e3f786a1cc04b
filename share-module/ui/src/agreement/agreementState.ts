/** What the list of agreements is filtered by, kept in its address. */
export interface AgreementsState {
  status: string[];
  unit: string[];
  year: string[];
  late: boolean;
  q: string;
  page: number;
}

export const PAGE_SIZE = 50;

export const STATUSES = [
  'draft',
  'sent',
  'signed-below',
  'refused',
  'in-force',
  'mid-year-review',
  'year-end-review',
  'completed',
  'terminated',
  'discarded',
];

export function readState(parameters: URLSearchParams): AgreementsState {
  const page = Number(parameters.get('page') ?? '1');
  return {
    status: parameters.getAll('status').filter(each => STATUSES.includes(each)),
    unit: parameters.getAll('unit'),
    year: parameters.getAll('year').filter(each => /^(19|2\d)\d\d$/.test(each)),
    late: parameters.get('late') === 'true',
    q: parameters.get('q') ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of that state; what is as it is at first is left out. */
export function writeState(state: AgreementsState): URLSearchParams {
  const parameters = new URLSearchParams();
  state.status.forEach(each => parameters.append('status', each));
  state.unit.forEach(each => parameters.append('unit', each));
  state.year.forEach(each => parameters.append('year', each));
  if (state.late) {
    parameters.set('late', 'true');
  }
  if (state.q !== '') {
    parameters.set('q', state.q);
  }
  if (state.page > 1) {
    parameters.set('page', String(state.page));
  }
  return parameters;
}

/** Whether the list shows less than all. */
export function isFiltered(state: AgreementsState): boolean {
  return writeState({ ...state, page: 1 }).size > 0;
}

/** What is asked of the server. */
export function listQuery(state: AgreementsState) {
  return {
    status: state.status,
    unit: state.unit,
    year: state.year,
    late: state.late ? true : undefined,
    q: state.q,
    skip: (state.page - 1) * PAGE_SIZE,
    max: PAGE_SIZE,
  };
}
