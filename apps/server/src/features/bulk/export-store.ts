// SQL of exports: the profiles of some candidates, and their documents.
import { emptyProfile, Profile } from '@vitae/schema';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import '../candidates/candidates-tables.ts';
import '../resumes/resumes-tables.ts';

export interface ExportedCandidate {
  readonly id: string;
  readonly name: string | null;
  readonly status: string;
  readonly tags: readonly string[];
  /** Of the résumé that the profile stands on. */
  readonly filename: string | null;
  readonly profile: Profile;
}

/** In the order of the ids, without those who are not there any more. */
export async function listToExport(trx: Trx, ids: readonly string[]): Promise<ExportedCandidate[]> {
  const { rows } = await sql<Omit<ExportedCandidate, 'profile'> & { profile: unknown }>`
    select c.id, c.name, c.status, r.filename, v.profile, coalesce((select array_agg(t.tag order by t.tag)
      from candidate_tags t where t.workspace_id = c.workspace_id and t.candidate_id = c.id), '{}') as tags
    from unnest(${ids}::uuid[]) with ordinality asked (id, place)
      join candidates c on c.id = asked.id and c.merged_into is null
      left join candidate_versions v on v.workspace_id = c.workspace_id and v.candidate_id = c.id and v.version = c.version
      left join resumes r on r.workspace_id = c.workspace_id and r.id = c.current_resume_id
    order by asked.place`.execute(trx);
  return rows.map((row) => ({ ...row, profile: row.profile === null ? emptyProfile() : Profile.parse(row.profile) }));
}

export interface NamedCandidate {
  readonly id: string;
  readonly name: string | null;
  readonly documents: readonly { readonly filename: string; readonly storageKey: string }[];
}

/** Likewise. The same bytes are named once. */
export async function listDocuments(trx: Trx, ids: readonly string[]): Promise<NamedCandidate[]> {
  const { rows } = await sql<NamedCandidate>`
    select c.id, c.name, coalesce((select json_agg(json_build_object('filename', r.filename, 'storageKey', r.storage_key)
        order by r.uploaded_at, r.id) from resumes r
      where r.workspace_id = c.workspace_id and r.candidate_id = c.id and r.duplicate_of is null), '[]') as documents
    from unnest(${ids}::uuid[]) with ordinality asked (id, place)
      join candidates c on c.id = asked.id and c.merged_into is null order by asked.place`.execute(trx);
  return rows;
}
