import { IdempotencyKeys } from '../common/idempotency';

/** A key for a write that is sent once, by a click that cannot be repeated while it runs. */
export function newIdempotencyKey(): string {
  return new IdempotencyKeys().keyFor('');
}
