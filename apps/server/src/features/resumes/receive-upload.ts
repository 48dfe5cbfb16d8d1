// Takes a multipart upload from the wire into storage, a chunk at a time, and has it registered.
import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { VitaeError } from '@vitae/schema';
import { ResumeSource } from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import type { Storage } from '../../platform/storage/storage.ts';
import type { KeepUpload, KeptUpload, StoredUpload } from './keep-upload.ts';
import type { Visibility } from './resume-access-policy.ts';
import { storeDocument } from './store-document.ts';

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

const Source = ResumeSource.exclude(['sample', 'batch', 'table', 'application']);

/**
 * Throws `request.unsupported-type`, `request.too-large`, `document.empty`, `request.invalid`; then nothing was kept.
 */
export function createReceiveUpload(parts: ReceiveUploadParts): ReceiveUpload {
  const { storage, keepUpload } = parts;
  return async (request, visible, by) => {
    if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
    let file: StoredUpload | undefined;
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
  before: StoredUpload | undefined,
  part: MultipartFile,
  parts: ReceiveUploadParts,
  workspaceId: string,
): Promise<StoredUpload> {
  if (before !== undefined || part.fieldname !== 'file') {
    part.file.resume();
    throw invalid(`body.${part.fieldname}`, 'Send one document, as the part “file”.');
  }
  parts.warmUp();
  return await storeDocument(parts, workspaceId, part.filename, part.file);
}

function parseSource(value: unknown): ResumeSource {
  const source = Source.safeParse(value);
  if (!source.success) throw invalid('body.source', `Send one of ${Source.options.join(', ')}.`);
  return source.data;
}

function invalid(path: string, message: string): VitaeError {
  return new VitaeError('request.invalid', { errors: [{ path, message }] });
}

/** Takes a document that is in memory already, e.g. out of JSON. Throws as above; then nothing was kept. */
export type ReceiveBytes = (
  document: { readonly bytes: Uint8Array; readonly filename: string | undefined },
  visible: Visibility,
  by: 'session' | 'key',
) => Promise<KeptUpload>;

export function createReceiveBytes(parts: ReceiveUploadParts): ReceiveBytes {
  const { storage, keepUpload } = parts;
  return async ({ bytes, filename }, visible, by) => {
    parts.warmUp();
    const file = await storeDocument(parts, visible.workspaceId, filename, Readable.from([bytes]));
    try {
      return await keepUpload(visible, file, by === 'key' ? 'api' : 'upload');
    } catch (error) {
      await storage.delete(file.key);
      throw error;
    }
  };
}
