// What a run needs from outside. The server passes the database's; tests pass small ones.
import type { Fault } from './faults/fault.ts';
import type { Usage } from './usage.ts';

export interface Clock {
  /** Milliseconds; only differences count. */
  now(): number;
  /** Rejects with the signal's reason when it aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export type Permission = { readonly ok: true } | { readonly ok: false; readonly retryIn: number };

/** Requests and tokens a minute. `retryIn` is in milliseconds. A refused request counts nothing. */
export interface RateLimit {
  take(of: { readonly provider: string; readonly tokens: number; readonly signal: AbortSignal }): Promise<Permission>;
}

/** An amount that is set aside before a request and settled after it. All amounts are in millionths of a US dollar. */
export interface Reservation {
  /** `actual` may be more or less than what was set aside; 0 when nothing was used. */
  settle(actual: number): Promise<void>;
}

export interface Budget {
  /** `refused` names the limit in a plain sentence. */
  reserve(of: {
    readonly template: string;
    readonly amount: number;
  }): Promise<Reservation | { readonly refused: string }>;
}

/** An answer by the wire schema, with the placeholders that the model was shown. */
export interface KnownAnswer {
  readonly provider: string;
  readonly model: string;
  readonly wire: unknown;
}

/** Answers that were valid for the same content, told by the same version to the same providers. Keys are SHA-256 in hex. */
export interface AnswerCache {
  find(key: string): Promise<KnownAnswer | undefined>;
  keep(key: string, answer: KnownAnswer): Promise<void>;
  /** What was found does not fit any more. */
  drop(key: string): Promise<void>;
}

/** What one request said, word for word, and what came back. */
export interface Exchange {
  readonly provider: string;
  readonly instructions: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  /** Null where none came. */
  readonly answer: string | null;
}

/** One line for each run. Never holds the text of a document, an answer or a key. */
export interface CallRecord {
  readonly correlationId: string;
  readonly template: string;
  readonly version: number;
  /** Null when no provider was reached. */
  readonly provider: string | null;
  readonly model: string | null;
  readonly usage: Usage;
  /** Millionths of a US dollar; null when the model's price isn't known. */
  readonly cost: number | null;
  readonly milliseconds: number;
  readonly requests: number;
  readonly fault: Fault | null;
  readonly cached: boolean;
  readonly trace: readonly TraceStep[];
}

/** `at` and `milliseconds` count from the start of the run. */
export interface TraceStep {
  readonly stage: TraceStage;
  readonly at: number;
  readonly milliseconds: number;
  readonly detail?: string;
}

export type TraceStage =
  | 'budget'
  | 'bulkhead'
  | 'rate-limit'
  | 'breaker'
  | 'request'
  | 'wait'
  | 'repair'
  | 'step-down'
  | 'fallback'
  | 'known'
  | 'ground';

export interface Ports {
  readonly clock: Clock;
  readonly rateLimit: RateLimit;
  readonly budget: Budget;
  readonly cache?: AnswerCache;
  readonly record?: (call: CallRecord) => void;
  /** Told of each request that left, for installations that keep them. */
  readonly exchanged?: (exchange: Exchange) => void;
}
