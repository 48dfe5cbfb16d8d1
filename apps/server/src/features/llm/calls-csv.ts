// The log of calls as a table for spreadsheets.
import type { LlmCall } from '@vitae/schema/api';

type Cell = (call: LlmCall) => string | number | boolean | null;

const COLUMNS: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  at: ({ at }) => at,
  template: ({ template }) => template,
  version: ({ version }) => version,
  provider: ({ provider }) => provider,
  model: ({ model }) => model,
  'résumé id': ({ resumeId }) => resumeId,
  outcome: ({ outcome }) => outcome,
  message: ({ message }) => message,
  retryable: ({ retryable }) => retryable,
  recovery: ({ recovery }) => recovery,
  requests: ({ requests }) => requests,
  'known before': ({ cached }) => cached,
  'tokens in': ({ inputTokens }) => inputTokens,
  'cached tokens': ({ cachedTokens }) => cachedTokens,
  'tokens out': ({ outputTokens }) => outputTokens,
  'cost in dollars': ({ cost }) => (cost === null ? null : cost / 1e6),
  'values looked for': ({ lookedFor }) => lookedFor,
  'values found': ({ found }) => found,
  milliseconds: ({ milliseconds }) => milliseconds,
  'values confirmed since': ({ decision }) => decision?.confirmed ?? null,
  'values corrected since': ({ decision }) => decision?.corrected ?? null,
};

/** UTF-8 with a byte-order mark, as spreadsheets want it. */
export async function* toCallsCsv(portions: AsyncIterable<readonly LlmCall[]>): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(Object.keys(COLUMNS))}`;
  for await (const calls of portions) {
    yield calls.map((call) => lineOf(Object.values(COLUMNS).map((cell) => String(cell(call) ?? '')))).join('');
  }
}

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A cell that begins like a formula would be run by a spreadsheet; an apostrophe keeps it text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
