// Many files in one multipart stream: each is stored and registered while the next one arrives.
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { VitaeError } from '@vitae/schema';
import { BatchSettings, type BulkUploadReply } from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import type { Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { noteUpload } from '../../platform/http/idempotency.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import { storeDocumentOrArchive } from '../resumes/store-document.ts';
import { uploadFilename } from '../resumes/upload-filename.ts';
import { archiveKey } from './archive-key.ts';
import type { CheckSettings } from './batch-choices.ts';
import { assertJobOf } from './batch-job.ts';
import { ARCHIVE_FACTOR } from './batch-limits.ts';
import { endBatch, insertBatch } from './batch-store.ts';
import { shownPath } from './judge-archive.ts';
import { refusalOf, type TakeFile } from './take-file.ts';

export interface ReceiveBulkUploadParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly takeFile: TakeFile;
  readonly batchMoved: (workspaceId: string, batchId: string) => void;
  readonly now: () => Date;
  readonly maxUploadBytes: number;
  readonly checkSettings: CheckSettings;
}

/** Throws `request.invalid` without a file, and for settings that can’t be; then there is no batch. What came before a broken connection stays. */
export type ReceiveBulkUpload = (request: FastifyRequest, visible: Visibility) => Promise<BulkUploadReply>;

/** Files of one request; a batch that is announced takes more. */
const MAX_FILES = 5000;

interface Running {
  batchId: string | undefined;
  name: string | undefined;
  settings: BatchSettings;
  readonly accepted: BulkUploadReply['accepted'];
  readonly rejected: BulkUploadReply['rejected'];
}

export function createReceiveBulkUpload(parts: ReceiveBulkUploadParts): ReceiveBulkUpload {
  return async (request, visible) => {
    if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
    const fileSize = parts.maxUploadBytes * ARCHIVE_FACTOR + 1;
    const limits = { fileSize, files: MAX_FILES, fields: 10, parts: MAX_FILES + 10 };
    const run: Running = { batchId: undefined, name: undefined, settings: { tags: [] }, accepted: [], rejected: [] };
    try {
      const options = { limits, throwFileSizeLimit: false, preservePath: true };
      for await (const part of request.parts(options)) {
        await takePart(parts, request, visible, run, part);
      }
    } finally {
      if (run.batchId !== undefined) await close(parts, visible, run.batchId);
    }
    if (run.batchId === undefined) throw invalid('body.files', 'Send at least one document as “files”.');
    return { batchId: run.batchId, accepted: run.accepted, rejected: run.rejected };
  };
}

async function takePart(
  parts: ReceiveBulkUploadParts,
  request: FastifyRequest,
  visible: Visibility,
  run: Running,
  part: Multipart,
): Promise<void> {
  if (part.type === 'field') {
    if (part.fieldname === 'name') run.name = parseField('name', z.string().trim().min(1).max(200), part.value);
    if (part.fieldname === 'settings') run.settings = parseField('settings', BatchSettings, jsonOf(part.value));
    return;
  }
  if (part.fieldname !== 'files') {
    part.file.resume();
    throw invalid(`body.${part.fieldname}`, 'Send the documents as “files”.');
  }
  if (run.batchId === undefined) {
    await parts.checkSettings(visible.workspaceId, run.settings);
    run.batchId = await openBatch(parts, visible, run);
  }
  await takeFile(parts, request, visible, run, run.batchId, part);
  readToEnd(part);
}

/** The next part comes when this one is read. A reader that gave up still listens, and a stream that is listened to does not flow. */
function readToEnd({ file }: MultipartFile): void {
  file.removeAllListeners('readable');
  file.resume();
}

async function openBatch({ db, now }: ReceiveBulkUploadParts, visible: Visibility, run: Running): Promise<string> {
  const id = newId();
  nameAuditSubject('batch', id);
  const name = run.name ?? `Bulk upload of ${now().toISOString().slice(0, 16).replace('T', ' ')}`;
  const batch = { id, kind: 'documents', name, settings: run.settings, createdBy: visible.userId, now: now() } as const;
  await withVisible(db, visible, async (trx) => {
    await assertJobOf(trx, run.settings);
    await insertBatch(trx, { ...batch, workspaceId: visible.workspaceId });
  });
  return id;
}

async function takeFile(
  parts: ReceiveBulkUploadParts,
  request: FastifyRequest,
  visible: Visibility,
  run: Running,
  batchId: string,
  part: MultipartFile,
): Promise<void> {
  const place = { kind: 'new', itemId: newId(), path: shownPath(part.filename ?? '') } as const;
  const filename = uploadFilename(part.filename);
  const limits = { ...parts, maxArchiveBytes: parts.maxUploadBytes * ARCHIVE_FACTOR };
  const key = archiveKey(visible.workspaceId, place.itemId);
  try {
    const file = await storeDocumentOrArchive(limits, visible.workspaceId, part.filename, part.file, key);
    noteUpload(request, { field: 'files', filename, sha256: file.sha256 });
    const kept = await parts.takeFile.keep(visible, batchId, place, file);
    if (kept?.resumeId) run.accepted.push({ resumeId: kept.resumeId, filename });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    await parts.takeFile.reject(visible, batchId, place, filename, refusal);
    run.rejected.push({ filename, reason: refusal.message });
  }
}

async function close({ db, now, batchMoved }: ReceiveBulkUploadParts, visible: Visibility, id: string): Promise<void> {
  await withVisible(db, visible, (trx) => endBatch(trx, id, 'closed', now()));
  batchMoved(visible.workspaceId, id);
}

function parseField<T extends z.ZodType>(name: string, schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new VitaeError('request.invalid', {
    errors: parsed.error.issues.map(({ path, message }) => ({ path: ['body', name, ...path].join('.'), message })),
  });
}

function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function invalid(path: string, message: string): VitaeError {
  return new VitaeError('request.invalid', { errors: [{ path, message }] });
}
