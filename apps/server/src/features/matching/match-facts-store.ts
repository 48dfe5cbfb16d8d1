// SQL of `match_facts`.
import { Profile } from '@vitae/schema';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { FactsBasis, MatchFacts } from './match-facts.ts';

export interface FactsToSave extends FactsBasis {
  readonly computedAt: Date;
}

/** In the transaction's workspace or, with rows of several, as the system. Facts of a newer version stay. */
export async function saveMatchFacts(
  trx: Trx,
  rows: readonly (MatchFacts & { readonly workspaceId: string })[],
  { basis, computedAt }: FactsToSave,
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto('match_facts')
    .values(
      rows.map(({ workspaceId, candidateId, version, month, facts }) => ({
        ...{ workspace_id: workspaceId, candidate_id: candidateId, version, basis, month },
        ...{ facts: JSON.stringify(facts), computed_at: computedAt },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'candidate_id'])
        .doUpdateSet({
          version: sql`excluded.version`,
          basis: sql`excluded.basis`,
          month: sql`excluded.month`,
          facts: sql`excluded.facts`,
          computed_at: sql`excluded.computed_at`,
        })
        .where(sql<boolean>`excluded.version >= match_facts.version`),
    )
    .execute();
}

export interface StaleCandidate {
  readonly workspaceId: string;
  readonly candidateId: string;
  readonly version: number;
  readonly profile: Profile;
}

export interface StaleQuery extends FactsBasis {
  /** Older facts are stale whatever they were worked out with. */
  readonly before: Date | null;
  readonly after: Pick<StaleCandidate, 'workspaceId' | 'candidateId'>;
  readonly most: number;
  /** Only of workspaces without words of their own for skills: the basis of the others is another one. */
  readonly usualWords?: boolean;
}

/** Candidates whose facts are missing or of no use now, in the order of their ids; of those that the transaction may see. */
export async function listStaleCandidates(
  trx: Trx,
  { basis, month, before, after, most, usualWords = false }: StaleQuery,
): Promise<StaleCandidate[]> {
  const { rows } = await sql<{ workspace_id: string; id: string; version: number; profile: unknown }>`
    select c.workspace_id, c.id, c.version, v.profile
    from candidates c
      join candidate_versions v on v.workspace_id = c.workspace_id and v.candidate_id = c.id and v.version = c.version
      left join match_facts f on f.workspace_id = c.workspace_id and f.candidate_id = c.id
    where c.merged_into is null and (c.workspace_id, c.id) > (${after.workspaceId}::uuid, ${after.candidateId}::uuid)
      and (f.candidate_id is null or f.version <> c.version or f.basis <> ${basis} or f.month <> ${month}
        or f.computed_at < ${before}::timestamptz)
      and (not ${usualWords}::boolean or not exists (select from skill_synonyms s where s.workspace_id = c.workspace_id))
    order by c.workspace_id, c.id limit ${most}`.execute(trx);
  return rows.map(({ workspace_id, id, version, profile }) => ({
    ...{ workspaceId: workspace_id, candidateId: id, version },
    profile: Profile.parse(profile),
  }));
}

/** Undefined: the candidate is gone. */
export async function findCandidateVersion(trx: Trx, candidateId: string): Promise<number | undefined> {
  const row = await trx.selectFrom('candidates').select('version').where('id', '=', candidateId).executeTakeFirst();
  return row?.version;
}

/** Workspaces that have an open job: those where somebody may ask for matches. */
export async function listMatchingWorkspaces(trx: Trx, most: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('jobs')
    .select('workspace_id')
    .distinct()
    .where('status', '=', 'open')
    .limit(most)
    .execute();
  return rows.map(({ workspace_id }) => workspace_id);
}
