// Everything that can go wrong with a call, what we do about it and what a person reads. The table is told in docs/llm.md.
import { z } from 'zod';

export const FaultClass = z.enum([
  'timeout',
  'rate-limit',
  'authentication',
  'connection',
  'server',
  'refusal',
  'truncated',
  'validation',
  'schema-refused',
  'not-found',
  'too-long',
  'request',
  'breaker-open',
  'overload',
  'budget',
  'cancelled',
  'unknown',
]);
export type FaultClass = z.infer<typeof FaultClass>;

/** What was or can be done. */
export const Recovery = z.enum([
  'retry-with-backoff',
  'wait-and-retry',
  'check-credentials',
  'check-settings',
  'next-provider',
  'repair-answer',
  'step-down',
  'local-engine',
  'none',
]);
export type Recovery = z.infer<typeof Recovery>;

interface FaultFacts {
  /** Whether the same request may be sent again. */
  readonly retryable: boolean;
  /** Whether it says something about the health of the provider. */
  readonly breaks: boolean;
  /** Whether another provider may do better. */
  readonly movesOn: boolean;
  readonly recovery: Recovery;
  /** What a person reads. */
  readonly message: string;
}

export const FAULTS: Readonly<Record<FaultClass, FaultFacts>> = {
  timeout: fact('retry-with-backoff', 'The language model did not answer in time.', { retryable: true, breaks: true }),
  'rate-limit': fact('wait-and-retry', 'The language model takes no more requests at the moment.', {
    retryable: true,
    breaks: true,
  }),
  authentication: fact('check-credentials', 'The provider of the language model refused the key.', { breaks: true }),
  connection: fact('retry-with-backoff', 'The language model could not be reached.', { retryable: true, breaks: true }),
  server: fact('retry-with-backoff', 'The provider of the language model has a fault.', {
    retryable: true,
    breaks: true,
  }),
  refusal: fact('local-engine', 'The language model refused to read this document.', {}),
  truncated: fact('local-engine', 'The answer of the language model was cut off at its length limit.', {}),
  validation: fact('repair-answer', 'The language model gave an answer that does not fit the template.', {}),
  'schema-refused': fact('step-down', 'The provider does not take the schema of this template.', {}),
  'not-found': fact('check-settings', 'The provider knows no such model or address.', {}),
  'too-long': fact('local-engine', 'The document is longer than the language model can read.', {}),
  request: fact('check-settings', 'The provider did not accept the request.', {}),
  'breaker-open': fact('next-provider', 'The language model failed several times and rests for a minute.', {}),
  overload: fact('next-provider', 'Too many requests to the language model are waiting.', {}),
  budget: fact('local-engine', 'The budget for language models is used up.', { movesOn: false }),
  cancelled: fact('none', 'The call was cancelled.', { movesOn: false }),
  unknown: fact('next-provider', 'The call to the language model failed for an unknown reason.', { breaks: true }),
};

function fact(recovery: Recovery, message: string, given: Partial<FaultFacts>): FaultFacts {
  return { retryable: false, breaks: false, movesOn: true, recovery, message, ...given };
}

/** `detail` is for administrators: what the provider said, without keys and without text of the document. */
export interface Fault {
  readonly class: FaultClass;
  readonly message: string;
  readonly detail: string;
  readonly retryable: boolean;
  readonly recovery: Recovery;
  /** Milliseconds that the provider asked us to wait. */
  readonly retryAfter?: number;
}

export function faultOf(kind: FaultClass, detail: string, retryAfter?: number): Fault {
  const { message, retryable, recovery } = FAULTS[kind];
  const told = { class: kind, message, detail: detail.slice(0, 500), retryable, recovery };
  return retryAfter === undefined ? told : { ...told, retryAfter };
}

/** Carries a fault through code that throws; never leaves this package. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(fault.detail, cause === undefined ? undefined : { cause });
    this.fault = fault;
  }
}
