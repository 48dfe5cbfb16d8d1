// A profile as a file to take away.
import type { CvFileOptions, WritePdf } from '@vitae/documents';
import {
  anonymiseProfile,
  type DocumentText,
  type ParseResult,
  type Profile,
  toCsv,
  toEuropass,
  toHrOpen,
  toJsonResume,
  toMarkdown,
  VitaeError,
} from '@vitae/schema';
import type { ExportFormat } from '@vitae/schema/api';
import { mediaTypeOf } from './media-type.ts';
import type { ReadingFacts } from './reading-store.ts';

export interface ExportedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

export interface ExportParts {
  /** Of the document. */
  readonly filename: string;
  readonly profile: Profile;
  readonly reading: ReadingFacts;
  /** Only needed for `vitae`. */
  readonly text: DocumentText | undefined;
}

export interface ExportTools {
  readonly writePdf: WritePdf;
  readonly now: Date;
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

/** Throws `export.letters-missing` for a PDF of a profile in a script that it can't show. */
export async function exportProfile(
  format: ExportFormat,
  parts: ExportParts,
  { writePdf, now }: ExportTools,
): Promise<ExportedFile> {
  const { filename, profile } = parts;
  const language = parts.reading.language ?? undefined;
  const base = filename.replace(/\.[^.]{1,10}$/, '') || filename;
  switch (format) {
    case 'json-resume':
      return { filename: `${base}.json`, mediaType: 'application/json', content: json(toJsonResume(profile)) };
    case 'hr-open':
      return {
        filename: `${base}.hr-open.json`,
        mediaType: 'application/json',
        content: json(toHrOpen(profile, language)),
      };
    case 'europass':
      return {
        filename: `${base}.europass.xml`,
        mediaType: 'application/xml',
        content: toEuropass(profile, { now: now.toISOString(), language }),
      };
    case 'docx': {
      const { writeDocx } = await import('@vitae/documents');
      return {
        filename: `${base}.docx`,
        mediaType: mediaTypeOf('docx', undefined),
        content: await writeDocx(profile, { language, now }),
      };
    }
    case 'pdf':
      return {
        filename: `${base}.pdf`,
        mediaType: mediaTypeOf('pdf', undefined),
        content: await pdfOf(profile, { language, now }, writePdf),
      };
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

async function pdfOf(profile: Profile, options: CvFileOptions, writePdf: WritePdf): Promise<Uint8Array> {
  const written = await writePdf(profile, options);
  if (written.ok) return written.bytes;
  const examples = written.missing.slice(0, 5).join(' ');
  throw new VitaeError('export.letters-missing', {
    detail: `The type that we print with has no letters for parts of this CV (${examples}). Export it as DOCX: Word shows them.`,
  });
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
