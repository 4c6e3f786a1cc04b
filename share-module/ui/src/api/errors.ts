import type { ProblemJson } from './types';

/** A refusal that the server explained, or that could be told apart from its answer. */
export class ApiError extends Error {
  readonly problem: ProblemJson;
  readonly retryAfter: number | null;

  constructor(problem: ProblemJson, retryAfter: number | null = null) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** The session is gone; whoever catches this shows nothing of its own. */
export class LostSessionError extends Error {
  constructor() {
    super('session lost');
    this.name = 'LostSessionError';
  }
}

/** No answer came: the network, a stopped server, a cancelled request. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause });
    this.name = 'NetworkError';
  }
}

function isProblem(value: unknown): value is Partial<ProblemJson> {
  return typeof value === 'object' && value !== null && 'code' in value;
}

export function parseRetryAfter(value: string | null, now: number = Date.now()): number | null {
  if (value === null || value.trim() === '') {
    return null;
  }
  const seconds = Number(value);
  if (Number.isFinite(seconds)) {
    return Math.max(0, Math.ceil(seconds));
  }
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

export function toApiError(status: number, body: string, retryAfter: string | null): ApiError {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(body);
  } catch {
    parsed = null;
  }
  const problem: ProblemJson = isProblem(parsed)
    ? {
        status,
        code: String(parsed.code),
        title: String(parsed.title ?? ''),
        detail: parsed.detail ?? null,
        field: parsed.field ?? null,
        allowed: parsed.allowed ?? null,
      }
    : { status, code: `http.${status}`, title: '', detail: null, field: null };
  return new ApiError(problem, parseRetryAfter(retryAfter));
}

/** `measures[0].dueOn` → ['measures', 0, 'dueOn'], the way a form names its fields. */
export function fieldPath(field: string): (string | number)[] {
  return field
    .split(/[.[\]/]+/)
    .filter(part => part !== '')
    .map(part => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Is this the refusal that says that somebody else was faster? */
export function isStale(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    error.status === 409 &&
    /\.(version\.stale|step\.unavailable)$/.test(error.code)
  );
}
