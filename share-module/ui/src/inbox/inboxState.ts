import type { Query } from '../api/http';
import type { Language } from '../i18n';

export const INBOX_SIZE = 20;

export function inboxQuery(parameters: URLSearchParams): Query & { kind: 'todo' | 'notice' } {
  const kind = parameters.get('kind') === 'notice' ? 'notice' : 'todo';
  const page = Math.max(1, Number(parameters.get('page')) || 1);
  return { kind, skip: (page - 1) * INBOX_SIZE, max: INBOX_SIZE };
}

/** By what the answer to a query is known, in the language that it is given in. */
export function inboxKey(query: Query, language: Language): string {
  return `inbox ${JSON.stringify(query)} ${language}`;
}
