// SQL of what stood beside a row: kept until the row is a candidate, and then put onto the candidate.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';

/** `remarks`: JSON. Does nothing when an earlier try kept them. */
export async function keepRemarks(trx: Trx, workspaceId: string, resumeId: string, remarks: string): Promise<void> {
  await trx
    .insertInto('table_import_remarks')
    .values({ workspace_id: workspaceId, resume_id: resumeId, remarks })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Given once. */
export async function takeRemarks(trx: Trx, resumeId: string): Promise<unknown> {
  const row = await trx
    .deleteFrom('table_import_remarks')
    .where('resume_id', '=', resumeId)
    .returning('remarks')
    .executeTakeFirst();
  return row?.remarks;
}

/** Also inside `asSystem`. */
export async function forgetRemarks(trx: Trx, workspaceId: string, resumeIds: readonly string[]): Promise<void> {
  await sql`delete from table_import_remarks
    where workspace_id = ${workspaceId} and resume_id = any(${resumeIds}::uuid[])`.execute(trx);
}

export interface RemarksFor {
  readonly workspaceId: string;
  readonly candidateId: string;
  readonly resumeId: string;
  readonly by: string;
  readonly now: Date;
}

export async function addNotes(trx: Trx, of: RemarksFor, notes: readonly string[]): Promise<void> {
  if (notes.length === 0) return;
  const about = { workspace_id: of.workspaceId, candidate_id: of.candidateId, created_by: of.by };
  const rows = notes.map((text) => ({ ...about, id: newId(), text, created_at: of.now, updated_at: of.now }));
  await trx.insertInto('candidate_notes').values(rows).execute();
}

export async function addTags(trx: Trx, of: RemarksFor, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  const about = { workspace_id: of.workspaceId, candidate_id: of.candidateId, added_by: of.by, added_at: of.now };
  await trx
    .insertInto('candidate_tags')
    .values(tags.map((tag) => ({ ...about, tag })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The word on the source of this résumé. */
export async function nameSource(trx: Trx, { candidateId, resumeId }: RemarksFor, detail: string): Promise<void> {
  await trx
    .updateTable('candidate_sources')
    .set({ detail })
    .where('candidate_id', '=', candidateId)
    .where('resume_id', '=', resumeId)
    .execute();
}
