// What a language model will use for an import, in words.
import type { BatchEstimate } from '@vitae/schema/api';
import { dollars } from '../language-models/dollars.ts';

type Estimate = NonNullable<BatchEstimate['estimate']>;

const count = (n: number): string => n.toLocaleString('en');

/** “At most $0.12 for 20 documents” */
export function estimateTitle({ documents, cost, whole }: Estimate): string {
  const of = `${count(documents)} ${documents === 1 ? 'document' : 'documents'}`;
  if (cost === null) return `What ${of} will cost is not known.`;
  return `${whole ? 'About' : 'At most'} ${dollars(cost)} for ${of}.`;
}

export function estimateText({ model, inputTokens, outputTokens, basis, cost }: Estimate): string {
  const tokens = `About ${count(inputTokens)} tokens in and ${count(outputTokens)} out, asked of ${model}`;
  const from = basis === 'log' ? 'by what documents used in the last 30 days' : 'by the length of a usual résumé';
  return `${tokens}, ${from}.${cost === null ? ' Nobody has said what this model costs.' : ''}`;
}
