// A profile as a file to take away.
import {
  anonymiseProfile,
  type DocumentText,
  type ParseResult,
  type Profile,
  toCsv,
  toJsonResume,
  toMarkdown,
} from '@vitae/schema';
import type { ExportFormat } from '@vitae/schema/api';
import type { ReadingFacts } from './reading-store.ts';

export interface ExportedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: string;
}

export interface ExportParts {
  /** Of the document. */
  readonly filename: string;
  readonly profile: Profile;
  readonly reading: ReadingFacts;
  /** Only needed for `vitae`. */
  readonly text: DocumentText | undefined;
}

/** Without who it is: file names and findings may tell it too. */
export function blind({ profile, reading }: ExportParts): ExportParts {
  return {
    filename: 'anonymous',
    profile: anonymiseProfile(profile),
    reading: { ...reading, findings: [] },
    text: undefined,
  };
}

/** Spreadsheet programs take UTF-8 for something else without it. */
const BYTE_ORDER_MARK = '\uFEFF';

export function exportProfile(format: ExportFormat, parts: ExportParts): ExportedFile {
  const { filename, profile } = parts;
  const base = filename.replace(/\.[^.]{1,10}$/, '') || filename;
  switch (format) {
    case 'json-resume':
      return { filename: `${base}.json`, mediaType: 'application/json', content: json(toJsonResume(profile)) };
    case 'vitae':
      return { filename: `${base}.vitae.json`, mediaType: 'application/json', content: json(parseResult(parts)) };
    case 'md':
      return { filename: `${base}.md`, mediaType: 'text/markdown; charset=utf-8', content: toMarkdown(profile) };
    case 'csv':
      return {
        filename: `${base}.csv`,
        mediaType: 'text/csv; charset=utf-8; header=present',
        content: BYTE_ORDER_MARK + toCsv([{ filename, profile }]),
      };
  }
}

/** The same form that the engine gives, with the corrections of people in it. */
function parseResult({ profile, reading, text }: ExportParts): ParseResult {
  const { findings, language, likelihood, engine } = reading;
  return {
    profile,
    text: text ?? { text: '', segments: [] },
    ...(language === null ? {} : { language }),
    resumeLikelihood: likelihood,
    findings,
    engine,
  };
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
