import { DEFAULT_SIZE, PAGE_SIZES, type ListState } from './listState';

/** How the address of a list is read and written; whatever makes no sense in it counts as not said. */

export function readDay(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : null;
}

/** Filters that may carry several values. */
export function readLists<Name extends string>(
  parameters: URLSearchParams,
  names: readonly Name[],
): Record<Name, string[]> {
  return Object.fromEntries(
    names.map(name => [name, [...new Set(parameters.getAll(name).filter(value => value !== ''))]]),
  ) as Record<Name, string[]>;
}

export function readListState(parameters: URLSearchParams, sorts: readonly string[]): ListState {
  const page = Number(parameters.get('page'));
  const size = Number(parameters.get('size'));
  const sort = parameters.get('sort');
  const columns = parameters.get('columns');
  return {
    sort: sort !== null && sorts.includes(sort.replace(/^-/, '')) ? sort : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: PAGE_SIZES.some(known => known === size) ? size : DEFAULT_SIZE,
    columns: columns === null || columns === '' ? null : columns.split('.'),
  };
}

/** The shortest address that says the same; the single values in the order given. */
export function writeAddress(
  lists: Record<string, readonly string[]>,
  singles: Record<string, string | null>,
  state: ListState,
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(lists)) {
    values.forEach(value => parameters.append(name, value));
  }
  const paging = {
    sort: state.sort,
    page: state.page > 1 ? String(state.page) : null,
    size: state.size === DEFAULT_SIZE ? null : String(state.size),
    columns: state.columns === null ? null : state.columns.join('.'),
  };
  for (const [name, value] of Object.entries({ ...singles, ...paging })) {
    if (value !== null && value !== '') {
      parameters.set(name, value);
    }
  }
  return parameters;
}
