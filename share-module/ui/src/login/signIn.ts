import { parseRetryAfter } from '../api/errors';
import type { Host } from '../host';

export type LoginFailure =
  | { kind: 'wrong' }
  | { kind: 'tooMany'; seconds: number }
  | { kind: 'network' }
  | { kind: 'other'; status: number };

const DEFAULT_WAIT_SECONDS = 30;

/** Null when it went well; the host then holds the ticket. */
export async function signIn(host: Host, userName: string, password: string): Promise<LoginFailure | null> {
  let answer: Response;
  try {
    answer = await host.login(userName, password);
  } catch {
    return { kind: 'network' };
  }
  if (answer.ok) {
    const body = (await answer.json().catch(() => null)) as { data?: { ticket?: string } } | null;
    const ticket = body?.data?.ticket;
    if (ticket === undefined) {
      return { kind: 'other', status: answer.status };
    }
    host.rememberTicket(ticket);
    return null;
  }
  if (answer.status === 401 || answer.status === 403) {
    return { kind: 'wrong' };
  }
  if (answer.status === 429) {
    const seconds = parseRetryAfter(answer.headers.get('Retry-After'));
    return { kind: 'tooMany', seconds: seconds ?? DEFAULT_WAIT_SECONDS };
  }
  return { kind: 'other', status: answer.status };
}
