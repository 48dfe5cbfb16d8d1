// Takes a multipart upload from the wire into storage, a chunk at a time, and has it registered.
import type { MultipartFile } from '@fastify/multipart';
import { VitaeError } from '@vitae/schema';
import { ResumeSource } from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import { newId } from '../../platform/database/new-id.ts';
import type { Storage, StoredObject } from '../../platform/storage/storage.ts';
import type { KeepUpload, KeptUpload } from './keep-upload.ts';
import type { Visibility } from './resume-access-policy.ts';
import { resumeKey } from './storage-keys.ts';
import { type DocumentType, HEAD_BYTES, tellType } from './tell-type.ts';
import { uploadFilename } from './upload-filename.ts';

export interface ReceiveUploadParts {
  readonly storage: Storage;
  readonly keepUpload: KeepUpload;
  readonly maxUploadBytes: number;
  /** Called when the first bytes arrive, so that the reader is warm when the last ones do. */
  readonly warmUp: () => void;
}

export interface ReceivedUpload {
  readonly upload: KeptUpload & { readonly filename: string };
  readonly sha256: string;
}
export type ReceiveUpload = (
  request: FastifyRequest,
  visible: Visibility,
  by: 'session' | 'key',
) => Promise<ReceivedUpload>;

interface StoredFile extends StoredObject, DocumentType {
  readonly id: string;
  readonly key: string;
  readonly filename: string;
}

const Source = ResumeSource.exclude(['sample', 'batch', 'table']);

/**
 * Throws `request.unsupported-type`, `request.too-large`, `document.empty`, `request.invalid`; then nothing was kept.
 */
export function createReceiveUpload(parts: ReceiveUploadParts): ReceiveUpload {
  const { storage, keepUpload } = parts;
  return async (request, visible, by) => {
    if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
    let file: StoredFile | undefined;
    let source: ResumeSource = by === 'key' ? 'api' : 'upload';
    try {
      // One byte more than allowed is let through, so that `limited` sees it and nothing is cut off silently.
      const limits = { fileSize: parts.maxUploadBytes + 1, files: 2, fields: 10, parts: 12 };
      const options = { limits, throwFileSizeLimit: false };
      for await (const part of request.parts(options)) {
        if (part.type === 'file') file = await storeOnly(file, part, parts, visible.workspaceId);
        else if (part.fieldname === 'source') source = parseSource(part.value);
      }
      if (file === undefined) throw invalid('body.file', 'Send the document as the part “file”.');
      const kept = await keepUpload(visible, file, source);
      return { upload: { ...kept, filename: file.filename }, sha256: file.sha256 };
    } catch (error) {
      if (file !== undefined) await storage.delete(file.key);
      throw error;
    }
  };
}

async function storeOnly(
  before: StoredFile | undefined,
  part: MultipartFile,
  parts: ReceiveUploadParts,
  workspaceId: string,
): Promise<StoredFile> {
  if (before !== undefined || part.fieldname !== 'file') {
    part.file.resume();
    throw invalid(`body.${part.fieldname}`, 'Send one document, as the part “file”.');
  }
  parts.warmUp();
  const filename = uploadFilename(part.filename);
  const chunks: AsyncIterator<Uint8Array> = part.file[Symbol.asyncIterator]();
  const { head, ended } = await readHead(chunks);
  if (head.length === 0) throw new VitaeError('document.empty');
  const type = tellType(head, filename);
  const id = newId();
  const key = resumeKey(workspaceId, id);
  const stored = await parts.storage.put(key, limited(head, ended ? null : chunks, parts.maxUploadBytes));
  return { ...stored, ...type, id, key, filename };
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<{ head: Uint8Array; ended: boolean }> {
  const read: Uint8Array[] = [];
  for (let bytes = 0; bytes < HEAD_BYTES; ) {
    const next = await chunks.next();
    if (next.done === true) return { head: Buffer.concat(read), ended: true };
    read.push(next.value);
    bytes += next.value.length;
  }
  return { head: Buffer.concat(read), ended: false };
}

async function* limited(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array> | null,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for (let chunk: Uint8Array | null = head; chunk !== null; ) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
    const next: IteratorResult<Uint8Array> | undefined = await rest?.next();
    chunk = next === undefined || next.done === true ? null : next.value;
  }
}

function parseSource(value: unknown): ResumeSource {
  const source = Source.safeParse(value);
  if (!source.success) throw invalid('body.source', `Send one of ${Source.options.join(', ')}.`);
  return source.data;
}

function tooLarge(maxBytes: number): VitaeError {
  const allowed = (maxBytes / 1_048_576).toLocaleString('en', { maximumFractionDigits: 1 });
  return new VitaeError('request.too-large', { detail: `The file is larger than ${allowed} MB.` });
}

function invalid(path: string, message: string): VitaeError {
  return new VitaeError('request.invalid', { errors: [{ path, message }] });
}
