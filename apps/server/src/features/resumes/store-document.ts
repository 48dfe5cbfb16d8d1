// Takes the bytes of one document into storage, a chunk at a time, and tells what it is from the first of them.
import { VitaeError } from '@vitae/schema';
import { newId } from '../../platform/database/new-id.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { StoredUpload } from './keep-upload.ts';
import { resumeKey } from './storage-keys.ts';
import { HEAD_BYTES, isArchive, tellType } from './tell-type.ts';
import { uploadFilename } from './upload-filename.ts';

export interface StoreDocumentParts {
  readonly storage: Storage;
  readonly maxUploadBytes: number;
}

export interface StoredArchive {
  readonly archive: true;
  readonly key: string;
  readonly filename: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * `sent`: the name as the sender gave it. Throws `document.empty`, `request.unsupported-type`, `request.too-large`; then nothing is
 * kept. The stream may be read to its end or not.
 */
export async function storeDocument(
  parts: StoreDocumentParts,
  workspaceId: string,
  sent: string | undefined,
  stream: AsyncIterable<Uint8Array>,
): Promise<StoredUpload> {
  const filename = uploadFilename(sent);
  return await storeOpened(parts, workspaceId, filename, await openStream(stream));
}

/** The same for where archives are taken too: they are kept under `key` for whoever unpacks them. */
export async function storeDocumentOrArchive(
  parts: StoreDocumentParts & { readonly maxArchiveBytes: number },
  workspaceId: string,
  sent: string | undefined,
  stream: AsyncIterable<Uint8Array>,
  archiveKey: string,
): Promise<StoredUpload | StoredArchive> {
  const filename = uploadFilename(sent);
  const opened = await openStream(stream);
  if (!isArchive(opened.head, filename)) return await storeOpened(parts, workspaceId, filename, opened);
  const stored = await parts.storage.put(archiveKey, limited(opened, parts.maxArchiveBytes));
  return { ...stored, archive: true, key: archiveKey, filename };
}

interface OpenedStream {
  readonly head: Uint8Array;
  /** Null: the head is everything. */
  readonly rest: AsyncIterator<Uint8Array> | null;
}

async function storeOpened(
  { storage, maxUploadBytes }: StoreDocumentParts,
  workspaceId: string,
  filename: string,
  opened: OpenedStream,
): Promise<StoredUpload> {
  if (opened.head.length === 0) throw new VitaeError('document.empty');
  const type = tellType(opened.head, filename);
  const id = newId();
  const key = resumeKey(workspaceId, id);
  const stored = await storage.put(key, limited(opened, maxUploadBytes));
  return { ...stored, ...type, id, key, filename };
}

async function openStream(stream: AsyncIterable<Uint8Array>): Promise<OpenedStream> {
  const chunks = stream[Symbol.asyncIterator]();
  const { head, ended } = await readHead(chunks);
  return { head, rest: ended ? null : chunks };
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

async function* limited({ head, rest }: OpenedStream, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for (let chunk: Uint8Array | null = head; chunk !== null; ) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
    const next: IteratorResult<Uint8Array> | undefined = await rest?.next();
    chunk = next === undefined || next.done === true ? null : next.value;
  }
}

function tooLarge(maxBytes: number): VitaeError {
  const allowed = (maxBytes / 1_048_576).toLocaleString('en', { maximumFractionDigits: 1 });
  return new VitaeError('request.too-large', { detail: `The file is larger than ${allowed} MB.` });
}
