// What the columns and bars of usage stand for.
import type { LlmUsage } from '@vitae/schema/api';
import { dollars } from './dollars.ts';

export type UsageSums = LlmUsage['total'];

export const MEASURES = {
  cost: { label: 'Cost', of: ({ cost }: UsageSums) => cost, text: dollars },
  calls: { label: 'Calls', of: ({ calls }: UsageSums) => calls, text: (n: number) => n.toLocaleString('en') },
  tokens: {
    label: 'Tokens',
    of: ({ inputTokens, outputTokens }: UsageSums) => inputTokens + outputTokens,
    text: (n: number) => n.toLocaleString('en'),
  },
} as const;
export type MeasureName = keyof typeof MEASURES;
