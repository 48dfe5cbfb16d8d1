// SQL of saved views. Private ones of others are hidden by a policy.
import { SavedSearch } from '@vitae/schema/api';
import { type Insertable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateViewsTable } from './finding-tables.ts';

export interface StoredView {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly query: SavedSearch;
  readonly shared: boolean;
  readonly createdAt: Date;
  /** When this user last looked; null for never. */
  readonly seenAt: Date | null;
}

/** In the order of their names. */
export async function listViews(trx: Trx, userId: string): Promise<StoredView[]> {
  const rows = await trx
    .selectFrom('candidate_views as v')
    .leftJoin('candidate_view_looks as l', (join) =>
      join.onRef('l.workspace_id', '=', 'v.workspace_id').onRef('l.view_id', '=', 'v.id').on('l.user_id', '=', userId),
    )
    .select(['v.id', 'v.owner_id', 'v.name', 'v.query', 'v.shared', 'v.created_at', 'l.seen_at'])
    .orderBy(sql`lower(v.name)`)
    .orderBy('v.id')
    .execute();
  return rows.map(({ owner_id, created_at, seen_at, query, ...view }) => ({
    ...view,
    query: SavedSearch.parse(query),
    ownerId: owner_id,
    createdAt: created_at,
    seenAt: seen_at,
  }));
}

export async function findViewOwner(trx: Trx, id: string): Promise<string | undefined> {
  const row = await trx.selectFrom('candidate_views').select('owner_id').where('id', '=', id).executeTakeFirst();
  return row?.owner_id;
}

export async function insertView(trx: Trx, view: Insertable<CandidateViewsTable>): Promise<void> {
  await trx.insertInto('candidate_views').values(view).execute();
}

export async function updateView(
  trx: Trx,
  id: string,
  view: { readonly name: string; readonly query: SavedSearch; readonly shared: boolean; readonly now: Date },
): Promise<void> {
  await trx
    .updateTable('candidate_views')
    .set({ name: view.name, query: JSON.stringify(view.query), shared: view.shared, updated_at: view.now })
    .where('id', '=', id)
    .execute();
}

export async function deleteView(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('candidate_views').where('id', '=', id).execute();
}

export async function noteLook(trx: Trx, viewId: string, userId: string, now: Date): Promise<void> {
  await trx
    .insertInto('candidate_view_looks')
    .values({ view_id: viewId, user_id: userId, seen_at: now })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'view_id', 'user_id']).doUpdateSet({ seen_at: now }))
    .execute();
}
