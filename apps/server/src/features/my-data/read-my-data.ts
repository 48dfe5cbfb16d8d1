// What is held about the person who is signed in, by workspace.
import { VitaeError } from '@vitae/schema';
import type { DataHolder, MyApplication, MyConsent, MyData, MyResume } from '@vitae/schema/api';
import { asSystem, type Db, withWorkspace } from '../../platform/database/database.ts';
import { findUser } from '../accounts/user-store.ts';
import { toConsent } from '../consents/consents.ts';
import { stateOf } from '../jobs/application-store.ts';
import { findTemplate } from '../notices/template-store.ts';
import { findHolder, listHolderIds, listOwnErasures } from './my-data-store.ts';
import { findOwnPart, type OwnPart } from './own-people.ts';

export interface ReadMyDataParts {
  readonly db: Db;
  readonly now: () => Date;
}

export interface HeldPart extends OwnPart {
  readonly holder: DataHolder;
}

export type ReadMyData = (userId: string) => Promise<MyData>;

export function createReadMyData(parts: ReadMyDataParts): ReadMyData {
  return async (userId) => {
    const [user, erasures] = await asSystem(parts.db, 'my data: who I am', async (trx) => [
      await findUser(trx, userId),
      await listOwnErasures(trx, userId),
    ]);
    if (user === undefined) throw new VitaeError('auth.required');
    const held = await readHeldParts(parts, userId);
    const account = { name: user.name, email: user.email };
    return { account, holders: held.map(({ holder }) => holder), erasures };
  };
}

/** The person's own workspace first. */
export async function readHeldParts(parts: ReadMyDataParts, userId: string): Promise<HeldPart[]> {
  const ids = await asSystem(parts.db, 'my data: who holds it', (trx) => listHolderIds(trx, userId));
  const held: HeldPart[] = [];
  for (const id of ids) held.push(await readHeldPart(parts, userId, id));
  return held.toSorted((a, b) => Number(b.holder.isOwn) - Number(a.holder.isOwn));
}

async function readHeldPart({ db, now }: ReadMyDataParts, userId: string, workspaceId: string): Promise<HeldPart> {
  const facts = await asSystem(db, 'my data: who holds it', (trx) => findHolder(trx, workspaceId, userId));
  return await withWorkspace(db, { workspaceId, userId }, async (trx) => {
    const part = await findOwnPart(trx, workspaceId, userId);
    const { contact } = await findTemplate(trx);
    const holder: DataHolder = {
      workspace: { id: workspaceId, name: facts.name },
      isOwn: facts.isOwn,
      contact: contact.trim() === '' ? null : contact,
      resumes: part.resumes.map(toMyResume),
      applications: part.applications.map(toMyApplication),
      consents: part.bases.map((row) => toMyConsent(row, now())),
    };
    return { ...part, holder };
  });
}

function toMyResume(row: OwnPart['resumes'][number]): MyResume {
  const { id, filename, how, name, label, versions } = row;
  const sentAt = row.linked_at.toISOString();
  return { id, filename, bytes: Number(row.bytes), how, sentAt, state: stateOf(row), name, label, versions };
}

function toMyApplication(row: OwnPart['applications'][number]): MyApplication {
  return {
    ...{ id: row.id, resumeId: row.resume_id, jobTitle: row.title, name: row.name, email: row.email },
    ...{ phone: row.phone, message: row.message, consentText: row.consent_text },
    appliedAt: row.applied_at.toISOString(),
  };
}

/** Who of the workspace noted it is not told. */
function toMyConsent(row: OwnPart['bases'][number], now: Date): MyConsent {
  const { recordedBy: _recordedBy, ...consent } = toConsent(row, new Map(), now);
  return consent;
}
