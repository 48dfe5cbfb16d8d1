// Replies kept under (caller, Idempotency-Key) for a day.
export interface StoredReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type IdempotencyClaim =
  | { readonly kind: 'claimed' }
  /** The same request is being handled right now. */
  | { readonly kind: 'in-progress' }
  | { readonly kind: 'done'; readonly fingerprint: string; readonly reply: StoredReply };

export interface IdempotencyStore {
  claim(credentialId: string, key: string): Promise<IdempotencyClaim>;
  finish(credentialId: string, key: string, fingerprint: string, reply: StoredReply): Promise<void>;
  release(credentialId: string, key: string): Promise<void>;
  /** Deletes what is older than a day. */
  sweep(): Promise<void>;
}
