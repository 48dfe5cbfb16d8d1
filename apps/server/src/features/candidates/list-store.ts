// SQL of the list of candidates: filters, order, total.
import type { CandidateListQuery } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';

export type CandidateFilter = Omit<CandidateListQuery, 'limit' | 'cursor'>;

export interface ListPosition {
  readonly at: string;
  readonly id: string;
}

/** The last changed first. */
export async function listCandidateIds(
  trx: Trx,
  filter: CandidateFilter,
  page: { readonly limit: number; readonly after: ListPosition | undefined },
): Promise<ListPosition[]> {
  const { after } = page;
  const rows = await filtered(trx, filter)
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('updated_at', 'id'), '<', eb.tuple(new Date(after?.at ?? 0), after?.id ?? '')),
      ),
    )
    .select(['id', 'updated_at'])
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map(({ id, updated_at }) => ({ id, at: updated_at.toISOString() }));
}

export async function countCandidates(trx: Trx, filter: CandidateFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function filtered(trx: Trx, { status, ownerId }: CandidateFilter) {
  let query = trx.selectFrom('candidates').where('merged_into', 'is', null);
  if (status !== undefined) query = query.where('status', 'in', status);
  if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId);
  return query;
}
