// Erases a person from a workspace, in every place, and looks afterwards whether anything is left.
import { VitaeError } from '@vitae/schema';
import type { ErasureReport } from '@vitae/schema/api';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { keysAt } from '../../platform/storage/keys-at.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { picturesPrefix } from '../resumes/storage-keys.ts';
import {
  deletePerson,
  deleteTraces,
  findErasure,
  finishErasure,
  insertErasure,
  listRunning,
  type OpenErasure,
  searchEverywhere,
} from './erase-store.ts';
import { findPerson, listWords, type PersonOfPool } from './person-store.ts';

export interface ErasePersonParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly now: () => Date;
}

export interface Eraser {
  readonly workspaceId: string;
  /** Null: a rule of the workspace, not a person. */
  readonly userId: string | null;
}

/** Throws `resource.not-found`. */
export type ErasePerson = (by: Eraser, candidateId: string) => Promise<ErasureReport>;

/** Longer than the removal of one person's files can take. */
const LEFT_AFTER_MS = 300_000;

/**
 * `first`: what belongs to the erasure and happens in its transaction, before anything is deleted; the person's rows are held. When it throws,
 * nothing is erased.
 */
export function createErasePerson(parts: ErasePersonParts, first?: (trx: Trx) => Promise<void>): ErasePerson {
  const { db, storage, now } = parts;
  return async ({ workspaceId, userId }, candidateId) => {
    // Rows first: what reads or draws a document finds nothing from here on, and whatever it still keeps has no owner.
    const { erasure, words } = await asSystem(db, 'privacy: erase a person', async (trx) => {
      const person = await findPerson(trx, workspaceId, candidateId);
      if (person === undefined) throw new VitaeError('resource.not-found');
      await first?.(trx);
      const known = await listWords(trx, person);
      const removed = { ...(await deletePerson(trx, person)), ...(await deleteTraces(trx, person, known)) };
      const opened = { workspaceId, id: newId(), prefixes: prefixesOf(person) };
      await insertErasure(trx, { ...opened, person, by: userId, now: now(), removed });
      return { erasure: opened, words: known.words };
    });
    const files = await removeFiles(storage, erasure.prefixes);
    const filesLeft = await countFiles(storage, erasure.prefixes);
    return await asSystem(db, 'privacy: verify an erasure', async (trx) => {
      const places = await searchEverywhere(trx, workspaceId, words);
      const found = places.filter(({ rows }) => rows > 0);
      await finishErasure(trx, erasure, files, { tables: places.length, filesLeft, found });
      const report = await findErasure(trx, workspaceId, candidateId);
      if (report === undefined) throw new VitaeError('server.internal');
      return report;
    });
  };
}

/** For the scheduler: ends what a killed process has begun. The person's words are known to nobody any more, so there is no search. */
export async function finishErasures({ db, storage, now }: ErasePersonParts): Promise<void> {
  const before = new Date(now().getTime() - LEFT_AFTER_MS);
  const left = await asSystem(db, 'privacy: find erasures to finish', (trx) => listRunning(trx, before));
  for (const erasure of left) await finish(db, storage, erasure);
}

async function finish(db: Db, storage: Storage, erasure: OpenErasure): Promise<void> {
  const files = await removeFiles(storage, erasure.prefixes);
  await asSystem(db, 'privacy: finish an erasure', (trx) => finishErasure(trx, erasure, files, null));
}

const prefixesOf = ({ workspaceId, resumes }: PersonOfPool): string[] =>
  resumes.flatMap(({ id, storageKey }) => [storageKey, picturesPrefix(workspaceId, id)]);

async function removeFiles(storage: Storage, prefixes: readonly string[]): Promise<number> {
  let count = 0;
  for (const prefix of prefixes) {
    for await (const key of keysAt(storage, prefix)) {
      await storage.delete(key);
      count += 1;
    }
  }
  return count;
}

async function countFiles(storage: Storage, prefixes: readonly string[]): Promise<number> {
  let count = 0;
  for (const prefix of prefixes) for await (const _key of keysAt(storage, prefix)) count += 1;
  return count;
}
