// Profile → PDF: one column of selectable text, tagged, with bookmarks, links and the language of its words.
import type { Profile } from '@vitae/schema';
import PDFDocument from 'pdfkit';
import { type CvContent, cvContent } from '../content/cv-content.ts';
import { mapTexts } from '../content/map-texts.ts';
import { PAGE, QUIET, SIZES, TEXT_BOTTOM, TEXT_WIDTH } from './cv-look.ts';
import { cvUnits } from './cv-units.ts';
import { drawCv, drawFooters } from './draw-cv.ts';
import { paginate } from './paginate.ts';
import { missingLetters, printableText } from './printable-text.ts';
import { type SetLine, setSpans, type Typesetter } from './set-spans.ts';
import { loadTypefaces, type Typefaces } from './typefaces.ts';

export interface CvFileOptions {
  /** ISO 639-1, of headings and dates; English when absent or unknown. */
  readonly language?: string | undefined;
  /** When the file is made; becomes part of it. */
  readonly now: Date;
}

/** `missing`: letters that no typeface here can show. Nothing is written then, for nobody can read boxes. */
export type PdfResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly missing: readonly string[] };

export type WritePdf = (profile: Profile, options: CvFileOptions) => Promise<PdfResult>;

/** The typefaces are read when the first file is written, and kept for the others. */
export function createPdfWriter(): WritePdf {
  let faces: Promise<Typefaces> | undefined;
  return async (profile, options) => {
    faces ??= loadTypefaces();
    return await writePdf(profile, options, await faces);
  };
}

async function writePdf(profile: Profile, { language, now }: CvFileOptions, faces: Typefaces): Promise<PdfResult> {
  const missing = new Set<string>();
  const content = mapTexts(cvContent(profile, language), (text) => {
    const printable = printableText(text, faces);
    for (const letter of missingLetters(printable, faces)) missing.add(letter);
    return printable;
  });
  if (missing.size > 0) return { ok: false, missing: [...missing] };
  return { ok: true, bytes: await print(content, faces, now) };
}

async function print(content: CvContent, faces: Typefaces, now: Date): Promise<Uint8Array> {
  const doc = openDocument(content, now);
  const bytes = collect(doc);
  for (const { name, file } of faces.all) doc.registerFont(name, file);
  doc.addPage();
  const typesetter: Typesetter = { faces, width: measure(doc) };
  const pages = paginate(cvUnits(content, typesetter), TEXT_BOTTOM - PAGE.top);
  drawCv(doc, pages);
  drawFooters(doc, footer(content.title, typesetter)?.segments ?? [], pages.length);
  doc.end();
  return await bytes;
}

/** Words come again and again, and shaping them costs more than to remember their widths. */
function measure(doc: PDFKit.PDFDocument): Typesetter['width'] {
  const known = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face} ${text}`;
    const width = known.get(key) ?? doc.font(face).fontSize(1).widthOfString(text);
    known.set(key, width);
    return width * size;
  };
}

function openDocument(content: CvContent, now: Date): PDFKit.PDFDocument {
  return new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: content.words.language,
    info: {
      Title: content.title === content.words.title ? content.title : `${content.title} – ${content.words.title}`,
      ...(content.title === content.words.title ? {} : { Author: content.title }),
      Creator: 'Vitae',
      CreationDate: now,
    },
  });
}

function footer(title: string, typesetter: Typesetter): SetLine | undefined {
  const span = { text: title, weight: 'regular', size: SIZES.foot, color: QUIET } as const;
  return setSpans([span], TEXT_WIDTH - 60, typesetter)[0];
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
