// What the pool's workers are asked and answer.

import type { OcrMode, ReadLimits, RenderOptions } from '@vitae/reader';
import type { Synonym } from '@vitae/taxonomy';
import type { ParseOutcome, ParseStage } from './parse-outcome.ts';

/** A file that the process opens itself, or its bytes. */
export type DocumentSource = { readonly path: string } | { readonly bytes: Uint8Array };

export type ParserRequest =
  | {
      readonly kind: 'parse';
      readonly source: DocumentSource;
      readonly name: string | undefined;
      readonly ocr: OcrMode | undefined;
      readonly languages: readonly string[] | undefined;
      readonly limits: Partial<ReadLimits> | undefined;
      readonly now: string;
      readonly region: string | undefined;
      readonly synonyms: readonly Synonym[] | undefined;
    }
  | {
      readonly kind: 'render';
      readonly source: DocumentSource;
      readonly page: number;
      readonly width: number;
      readonly turn: RenderOptions['turn'];
    };

export type ParserReply =
  | { readonly kind: 'parse'; readonly outcome: ParseOutcome }
  | { readonly kind: 'render'; readonly png: Uint8Array };

export interface ParserProgress {
  readonly stage: ParseStage;
  readonly fraction: number;
}
