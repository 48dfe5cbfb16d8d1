// Runs a version, and the one in production beside it, on one document after the other.
import type { ResumeSummary, TemplateTestResult } from '@vitae/schema/api';
import { useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { testTemplate } from '../../api/templates.ts';

/** What came of one version on one document. */
export interface Trial {
  readonly version: number;
  /** Undefined while it runs. */
  readonly result?: TemplateTestResult;
  /** Why there is none. */
  readonly problem?: string;
}

export interface TrialResult {
  readonly key: string;
  readonly document: ResumeSummary;
  readonly template: string;
  /** The chosen one first. */
  readonly trials: readonly Trial[];
}

export interface TrialPlan {
  readonly template: string;
  readonly versions: readonly number[];
  readonly documents: readonly ResumeSummary[];
}

export interface Trials {
  readonly results: readonly TrialResult[];
  readonly running: boolean;
  start(plan: TrialPlan): void;
  /** What has begun is not waited for any more. */
  stop(): void;
}

export function useTrials(): Trials {
  const [results, setResults] = useState<readonly TrialResult[]>([]);
  const [running, setRunning] = useState(false);
  const stopper = useRef(new AbortController());
  const put = (key: string, trial: Trial) =>
    setResults((all) =>
      all.map((one) => {
        if (one.key !== key) return one;
        return { ...one, trials: one.trials.map((other) => (other.version === trial.version ? trial : other)) };
      }),
    );
  const run = async ({ template, versions, documents }: TrialPlan, signal: AbortSignal) => {
    for (const document of documents) {
      if (signal.aborted) break;
      const key = `${document.id} ${performance.now()}`;
      const trials = versions.map((version) => ({ version }));
      setResults((all) => [...all, { key, document, template, trials }]);
      await Promise.all(
        versions.map(async (version) => put(key, await tryOne({ template, version, resumeId: document.id }, signal))),
      );
    }
  };
  return {
    results,
    running,
    start: (plan) => {
      stopper.current = new AbortController();
      setResults([]);
      setRunning(true);
      void run(plan, stopper.current.signal).finally(() => setRunning(false));
    },
    stop: () => stopper.current.abort(),
  };
}

async function tryOne(
  { template, version, resumeId }: { template: string; version: number; resumeId: string },
  signal: AbortSignal,
): Promise<Trial> {
  try {
    return { version, result: await testTemplate(template, { version, resumeId }, signal) };
  } catch (error) {
    return { version, problem: signal.aborted ? 'Stopped.' : messageOf(error) };
  }
}
