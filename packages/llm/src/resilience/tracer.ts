// What a run did and when: stages with their times, no content.
import type { Clock, TraceStage, TraceStep } from '../ports.ts';

export interface Tracer {
  readonly steps: readonly TraceStep[];
  /** Runs and times the work. */
  timed<T>(stage: TraceStage, work: () => Promise<T>, detail?: string): Promise<T>;
  note(stage: TraceStage, detail: string): void;
  elapsed(): number;
}

export function createTracer(clock: Clock): Tracer {
  const start = clock.now();
  const steps: TraceStep[] = [];
  const add = (stage: TraceStage, from: number, detail: string | undefined) => {
    const at = round(from - start);
    const milliseconds = round(clock.now() - from);
    steps.push(detail === undefined ? { stage, at, milliseconds } : { stage, at, milliseconds, detail });
  };
  return {
    steps,
    timed: async (stage, work, detail) => {
      const from = clock.now();
      try {
        return await work();
      } finally {
        add(stage, from, detail);
      }
    },
    note: (stage, detail) => add(stage, clock.now(), detail),
    elapsed: () => round(clock.now() - start),
  };
}

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
