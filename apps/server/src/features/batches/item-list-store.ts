// SQL of the list of a batch's items, with what became of each.
import { Outcome } from '@vitae/schema';
import { BatchBin } from '@vitae/schema/api';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import { BIN } from './item-bin.ts';

const Listed = z.object({
  id: z.string(),
  path: z.string(),
  filename: z.string(),
  bytes: z.coerce.number().nullable(),
  sha256: z.string().nullable(),
  state: z.string(),
  archiveId: z.string().nullable(),
  reason: z.object({ code: z.string(), message: z.string(), nextAction: z.string() }).nullable(),
  outcome: Outcome.nullable(),
  bin: BatchBin,
  resumeId: z.string().nullable(),
  candidateId: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  name: z.string().nullable(),
});
export type ListedItem = z.infer<typeof Listed>;

export interface ItemPage {
  readonly bin: BatchBin | undefined;
  readonly limit: number;
  /** The id of the last item seen. */
  readonly after: string | undefined;
}

/** In the order in which they were announced or came. */
export async function listItems(trx: Trx, batchId: string, page: ItemPage): Promise<ListedItem[]> {
  const after = page.after === undefined ? sql`` : sql`and i.id > ${page.after}`;
  const bin = page.bin === undefined ? sql`` : sql`and ${BIN} = ${page.bin}`;
  // The page first: whose document a duplicate is, is asked for its rows only.
  const { rows } = await sql`with page as materialized (
      select i.workspace_id, i.id, i.path, i.filename, i.bytes, i.sha256, i.state, i.archive_id as "archiveId", i.reason,
        coalesce(r.outcome, i.outcome) as outcome, ${BIN} as bin, i.resume_id as "resumeId",
        coalesce(r.candidate_id, i.candidate_id) as candidate_id, ${DUPLICATE_OF} as "duplicateOf", r.name as own_name
      ${FROM} where i.batch_id = ${batchId} and i.state not in ('unpacking', 'unpacked') ${after} ${bin}
      order by i.id limit ${page.limit}
    )
    select p.*, coalesce(p.candidate_id, d.candidate_id) as "candidateId", coalesce(p.own_name, d.name) as name
    from page p left join resumes d
      on d.workspace_id = p.workspace_id and p.state = 'duplicate' and d.id = p."duplicateOf"
    order by p.id`.execute(trx);
  return z.array(Listed).parse(rows);
}

/** What sending a file needs to know of its item. `bin` null: an archive that its entries stand for. */
const Sent = z.object({
  id: z.string(),
  filename: z.string(),
  sha256: z.string().nullable(),
  state: z.string(),
  bin: BatchBin.nullable(),
  resumeId: z.string().nullable(),
});
export type SentItem = z.infer<typeof Sent>;

export async function findSentItem(trx: Trx, batchId: string, id: string): Promise<SentItem | undefined> {
  const { rows } = await sql`select i.id, i.filename, i.sha256, i.state, ${BIN} as bin, i.resume_id as "resumeId"
    ${FROM} where i.batch_id = ${batchId} and i.id = ${id}`.execute(trx);
  return rows[0] === undefined ? undefined : Sent.parse(rows[0]);
}

const FROM: RawBuilder<unknown> = sql`from batch_items i
  left join resumes r on r.workspace_id = i.workspace_id and r.id = i.resume_id`;

/** A duplicate within the batch was announced before the first of its kind had come. */
const DUPLICATE_OF: RawBuilder<unknown> = sql`case when i.state = 'duplicate' then coalesce(i.resume_id, (
    select f.resume_id from batch_items f where f.workspace_id = i.workspace_id and f.batch_id = i.batch_id
      and f.sha256 = i.sha256 and f.resume_id is not null order by f.id limit 1))
  else r.duplicate_of end`;
