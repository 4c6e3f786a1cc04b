/**
 * One key for one intention: the same content sent again (a second click, a retry after the network failed)
 * carries the same key, changed content or a definite refusal a new one.
 */
export class IdempotencyKeys {
  private content: string | null = null;
  private key = '';

  keyFor(body: unknown): string {
    const content = JSON.stringify(body);
    if (content !== this.content) {
      this.content = content;
      this.key = crypto.randomUUID?.() ?? randomKey();
    }
    return this.key;
  }

  /** The server answered; what is sent next is a new intention even with the same content. */
  settled(): void {
    this.content = null;
  }
}

/** randomUUID exists in secure contexts only, and offices do run plain http. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
