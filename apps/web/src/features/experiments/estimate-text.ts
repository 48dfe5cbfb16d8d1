// Means and their confidence intervals, as people read them.
import type { Estimate } from '@vitae/schema/api';
import { dollars } from '../language-models/dollars.ts';

export const MEASURE_TEXTS = {
  share: (value: number) => `${Math.round(100 * value)}%`,
  count: (value: number) => value.toFixed(value < 10 ? 1 : 0),
  time: (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`,
  dollars: (millionths: number) => dollars(millionths),
} as const;
export type MeasureKind = keyof typeof MEASURE_TEXTS;

export interface EstimateText {
  readonly mean: string;
  /** Undefined with too few runs for one. */
  readonly interval: string | undefined;
}

/** None of these can be below nothing, and a share not above everything, whatever the normal distribution says. */
export function estimateText({ mean, low, high }: Estimate, kind: MeasureKind): EstimateText {
  const text = MEASURE_TEXTS[kind];
  const most = kind === 'share' ? 1 : Number.POSITIVE_INFINITY;
  const interval =
    low === null || high === null ? undefined : `${text(Math.max(0, low))} to ${text(Math.min(most, high))}`;
  return { mean: text(mean), interval };
}
