// A program for tests and the bench: puts invented candidates straight into the database of a running server, with their search index.
// node --conditions=vitae-source apps/server/src/testing/fill-pool.ts <data folder> <candidates> [first number]
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { candidateFacts } from '../features/candidates/candidate-facts.ts';
import { searchRowOf } from '../features/finding/search-index.ts';
import { saveSearchRow } from '../features/finding/search-index-store.ts';
import '../features/accounts/accounts-tables.ts';
import '../features/finding/finding-tables.ts';
import { asSystem, type Db, type Trx, withWorkspace } from '../platform/database/database.ts';
import { newId } from '../platform/database/new-id.ts';
import { joinDatabase } from '../platform/database/open-database.ts';
import { createLog } from '../platform/log/log.ts';
import { type MadeCandidate, madeCandidate } from './made-candidates.ts';

const [dataFolder = '', wanted = '0', first = '0'] = process.argv.slice(2);
const AT_ONCE = 250;
/** Of one candidate to the next, in milliseconds: so the pool has been growing for a while. */
const APART = 60_000;

interface Owner {
  readonly workspaceId: string;
  readonly userId: string;
}

const taxonomy = createSkillTaxonomy();
const log = createLog({ level: 'silent' });
const database = await joinDatabase({ dataFolder, databaseUrl: null, log });
try {
  await fillPool(database.db, Number(first), Number(wanted));
} finally {
  await database.close();
}

/** Into the pool of the first member that there is; two connections at a time. */
async function fillPool(db: Db, from: number, count: number): Promise<void> {
  const owner = await asSystem(db, 'test: whose pool', findOwner);
  const portions = Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, index) => index).values();
  const work = async () => {
    for (const portion of portions) {
      const begin = from + portion * AT_ONCE;
      const end = Math.min(from + count, begin + AT_ONCE);
      await withWorkspace(db, owner, (trx) => insertPortion(trx, owner, begin, end));
    }
  };
  await Promise.all([work(), work()]);
  await asSystem(db, 'test: statistics', async (trx) => {
    for (const table of ['candidates', 'candidate_search']) await sql`analyze ${sql.table(table)}`.execute(trx);
  });
}

async function findOwner(trx: Trx): Promise<Owner> {
  const row = await trx.selectFrom('auth.membership').select(['workspace_id', 'user_id']).executeTakeFirstOrThrow();
  return { workspaceId: row.workspace_id, userId: row.user_id };
}

async function insertPortion(trx: Trx, owner: Owner, begin: number, end: number): Promise<void> {
  const start = Date.now();
  const made = Array.from({ length: end - begin }, (_, index) => {
    const at = new Date(start - (begin + index) * APART);
    const candidate = madeCandidate(begin + index);
    return { ...candidate, id: newId(), at, facts: candidateFacts(candidate.profile, at.toISOString().slice(0, 10)) };
  });
  const { workspaceId: workspace_id, userId } = owner;
  await trx
    .insertInto('candidates')
    .values(
      made.map(({ id, at, facts, status, source }) => ({
        ...{ ...facts, workspace_id, id, status, source, version: 1, owner_id: userId },
        ...{ created_by: userId, created_at: at, updated_at: at },
      })),
    )
    .execute();
  await trx
    .insertInto('candidate_versions')
    .values(made.map((one) => versionOf(owner, one)))
    .execute();
  const tags = made.flatMap(({ id, tags: of }) =>
    of.map((tag) => ({ workspace_id, candidate_id: id, tag, added_by: userId })),
  );
  if (tags.length > 0) await trx.insertInto('candidate_tags').values(tags).execute();
  for (const { id, facts, profile, documentText } of made) {
    const document = { resumeId: null, reading: null, language: 'en', text: documentText };
    const toIndex = { workspaceId: owner.workspaceId, candidateId: id, facts, profile, document };
    await saveSearchRow(trx, searchRowOf(taxonomy, toIndex));
  }
}

function versionOf({ workspaceId, userId }: Owner, { id, at, profile }: MadeCandidate & { id: string; at: Date }) {
  return {
    ...{ workspace_id: workspaceId, candidate_id: id, version: 1, kind: 'created', resume_id: null },
    ...{
      created_at: at,
      created_by: userId,
      changes: '[]',
      summary: 'Made for a test',
      profile: JSON.stringify(profile),
    },
  };
}
