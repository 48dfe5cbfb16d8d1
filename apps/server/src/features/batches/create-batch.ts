// Opens a batch for files that a browser has hashed: what is here already is named before a byte of it is sent.
import type { BatchSettings, CreateBatchReply, ManifestFile } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import type { Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { applyBatchToKnown } from '../candidates/apply-batch-settings.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import { findOriginals } from '../resumes/resume-store.ts';
import { uploadFilename } from '../resumes/upload-filename.ts';
import type { CheckSettings } from './batch-choices.ts';
import { assertJobOf } from './batch-job.ts';
import { insertBatch } from './batch-store.ts';
import { insertItems, type NewItem } from './item-store.ts';
import { shownPath } from './judge-archive.ts';

export interface NewManifest {
  readonly name: string;
  readonly settings: BatchSettings;
  readonly files: readonly ManifestFile[];
}

export type CreateBatch = (visible: Visibility, manifest: NewManifest) => Promise<CreateBatchReply>;

export interface CreateBatchParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly checkSettings: CheckSettings;
}

/** Throws what `checkSettings` and `assertJobOf` throw. */
export function createCreateBatch({ db, now, checkSettings }: CreateBatchParts): CreateBatch {
  return async (visible, { name, settings, files }) => {
    await checkSettings(visible.workspaceId, settings);
    return await withVisible(db, visible, async (trx) => {
      await assertJobOf(trx, settings);
      const { workspaceId, userId } = visible;
      const batchId = newId();
      nameAuditSubject('batch', batchId);
      const originals = await findOriginals(trx, [...new Set(files.flatMap(({ sha256 }) => sha256 ?? []))]);
      await insertBatch(trx, {
        workspaceId,
        id: batchId,
        kind: 'documents',
        name,
        settings,
        createdBy: userId,
        now: now(),
      });
      const items = itemsOf(files, originals);
      await insertItems(trx, { workspaceId, batchId, now: now() }, items);
      const known = new Set(items.flatMap(({ resumeId }) => resumeId ?? []));
      const events = await applyBatchToKnown(trx, batchId, [...known], now());
      if (events.length > 0) await writeLiveEvents(trx, events);
      return {
        batchId,
        files: items.map(({ id, state, resumeId }) => ({
          itemId: id,
          send: state === 'expected',
          ...(resumeId === undefined ? {} : { duplicateOf: resumeId }),
        })),
      };
    });
  };
}

/** `originals`: résumés by the bytes that they hold. */
function itemsOf(files: readonly ManifestFile[], originals: ReadonlyMap<string, string>): NewItem[] {
  const first = new Map<string, string>();
  return files.map(({ path, bytes, sha256 }) => {
    const place = { id: newId(), path: shownPath(path), filename: uploadFilename(path), bytes };
    if (sha256 === undefined) return { ...place, state: 'expected' };
    const item = { ...place, sha256 };
    const original = originals.get(sha256);
    if (original !== undefined) return { ...item, state: 'duplicate', resumeId: original };
    const before = first.get(sha256);
    if (before === undefined) {
      first.set(sha256, item.path);
      return { ...item, state: 'expected' };
    }
    const message = `The same document is in this import as “${before}”.`;
    return { ...item, state: 'duplicate', reason: { code: 'upload.duplicate', message, nextAction: 'open-existing' } };
  });
}
