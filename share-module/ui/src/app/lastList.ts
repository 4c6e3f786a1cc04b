const KEY = 'rectify.last.';

/** The filters of a list as they were left, so that every way back to it keeps them. */
export function rememberList(path: string, search: string): void {
  sessionStorage.setItem(KEY + path, search);
}

export function lastList(path: string): string {
  const search = sessionStorage.getItem(KEY + path) ?? '';
  return search === '' ? path : `${path}?${search}`;
}
