// The circuit breaker and the bulkhead of one provider in this process.
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import { FAULTS, FaultError, faultOf } from '../faults/fault.ts';

export type BreakerState = 'closed' | 'open' | 'half-open';

export interface CircuitOptions {
  /** Failures in a row after which it opens. */
  readonly failures: number;
  /** Milliseconds after which one probe is let through. */
  readonly rest: number;
  readonly concurrency: number;
  /** Requests that may wait for a free place. */
  readonly queue: number;
}

export const CIRCUIT_DEFAULTS = { failures: 5, rest: 60_000, queue: 1_000 };

export interface Circuit {
  state(): BreakerState;
  /** Waits for a place; throws `overload`. */
  inPlace<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Counts failures; throws `breaker-open`. `work` throws `FaultError`s. */
  guarded<T>(work: () => Promise<T>): Promise<T>;
}

export function createCircuit(options: CircuitOptions): Circuit {
  const places = bulkhead(options.concurrency, options.queue);
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof FaultError && FAULTS[error.fault.class].breaks),
    { halfOpenAfter: options.rest, breaker: new ConsecutiveBreaker(options.failures) },
  );
  return {
    state: () => STATES[breaker.state],
    inPlace: async (work, signal) => {
      try {
        return await places.execute(work, signal);
      } catch (error) {
        if (error instanceof BulkheadRejectedError) {
          throw new FaultError(faultOf('overload', `More than ${options.queue} requests are waiting.`));
        }
        throw error;
      }
    },
    guarded: async (work) => {
      try {
        return await breaker.execute(work);
      } catch (error) {
        if (error instanceof BrokenCircuitError) {
          throw new FaultError(faultOf('breaker-open', `Open after ${options.failures} failures in a row.`));
        }
        throw error;
      }
    },
  };
}

const STATES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
};
