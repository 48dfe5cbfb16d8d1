// One file of a batch from the wire to its item. Sending it again, after a lost connection or a closed tab, does no harm.
import type { MultipartFile } from '@fastify/multipart';
import { VitaeError } from '@vitae/schema';
import type { SendBatchFileReply } from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import type { Db } from '../../platform/database/database.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { DeleteResume } from '../resumes/delete-resume.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import { storeDocumentOrArchive } from '../resumes/store-document.ts';
import { archiveKey } from './archive-key.ts';
import { ARCHIVE_FACTOR } from './batch-limits.ts';
import { findBin, type ItemBin } from './item-list-store.ts';
import { findItem, type ItemRow } from './item-store.ts';
import { reasonOf } from './judge-archive.ts';
import { type Place, refusalOf, type TakeFile } from './take-file.ts';

export interface ReceiveBatchFileParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly takeFile: TakeFile;
  readonly deleteResume: DeleteResume;
  readonly batchMoved: (workspaceId: string, batchId: string) => void;
  readonly maxUploadBytes: number;
}

export interface BatchFileAddress {
  readonly batchId: string;
  readonly itemId: string;
  /** A person sends it again, maybe another version: what was refused, stopped or could not be read is replaced. */
  readonly again: boolean;
}

/** Throws `resource.not-found` for an unknown item, `request.invalid` without a file. A file that is not taken is no error. */
export type ReceiveBatchFile = (
  request: FastifyRequest,
  visible: Visibility,
  address: BatchFileAddress,
) => Promise<SendBatchFileReply>;

export function createReceiveBatchFile(parts: ReceiveBatchFileParts): ReceiveBatchFile {
  const { db, batchMoved } = parts;
  return async (request, visible, address) => {
    const { item, bin } = await find(db, visible, address);
    if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
    const limits = { fileSize: parts.maxUploadBytes * ARCHIVE_FACTOR + 1, files: 1, fields: 0, parts: 1 };
    const part = await request.file({ limits, throwFileSizeLimit: false });
    if (part === undefined) {
      throw new VitaeError('request.invalid', {
        errors: [{ path: 'body.file', message: 'Send the document as “file”.' }],
      });
    }
    const from = statesToReplace(item, bin, address.again);
    if (from.length > 0) await take(parts, visible, item, part, { ...address, from });
    part.file.resume();
    batchMoved(visible.workspaceId, address.batchId);
    const after = await find(db, visible, address);
    return { itemId: item.id, bin: after.bin.bin ?? 'waiting', resumeId: after.item.resume_id };
  };
}

async function find(db: Db, visible: Visibility, { batchId, itemId }: BatchFileAddress) {
  return await withVisible(db, visible, async (trx) => {
    const item = await findItem(trx, batchId, itemId);
    const bin = item === undefined ? undefined : await findBin(trx, item.id);
    if (item === undefined || bin === undefined) throw new VitaeError('resource.not-found');
    return { item, bin };
  });
}

/** Empty: there is nothing to do with this file. */
function statesToReplace(item: ItemRow, { bin }: ItemBin, again: boolean): readonly string[] {
  if (item.state === 'expected') return ['expected'];
  const replaceable = bin === 'rejected' || bin === 'cancelled' || bin === 'unreadable' || bin === 'failed';
  return again && replaceable ? [item.state] : [];
}

async function take(
  parts: ReceiveBatchFileParts,
  visible: Visibility,
  item: ItemRow,
  part: MultipartFile,
  { batchId, again, from }: BatchFileAddress & { readonly from: readonly string[] },
): Promise<void> {
  const { storage, takeFile, maxUploadBytes } = parts;
  const place: Place = { kind: 'announced', itemId: item.id, from, ...(again ? { rename: true } : {}) };
  const limits = { storage, maxUploadBytes, maxArchiveBytes: maxUploadBytes * ARCHIVE_FACTOR };
  const key = archiveKey(visible.workspaceId, item.id);
  const name = again ? part.filename : item.filename;
  try {
    const file = await storeDocumentOrArchive(limits, visible.workspaceId, name, part.file, key);
    if (!again && item.sha256 !== null && item.sha256 !== file.sha256) {
      await storage.delete(file.key);
      return await takeFile.reject(visible, batchId, place, item.filename, CHANGED);
    }
    const kept = await takeFile.keep(visible, batchId, place, file);
    // The document that this one stands in for is not listed any more.
    if (kept !== undefined && item.resume_id !== null && kept.resumeId !== item.resume_id) {
      await parts.deleteResume(visible, item.resume_id);
    }
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    await takeFile.reject(visible, batchId, place, item.filename, refusal);
  }
}

const CHANGED = reasonOf(
  'upload.changed',
  'The file was changed after it was chosen for this import. Send it again as it is now.',
  'send-again',
);
