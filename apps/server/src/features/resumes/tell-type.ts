// What an upload is, told from its first bytes, and whether it is taken at all.
import { sniffFormat } from '@vitae/reader';
import { type DocumentFormat, VitaeError } from '@vitae/schema';
import { mediaTypeOf } from './media-type.ts';

export interface DocumentType {
  /** Null where only reading the whole document can tell. */
  readonly format: DocumentFormat | null;
  readonly mediaType: string;
}

/** How many bytes `tellType` wants: enough for every signature. */
export const HEAD_BYTES = 65_536;

/** Whether it is a ZIP that may hold documents, and is no document itself. */
export function isArchive(head: Uint8Array, filename: string): boolean {
  const sniffed = sniffFormat(head, filename);
  return !sniffed.ok && sniffed.archive === true;
}

/**
 * Throws `document.empty`, and `request.unsupported-type` for what is no document. Whatever else is wrong with a document is found
 * by reading it, and becomes the outcome of its import.
 */
export function tellType(head: Uint8Array, filename: string): DocumentType {
  const sniffed = sniffFormat(head, filename);
  if (sniffed.ok) return { format: sniffed.format, mediaType: mediaTypeOf(sniffed.format, sniffed.image) };
  const { code, detail } = sniffed.problem;
  if (code === 'document.empty') throw new VitaeError(code, { detail });
  if (code === 'document.unsupported') throw new VitaeError('request.unsupported-type', { detail });
  return { format: null, mediaType: 'application/octet-stream' };
}
