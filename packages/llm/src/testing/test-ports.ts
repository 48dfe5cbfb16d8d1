// Ports for tests: waits take no time and are written down.
import type { Budget, CallRecord, Ports } from '../ports.ts';

export interface TestPorts {
  readonly ports: Ports;
  /** Milliseconds that were asked for. */
  readonly waits: number[];
  readonly records: CallRecord[];
  /** What was set aside and what was settled, in order. */
  readonly money: { reserved: number[]; settled: number[] };
}

export function testPorts(given: Partial<Ports> = {}): TestPorts {
  const waits: number[] = [];
  const records: CallRecord[] = [];
  const money = { reserved: [] as number[], settled: [] as number[] };
  const budget: Budget = {
    reserve: async ({ amount }) => {
      money.reserved.push(amount);
      return { settle: async (actual) => void money.settled.push(actual) };
    },
  };
  const ports: Ports = {
    clock: {
      now: () => performance.now(),
      sleep: async (milliseconds, signal) => {
        waits.push(milliseconds);
        signal.throwIfAborted();
      },
    },
    rateLimit: { take: async () => ({ ok: true }) },
    budget,
    record: (call) => void records.push(call),
    ...given,
  };
  return { ports, waits, records, money };
}
