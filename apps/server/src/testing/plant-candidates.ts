// For tests and the bench: invented candidates straight into the database, with their search index.
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { candidateFacts } from '../features/candidates/candidate-facts.ts';
import { searchRowOf } from '../features/finding/search-index.ts';
import { saveSearchRow } from '../features/finding/search-index-store.ts';
import '../features/finding/finding-tables.ts';
import type { Trx } from '../platform/database/database.ts';
import { newId } from '../platform/database/new-id.ts';
import { type MadeCandidate, madeCandidate } from './made-candidates.ts';

const taxonomy = createSkillTaxonomy();
/** Of one candidate to the next, in milliseconds: so the pool has been growing for a while. */
const APART = 60_000;

export interface PoolOwner {
  readonly workspaceId: string;
  readonly userId: string;
}

/** Candidates number `begin` to before `end`, inside `withWorkspace`. */
export async function plantCandidates(trx: Trx, owner: PoolOwner, begin: number, end: number): Promise<void> {
  const people = Array.from({ length: end - begin }, (_, index) => madeCandidate(begin + index));
  await plantPeople(trx, owner, people, { language: 'en', first: begin });
}

/** `language`: of their documents. */
export async function plantPeople(
  trx: Trx,
  owner: PoolOwner,
  people: readonly MadeCandidate[],
  { language, first = 0 }: { readonly language: string; readonly first?: number },
): Promise<void> {
  const start = Date.now();
  const made = people.map((candidate, index) => {
    const at = new Date(start - (first + index) * APART);
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
    const document = { resumeId: null, reading: null, language, text: documentText };
    const toIndex = { workspaceId: owner.workspaceId, candidateId: id, facts, profile, document };
    await saveSearchRow(trx, searchRowOf(taxonomy, toIndex));
  }
}

function versionOf({ workspaceId, userId }: PoolOwner, { id, at, profile }: MadeCandidate & { id: string; at: Date }) {
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
