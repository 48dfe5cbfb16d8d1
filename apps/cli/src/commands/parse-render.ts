// Profiles as text in the format that the user chose.
import path from 'node:path';
import { type ParseResult, toCsv, toJsonResume, toMarkdown } from '@vitae/schema';
import type { ParseFormat } from './parse-output.ts';

export interface Parsed {
  readonly file: string;
  readonly result: ParseResult;
}

/** One profile as one file. */
export function renderOne(parsed: Parsed, format: ParseFormat): string {
  switch (format) {
    case 'json-resume':
    case 'vitae':
      return `${JSON.stringify(asJson(parsed, format), null, 2)}\n`;
    case 'md':
      return toMarkdown(parsed.result.profile);
    case 'csv':
      return csv([parsed]);
  }
}

/** Several profiles on one stream: JSON lines, Markdown with rules between, or one CSV table. One alone is as in a file. */
export function renderMany(parsed: readonly Parsed[], format: ParseFormat): string {
  const [only] = parsed;
  if (only === undefined) return '';
  if (parsed.length === 1) return renderOne(only, format);
  switch (format) {
    case 'json-resume':
    case 'vitae':
      return parsed.map((one) => `${JSON.stringify(asJson(one, format))}\n`).join('');
    case 'md':
      return parsed.map((one) => toMarkdown(one.result.profile)).join('\n---\n\n');
    case 'csv':
      return csv(parsed);
  }
}

function asJson({ result }: Parsed, format: 'json-resume' | 'vitae'): unknown {
  return format === 'vitae' ? result : toJsonResume(result.profile);
}

function csv(parsed: readonly Parsed[]): string {
  return toCsv(parsed.map(({ file, result }) => ({ filename: path.basename(file), profile: result.profile })));
}
