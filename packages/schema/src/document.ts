// What reading gave: pages of positioned runs. The reader makes it, the parser takes it, the review shows it.
import { z } from 'zod';
import { Finding } from './finding.ts';
import { Box } from './place.ts';
import { Profile } from './profile.ts';

export const DocumentFormat = z.enum([
  'pdf',
  'docx',
  'doc',
  'odt',
  'rtf',
  'txt',
  'html',
  'md',
  'image',
  'json-resume',
  'hr-open',
  'europass',
]);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** Why a person can't see a run. Hidden runs stay in the document but never get into a profile. */
export const HiddenReason = z.enum([
  'invisible-render-mode',
  'same-colour-as-background',
  'too-small',
  'off-page',
  'covered',
  'transparent',
  'marked-hidden',
  'zero-width',
]);
export type HiddenReason = z.infer<typeof HiddenReason>;

/**
 * A stretch of text in one style on one line, with no wide gap inside: normally a phrase, at the least a word.
 * `edges`, where given, has text.length + 1 x positions (UTF-16 units), so that a part of the run can be boxed exactly.
 */
export const Run = z.object({
  text: z.string(),
  box: Box,
  /** y of the base line in points from the page's top. */
  baseline: z.number(),
  /** Font size in points as displayed (matrix applied). */
  size: z.number(),
  font: z.string().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** `#rrggbb`; absent means black. */
  color: z.string().optional(),
  /** Degrees clockwise from reading direction; absent means 0. */
  angle: z.number().optional(),
  /** Index into `Page.links`. */
  link: z.int().optional(),
  hidden: HiddenReason.optional(),
  /** OCR only, 0–1. */
  confidence: z.number().optional(),
  edges: z.array(z.number()).optional(),
  /** Index into `ReadDocument.paragraphs`; only formats that know their paragraphs (DOCX, ODT, DOC, RTF, HTML, MD, TXT). */
  paragraph: z.int().optional(),
  /** The document itself ends the line behind it, inside its paragraph; only those formats. */
  breaks: z.boolean().optional(),
});
export type Run = z.infer<typeof Run>;

/** What a flowing format says about a paragraph. */
export const Paragraph = z.object({
  /** 1–6 for a heading style or tag. */
  heading: z.int().optional(),
  /** Nesting from 0 when it is a list item. */
  listLevel: z.int().optional(),
  /** The table cell that it stands in, of tables in tables that of the outermost; `table` counts from 0 in the document. */
  cell: z.object({ table: z.int(), row: z.int(), column: z.int() }).optional(),
  /** A text box or frame outside the main flow, counted from 0. */
  frame: z.int().optional(),
  /** The newspaper column that it begins in: `set` counts such stretches of the document, `index` their columns as they are read. */
  column: z.object({ set: z.int(), index: z.int() }).optional(),
  part: z.enum(['body', 'header', 'footer', 'footnote']).optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;

export const Link = z.object({ uri: z.string(), box: Box });
export type Link = z.infer<typeof Link>;

export const Page = z.object({
  /** Counts from 1. */
  number: z.int().min(1),
  /** Points, as displayed. */
  width: z.number(),
  height: z.number(),
  runs: z.array(Run),
  links: z.array(Link),
  /** Where pictures stand; `coverage` of the whole page by pictures is 0–1. */
  images: z.array(Box),
  imageCoverage: z.number().optional(),
  /** Thin drawn lines and filled areas that separate parts of a page. */
  rules: z.array(Box),
  ocr: z.boolean().optional(),
  /** A scan that lies on its side or head: degrees clockwise by which its picture is turned to stand as the boxes say. */
  turn: z.union([z.literal(90), z.literal(180), z.literal(270)]).optional(),
});
export type Page = z.infer<typeof Page>;

/**
 * `layout: 'fixed'`: the pages can be shown as pictures. `layout: 'flow'`: the format has no pages of its own; the reader has
 * set the text on pages (A4), so that boxes and places work the same and the review draws the runs themselves.
 */
export const ReadDocument = z.object({
  format: DocumentFormat,
  layout: z.enum(['fixed', 'flow']),
  pages: z.array(Page),
  paragraphs: z.array(Paragraph).optional(),
  meta: z.object({
    title: z.string().optional(),
    author: z.string().optional(),
    producer: z.string().optional(),
    created: z.string().optional(),
  }),
  /** Of the reading: hidden text, scan quality, fonts that can't be read. */
  findings: z.array(Finding),
  /** What a structured CV says by itself; its values get their places when the document's text is known. */
  given: Profile.optional(),
  ocr: z.object({ engine: z.string(), languages: z.array(z.string()), confidence: z.number() }).optional(),
});
export type ReadDocument = z.infer<typeof ReadDocument>;

/** A segment of `DocumentText.text` with its box; segments don't overlap and follow each other in reading order. */
export const TextSegment = z.object({
  start: z.int(),
  end: z.int(),
  page: z.int(),
  box: Box,
  edges: z.array(z.number()).optional(),
});
export type TextSegment = z.infer<typeof TextSegment>;

/** The visible text in reading order, lines joined by `\n`, with the place of every part. Offsets of all places point here. */
export const DocumentText = z.object({ text: z.string(), segments: z.array(TextSegment) });
export type DocumentText = z.infer<typeof DocumentText>;
