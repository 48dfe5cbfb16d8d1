// SQL that finds everything that belongs to one person of a workspace.
import { Profile } from '@vitae/schema';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import '../candidates/candidates-tables.ts';
import '../resumes/resumes-tables.ts';

export interface PersonOfPool {
  readonly workspaceId: string;
  /** The candidate that stands for the person now. */
  readonly candidateId: string;
  /** Candidates that were merged into it. */
  readonly mergedIds: readonly string[];
  readonly resumes: readonly PersonResume[];
}

export interface PersonResume {
  readonly id: string;
  readonly filename: string;
  readonly sha256: string;
  readonly storageKey: string;
}

export const idsOf = ({ candidateId, mergedIds }: PersonOfPool): string[] => [candidateId, ...mergedIds];

/** `id` may be that of a merged candidate. Undefined when the workspace has no such candidate. */
export async function findPerson(trx: Trx, workspaceId: string, id: string): Promise<PersonOfPool | undefined> {
  const { rows } = await sql<{ id: string; survives: boolean }>`
    with recursive up as (
      select id, merged_into from candidates where workspace_id = ${workspaceId} and id = ${id}
      union select c.id, c.merged_into from candidates c join up on c.id = up.merged_into
        where c.workspace_id = ${workspaceId}
    ), family as (
      select id from up where merged_into is null
      union select c.id from candidates c join family on c.merged_into = family.id where c.workspace_id = ${workspaceId}
    )
    select f.id, c.merged_into is null as survives from family f join candidates c using (id)
    where c.workspace_id = ${workspaceId} for update of c`.execute(trx);
  const candidateId = rows.find(({ survives }) => survives)?.id;
  if (candidateId === undefined) return undefined;
  const mergedIds = rows.filter(({ survives }) => !survives).map((row) => row.id);
  const resumes = await listResumes(trx, workspaceId, [candidateId, ...mergedIds]);
  return { workspaceId, candidateId, mergedIds, resumes };
}

/** Those of the candidates, and uploads of the same bytes that were linked to them. */
async function listResumes(trx: Trx, workspaceId: string, candidateIds: readonly string[]): Promise<PersonResume[]> {
  const { rows } = await sql<PersonResume>`
    with recursive theirs as (
      select r.id from resumes r where r.workspace_id = ${workspaceId} and (
        r.candidate_id = any(${candidateIds}::uuid[])
        or r.candidate_id is null and exists (select from candidate_sources s
          where s.workspace_id = r.workspace_id and s.resume_id = r.id and s.candidate_id = any(${candidateIds}::uuid[])))
      union select r.id from resumes r join theirs on r.duplicate_of = theirs.id where r.workspace_id = ${workspaceId}
    )
    select r.id, r.filename, r.sha256, r.storage_key as "storageKey" from resumes r join theirs using (id)
    where r.workspace_id = ${workspaceId} order by r.id`.execute(trx);
  return rows;
}

export interface PersonWords {
  /** Stand for this person alone: mail addresses and phone numbers of every profile that there ever was, as they were written. */
  readonly words: readonly string[];
  /** Each name that the person ever had, as its parts in lower case; only those of two parts or more. */
  readonly names: readonly (readonly string[])[];
}

/** Shorter parts of a name stand in anybody's words. */
const SHORTEST_PART = 3;

export async function listWords(trx: Trx, person: PersonOfPool): Promise<PersonWords> {
  const { workspaceId, resumes } = person;
  const candidates = await trx
    .selectFrom('candidates')
    .select(['email', 'phone'])
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', idsOf(person))
    .execute();
  const names = new Map<string, readonly string[]>();
  const words = new Set(candidates.flatMap(({ email, phone }) => [email, phone]).filter((word) => word !== null));
  const { rows } = await sql<{ profile: unknown }>`
    select profile from candidate_versions where workspace_id = ${workspaceId} and candidate_id = any(${idsOf(person)}::uuid[])
    union all select profile from resume_versions
      where workspace_id = ${workspaceId} and resume_id = any(${resumes.map(({ id }) => id)}::uuid[])`.execute(trx);
  for (const { profile } of rows) {
    const parsed = Profile.safeParse(profile);
    if (!parsed.success) continue;
    const { emails, phones, name } = parsed.data.basics;
    const parts = partsOfName(name?.value ?? '');
    if (parts.length > 1) names.set(parts.join(' '), parts);
    for (const { value, raw } of [...emails, ...phones]) {
      words.add(value);
      if (raw !== undefined && raw !== null) words.add(raw);
    }
  }
  // Shorter ones could stand in anybody's data.
  return {
    words: [...words].map((word) => word.trim()).filter((word) => word.length >= 6),
    names: [...names.values()],
  };
}

const partsOfName = (name: string): string[] =>
  [...new Set(name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u))].filter((part) => part.length >= SHORTEST_PART).sort();
