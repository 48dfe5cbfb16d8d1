// How a call can end, in words. The classes are those of docs/llm.md.

const WORDS: Readonly<Record<string, string>> = {
  ok: 'Answered',
  timeout: 'Too slow',
  'rate-limit': 'Rate limit',
  authentication: 'Key refused',
  connection: 'No connection',
  server: 'Fault of the provider',
  refusal: 'Refused to answer',
  truncated: 'Answer cut off',
  validation: 'Answer did not fit',
  'schema-refused': 'Schema refused',
  'not-found': 'Model not found',
  'too-long': 'Document too long',
  request: 'Request refused',
  'breaker-open': 'Breaker open',
  overload: 'Overloaded',
  budget: 'Budget used up',
  cancelled: 'Cancelled',
  unknown: 'Not known',
};

export const outcomeWord = (outcome: string): string => WORDS[outcome] ?? outcome;

export const OUTCOME_OPTIONS = [
  { value: '', label: 'All' },
  { value: 'ok', label: 'Answered' },
  { value: 'failed', label: 'Everything that failed' },
  ...Object.entries(WORDS)
    .filter(([value]) => value !== 'ok')
    .map(([value, label]) => ({ value, label })),
];

const RECOVERIES: Readonly<Record<string, string>> = {
  'retry-with-backoff': 'Tried again with longer waits.',
  'wait-and-retry': 'Waited as long as the provider asked for.',
  'check-credentials': 'Not tried again: somebody should see the key.',
  'check-settings': 'Not tried again: somebody should see the settings.',
  'next-provider': 'Left to the next provider, where there is one.',
  'repair-answer': 'Sent back with what was wrong.',
  'step-down': 'Asked for a simpler form of answer.',
  'local-engine': 'Nobody was asked.',
  none: 'Nothing was done.',
};
const RETRIES: ReadonlySet<string> = new Set(['retry-with-backoff', 'wait-and-retry']);

export function recoverySentence(recovery: string, requests: number): string {
  const done = RETRIES.has(recovery) && requests <= 1 ? 'Not tried again.' : (RECOVERIES[recovery] ?? recovery);
  return `${done} What the local engine reads stands.`;
}
