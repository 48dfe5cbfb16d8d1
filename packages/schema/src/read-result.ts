// What reading a document can end with, as a value: the document, or why there is none.
import { z } from 'zod';
import type { ReadDocument } from './document.ts';

export const ReadProblemCode = z.enum([
  'document.empty',
  'document.unsupported',
  'document.mismatched',
  'document.damaged',
  'document.encrypted',
  'document.too-many-pages',
  'document.too-large',
  'document.image-too-large',
  'document.no-text',
  'document.timeout',
  'document.out-of-memory',
  'document.crashed',
]);
export type ReadProblemCode = z.infer<typeof ReadProblemCode>;

/** `detail` is a plain sentence with the facts (limit and figure), never a path or a stack. */
export const ReadProblem = z.object({ code: ReadProblemCode, detail: z.string() });
export type ReadProblem = z.infer<typeof ReadProblem>;

export type ReadResult = { ok: true; document: ReadDocument } | { ok: false; problem: ReadProblem };
