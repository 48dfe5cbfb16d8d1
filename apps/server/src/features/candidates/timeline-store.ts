// SQL of a candidate's timeline: what happened, gathered from the tables that know.
import { TimelineEvent } from '@vitae/schema/api';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';

const Row = z.object({
  id: z.string(),
  at: z.date(),
  by_user: z.string().nullable(),
  kind: TimelineEvent.shape.kind,
  summary: z.string(),
  resume_id: z.string().nullable(),
  version: z.int().nullable(),
});
export type TimelineRow = z.infer<typeof Row>;

export const TimelinePosition = z.object({ at: z.iso.datetime(), id: z.string() });
export type TimelinePosition = z.infer<typeof TimelinePosition>;

/** The newest first. Ids are unique over all kinds. */
export async function listTimeline(
  trx: Trx,
  candidateId: string,
  page: { readonly limit: number; readonly after: TimelinePosition | undefined },
): Promise<TimelineRow[]> {
  const { after } = page;
  const { rows } = await sql`select * from (${versions(candidateId)} union all ${sources(candidateId)}
      union all ${notes(candidateId)} union all ${merges(candidateId)} union all ${consents(candidateId)}
      union all ${notices(candidateId)} union all ${shortlists(candidateId)}) as event
    where ${after === undefined ? sql`true` : sql`(date_trunc('milliseconds', at), id) < (${after.at}::timestamptz, ${after.id})`}
    order by date_trunc('milliseconds', at) desc, id desc limit ${page.limit}`.execute(trx);
  return z.array(Row).parse(rows);
}

const versions = (candidateId: string) => sql`select 'version-' || lpad(version::text, 9, '0') as id, created_at as at,
    created_by as by_user, 'version' as kind, summary, resume_id, version
  from candidate_versions where candidate_id = ${candidateId} and kind not in ('merge', 'unmerge')`;

/** A source that came with a version is told by that version. */
const sources = (candidateId: string) => sql`select 'source-' || id, added_at, added_by, 'source',
    coalesce('Came in with ' || detail, 'Came in'), resume_id, null::int
  from candidate_sources s where candidate_id = ${candidateId} and kind <> 'manual' and not exists (
    select from candidate_versions v where v.workspace_id = s.workspace_id and v.candidate_id = s.candidate_id
      and v.resume_id = s.resume_id and v.kind in ('created', 'resume'))`;

const notes = (
  candidateId: string,
) => sql`select 'note-' || id, created_at, created_by, 'note', text, null::uuid, null::int
  from candidate_notes where candidate_id = ${candidateId}`;

const merges = (candidateId: string) => sql`select 'merge-' || m.id, m.merged_at, m.merged_by, 'merge',
    'Merged with ' || coalesce(c.name, 'somebody without a name'), null::uuid, null::int
  from candidate_merges m join candidates c on c.workspace_id = m.workspace_id and c.id = m.merged_id
  where m.survivor_id = ${candidateId}
  union all select 'unmerge-' || m.id, m.undone_at, m.undone_by, 'unmerge',
    'Taken apart from ' || coalesce(c.name, 'somebody without a name'), null::uuid, null::int
  from candidate_merges m join candidates c on c.workspace_id = m.workspace_id and c.id = m.merged_id
  where m.survivor_id = ${candidateId} and m.undone_at is not null`;

const consents = (candidateId: string) => sql`select 'consent-' || id, given_at, recorded_by, 'consent',
    case basis when 'consent' then 'Consent given' when 'legitimate-interest' then 'Legitimate interest noted'
      when 'contract' then 'Contract noted' else 'Legal obligation noted' end || ': ' || purpose, null::uuid, null::int
  from candidate_consents where candidate_id = ${candidateId}
  union all select 'withdrawn-' || id, withdrawn_at, null::uuid, 'consent', 'Withdrawn: ' || purpose, null::uuid, null::int
  from candidate_consents where candidate_id = ${candidateId} and withdrawn_at is not null`;

const notices = (candidateId: string) => sql`select 'notice-' || id, given_at, given_by, 'notice',
    case how when 'mail' then 'Notice sent by mail' when 'outside' then 'Notice given'
      else 'No notice needed' end || coalesce(': ' || remark, ''), null::uuid, null::int
  from candidate_notices where candidate_id = ${candidateId}`;

const shortlists = (candidateId: string) => sql`select 'job-' || l.id, l.added_at, l.added_by, 'job',
    'On the shortlist of ' || j.title, null::uuid, null::int
  from job_candidates l join jobs j on j.workspace_id = l.workspace_id and j.id = l.job_id
  where l.candidate_id = ${candidateId}`;
