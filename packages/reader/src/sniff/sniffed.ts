// What looking at the first bytes told.
import type { DocumentFormat, Finding, ReadProblem } from '@vitae/schema';

export type ImageKind = 'png' | 'jpeg' | 'tiff' | 'webp' | 'bmp';

/** The format that the first bytes told, or the problem that keeps the document from being read. */
export type Sniffed =
  | {
      readonly ok: true;
      readonly format: DocumentFormat;
      /** For `image`. */
      readonly image?: ImageKind | undefined;
      /** WHATWG label, for formats that are text. */
      readonly encoding?: string | undefined;
      /** Such as a name that says something else than the content. */
      readonly findings: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly problem: ReadProblem;
      /** It is a ZIP that may hold documents. */
      readonly archive?: true;
    };
