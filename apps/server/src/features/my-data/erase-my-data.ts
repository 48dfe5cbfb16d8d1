// A person has a workspace forget what they sent there, and with it the candidate who is made of nothing else.
import { VitaeError } from '@vitae/schema';
import type { MyErasure } from '@vitae/schema/api';
import { insertAudit } from '../../platform/audit/audit-intake-store.ts';
import { auditRecord } from '../../platform/audit/audit-record.ts';
import { asSystem, type Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { keysAt } from '../../platform/storage/keys-at.ts';
import { stateOf } from '../consents/consent-state.ts';
import { withdrawConsent } from '../consents/consent-store.ts';
import { createErasePerson, type ErasePersonParts } from '../privacy/erase-person.ts';
import { findPerson, type PersonOfPool } from '../privacy/person-store.ts';
import type { DeleteResume } from '../resumes/delete-resume.ts';
import { picturesPrefix } from '../resumes/storage-keys.ts';
import { findHolder, insertOwnErasure, listOwnApplications, listOwnResumes } from './my-data-store.ts';
import { findOwnPart, isWhole, type OwnPart } from './own-people.ts';

export interface EraseMyDataParts extends ErasePersonParts {
  readonly deleteResume: DeleteResume;
}

/**
 * Throws `resource.not-found` when the workspace holds nothing that the person sent, and `resource.conflict` while a contract or a legal
 * obligation holds. Cut off half-way it can be asked for again, and goes on.
 */
export type EraseMyData = (userId: string, holderId: string) => Promise<MyErasure>;

/** Keeps somebody, whatever they ask. */
const BINDING: ReadonlySet<string> = new Set(['contract', 'legal-obligation']);

export function createEraseMyData(parts: EraseMyDataParts): EraseMyData {
  const { db, now } = parts;
  return async (userId, holderId) => {
    const part = await asSystem(db, 'my data: what is to be erased', (trx) => findOwnPart(trx, holderId, userId));
    if (part.resumes.length === 0) throw new VitaeError('resource.not-found');
    refuseBound(part, now());
    const keys = part.resumes.flatMap(({ id, storage_key }) => [storage_key, picturesPrefix(holderId, id)]);
    const before = await countFiles(parts, keys);
    for (const { candidateId } of part.whole) await eraseWhole(parts, userId, holderId, candidateId);
    await takeBackOwn(parts, userId, holderId);
    const left = await countLeft(parts, userId, holderId, keys);
    const erasure = {
      ...{ workspaceId: holderId, id: newId(), userId, at: now(), left },
      removed: {
        resumes: part.resumes.length - left.resumes,
        applications: part.applications.length - left.applications,
        files: before - left.files,
      },
    };
    const { name } = await asSystem(db, 'my data: keep what was erased', async (trx) => {
      await insertOwnErasure(trx, erasure);
      return await findHolder(trx, holderId, userId);
    });
    const { id, removed, at } = erasure;
    return { id, workspace: { id: holderId, name }, erasedAt: at.toISOString(), removed, left };
  };
}

function refuseBound({ whole, bases }: OwnPart, now: Date): void {
  const ids = new Set(whole.flatMap(({ candidateId, mergedIds }) => [candidateId, ...mergedIds]));
  const bound = bases.some(
    (row) => ids.has(row.candidate_id) && BINDING.has(row.basis) && stateOf(row, now) === 'valid',
  );
  if (!bound) return;
  const detail = 'A contract or a legal obligation holds your data there. Ask whoever is responsible.';
  throw new VitaeError('resource.conflict', { detail });
}

/** The workspace gets the report of an erasure, and an entry in its own audit log. */
async function eraseWhole(parts: EraseMyDataParts, userId: string, workspaceId: string, id: string): Promise<void> {
  const erase = createErasePerson(parts, async (trx) => {
    const person = await findPerson(trx, workspaceId, id);
    // Somebody may have added to the candidate since the person asked.
    if (person === undefined || !(await isStillWhole(trx, userId, person))) throw new VitaeError('resource.conflict');
    const actor = { kind: 'user', userId, keyId: null } as const;
    const subject = { kind: 'candidate', id } as const;
    await insertAudit(trx, [
      auditRecord({ workspaceId, actor, action: 'candidate.erase', subject, details: { by: 'the person' } }),
    ]);
  });
  await erase({ workspaceId, userId }, id);
}

async function isStillWhole(trx: Trx, userId: string, person: PersonOfPool): Promise<boolean> {
  const resumes = await listOwnResumes(trx, person.workspaceId, userId);
  return await isWhole(
    trx,
    person,
    resumes.map(({ id }) => id),
  );
}

/** What is left then belongs to nobody, or to a candidate of other sources too: consents end, documents and applications go. */
async function takeBackOwn(parts: EraseMyDataParts, userId: string, workspaceId: string): Promise<void> {
  const { db, now, deleteResume } = parts;
  const rest = await asSystem(db, 'my data: take back consents', async (trx) => {
    const found = await findOwnPart(trx, workspaceId, userId);
    for (const { candidate_id, id } of found.bases) await withdrawConsent(trx, candidate_id, id, now());
    return found.resumes;
  });
  for (const { id } of rest) await deleteResume({ workspaceId, userId, uploader: null }, id);
}

async function countLeft(parts: EraseMyDataParts, userId: string, workspaceId: string, keys: readonly string[]) {
  const [resumes, applications] = await asSystem(parts.db, 'my data: is anything left', async (trx) => {
    const left = await listOwnResumes(trx, workspaceId, userId);
    const ids = left.map(({ id }) => id);
    return [ids.length, (await listOwnApplications(trx, workspaceId, ids)).length] as const;
  });
  return { resumes, applications, files: await countFiles(parts, keys) };
}

async function countFiles({ storage }: EraseMyDataParts, keys: readonly string[]): Promise<number> {
  let count = 0;
  for (const key of keys) for await (const _found of keysAt(storage, key)) count += 1;
  return count;
}
