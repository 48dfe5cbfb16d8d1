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
import { findSentItem, type SentItem } from './item-list-store.ts';
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
    const item = await find(db, visible, address);
    if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
    const limits = { fileSize: parts.maxUploadBytes * ARCHIVE_FACTOR + 1, files: 1, fields: 0, parts: 1 };
    const part = await request.file({ limits, throwFileSizeLimit: false });
    if (part === undefined) {
      throw new VitaeError('request.invalid', {
        errors: [{ path: 'body.file', message: 'Send the document as “file”.' }],
      });
    }
    const from = statesToReplace(item, address.again);
    const taken = from.length === 0 ? undefined : await take(parts, visible, item, part, { ...address, from });
    part.file.resume();
    batchMoved(visible.workspaceId, address.batchId);
    const { bin, resumeId } = taken ?? (await find(db, visible, address));
    return { itemId: item.id, bin: bin ?? 'waiting', resumeId };
  };
}

async function find(db: Db, visible: Visibility, { batchId, itemId }: BatchFileAddress): Promise<SentItem> {
  const item = await withVisible(db, visible, (trx) => findSentItem(trx, batchId, itemId));
  if (item === undefined) throw new VitaeError('resource.not-found');
  return item;
}

/** Empty: there is nothing to do with this file. */
function statesToReplace({ state, bin }: SentItem, again: boolean): readonly string[] {
  if (state === 'expected') return ['expected'];
  const replaceable = bin === 'rejected' || bin === 'cancelled' || bin === 'unreadable' || bin === 'failed';
  return again && replaceable ? [state] : [];
}

/** Undefined when it can't say where the item stands: somebody else may have been first. */
async function take(
  parts: ReceiveBatchFileParts,
  visible: Visibility,
  item: SentItem,
  part: MultipartFile,
  { batchId, again, from }: BatchFileAddress & { readonly from: readonly string[] },
): Promise<Pick<SentItem, 'bin' | 'resumeId'> | undefined> {
  const { storage, takeFile, maxUploadBytes } = parts;
  const place: Place = { kind: 'announced', itemId: item.id, from, ...(again ? { rename: true } : {}) };
  const limits = { storage, maxUploadBytes, maxArchiveBytes: maxUploadBytes * ARCHIVE_FACTOR };
  const key = archiveKey(visible.workspaceId, item.id);
  const name = again ? part.filename : item.filename;
  try {
    const file = await storeDocumentOrArchive(limits, visible.workspaceId, name, part.file, key);
    if (!again && item.sha256 !== null && item.sha256 !== file.sha256) {
      await storage.delete(file.key);
      await takeFile.reject(visible, batchId, place, item.filename, CHANGED);
      return undefined;
    }
    const kept = await takeFile.keep(visible, batchId, place, file);
    // The document that this one stands in for is not listed any more.
    if (kept !== undefined && item.resumeId !== null && kept.resumeId !== item.resumeId) {
      await parts.deleteResume(visible, item.resumeId);
    }
    return kept;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    await takeFile.reject(visible, batchId, place, item.filename, refusal);
    return undefined;
  }
}

const CHANGED = reasonOf(
  'upload.changed',
  'The file was changed after it was chosen for this import. Send it again as it is now.',
  'send-again',
);
