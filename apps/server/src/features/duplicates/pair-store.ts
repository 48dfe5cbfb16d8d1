// SQL of `candidate_pairs`: who may be the same person, and what a person said about it.
import { IdentityReason } from '@vitae/schema/api';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import type { LikelyPerson } from '../candidates/resolve-person.ts';

export type PairState = 'open' | 'different';

export interface OpenPair {
  readonly firstId: string;
  readonly secondId: string;
  readonly score: number;
  readonly reasons: readonly IdentityReason[];
  readonly foundAt: Date;
}

export interface PairPosition {
  readonly score: number;
  readonly firstId: string;
  readonly secondId: string;
}

/** Ids of a pair in the order in which it is kept. */
export function inOrder(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}

/** A pair that a person decided about stays as it is. */
export async function savePair(
  trx: Trx,
  workspaceId: string,
  candidateId: string,
  { candidateId: otherId, score, reasons }: LikelyPerson,
  now: Date,
): Promise<void> {
  const [first_id, second_id] = inOrder(candidateId, otherId);
  const found = { score, reasons: JSON.stringify(reasons) };
  await trx
    .insertInto('candidate_pairs')
    .values({ workspace_id: workspaceId, first_id, second_id, ...found, found_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'first_id', 'second_id'])
        .doUpdateSet(found)
        .where('candidate_pairs.state', '=', 'open'),
    )
    .execute();
}

/** Open pairs of the candidate with others than these: they are no longer likely. */
export async function dropOpenPairs(
  trx: Trx,
  workspaceId: string,
  candidateId: string,
  except: readonly string[],
): Promise<void> {
  await sql`delete from candidate_pairs where workspace_id = ${workspaceId} and state = 'open'
    and ((first_id = ${candidateId} and not second_id = any(${[...except]}::uuid[]))
      or (second_id = ${candidateId} and not first_id = any(${[...except]}::uuid[])))`.execute(trx);
}

/** Ids of those whom a person told from this candidate. */
export async function findTold(trx: Trx, workspaceId: string, candidateId: string): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('candidate_pairs')
    .select(['first_id', 'second_id'])
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'different')
    .where((eb) => eb.or([eb('first_id', '=', candidateId), eb('second_id', '=', candidateId)]))
    .execute();
  return new Set(rows.map(({ first_id, second_id }) => (first_id === candidateId ? second_id : first_id)));
}

/** Also for a pair that was in no queue. */
export async function tellApart(trx: Trx, a: string, b: string, by: string, now: Date): Promise<void> {
  const [first_id, second_id] = inOrder(a, b);
  const decided = { state: 'different', decided_by: by, decided_at: now };
  await trx
    .insertInto('candidate_pairs')
    .values({ first_id, second_id, score: 0, reasons: '[]', ...decided })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'first_id', 'second_id']).doUpdateSet(decided))
    .execute();
}

/** The likeliest first. */
export async function listOpenPairs(
  trx: Trx,
  filter: { readonly candidateId: string | undefined },
  page: { readonly limit: number; readonly after: PairPosition | undefined },
): Promise<OpenPair[]> {
  const { after } = page;
  const rows = await pairsIn(trx, 'open', filter.candidateId)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(-p.score, p.first_id, p.second_id) > (-${after?.score ?? 0}::real, ${after?.firstId ?? null}::uuid, ${after?.secondId ?? null}::uuid)`,
      ),
    )
    .select(['p.first_id', 'p.second_id', 'p.score', 'p.reasons', 'p.found_at'])
    .orderBy('p.score', 'desc')
    .orderBy('p.first_id')
    .orderBy('p.second_id')
    .limit(page.limit)
    .execute();
  return rows.map(toOpenPair);
}

interface PairRow {
  readonly first_id: string;
  readonly second_id: string;
  readonly score: number;
  readonly reasons: unknown;
  readonly found_at: Date;
}

function toOpenPair(row: PairRow): OpenPair {
  return {
    ...{ firstId: row.first_id, secondId: row.second_id, score: row.score, foundAt: row.found_at },
    reasons: z.array(IdentityReason).parse(row.reasons),
  };
}

export interface ToldPair extends OpenPair {
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
}

export interface ToldPosition {
  readonly at: string;
  readonly firstId: string;
  readonly secondId: string;
}

/** Those that people told apart, the newest decision first. */
export async function listToldPairs(
  trx: Trx,
  filter: { readonly candidateId: string | undefined },
  page: { readonly limit: number; readonly after: ToldPosition | undefined },
): Promise<ToldPair[]> {
  const { after } = page;
  const decidedAt = sql<Date>`date_trunc('milliseconds', coalesce(p.decided_at, p.found_at))`;
  const rows = await pairsIn(trx, 'different', filter.candidateId)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${decidedAt}, p.first_id, p.second_id) < (${after?.at ?? null}::timestamptz, ${after?.firstId ?? null}::uuid, ${after?.secondId ?? null}::uuid)`,
      ),
    )
    .select([
      'p.first_id',
      'p.second_id',
      'p.score',
      'p.reasons',
      'p.found_at',
      'p.decided_by',
      decidedAt.as('decided'),
    ])
    .orderBy(decidedAt, 'desc')
    .orderBy('p.first_id', 'desc')
    .orderBy('p.second_id', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({ ...toOpenPair(row), decidedBy: row.decided_by, decidedAt: row.decided }));
}

/** False when nobody told them apart. */
export async function takeToldBack(trx: Trx, a: string, b: string): Promise<boolean> {
  const [first, second] = inOrder(a, b);
  const { numDeletedRows } = await trx
    .deleteFrom('candidate_pairs')
    .where('first_id', '=', first)
    .where('second_id', '=', second)
    .where('state', '=', 'different')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function countPairs(trx: Trx, state: PairState, candidateId: string | undefined): Promise<number> {
  const { count } = await pairsIn(trx, state, candidateId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function pairsIn(trx: Trx, state: PairState, candidateId: string | undefined) {
  const pairs = trx
    .selectFrom('candidate_pairs as p')
    .innerJoin('candidates as a', (join) =>
      join.onRef('a.workspace_id', '=', 'p.workspace_id').onRef('a.id', '=', 'p.first_id'),
    )
    .innerJoin('candidates as b', (join) =>
      join.onRef('b.workspace_id', '=', 'p.workspace_id').onRef('b.id', '=', 'p.second_id'),
    )
    .where('p.state', '=', state)
    .where('a.merged_into', 'is', null)
    .where('b.merged_into', 'is', null);
  if (candidateId === undefined) return pairs;
  return pairs.where((eb) => eb.or([eb('p.first_id', '=', candidateId), eb('p.second_id', '=', candidateId)]));
}

/** What a person said about `from` holds for `to` as well. Gives whom `to` was told from by this. */
export async function copyTold(
  trx: Trx,
  workspaceId: string,
  from: string,
  to: string,
  by: string,
  now: Date,
): Promise<string[]> {
  const known = await findTold(trx, workspaceId, to);
  const news = [...(await findTold(trx, workspaceId, from))].filter((id) => id !== to && !known.has(id));
  for (const id of news) await tellApart(trx, to, id, by, now);
  return news;
}

export async function deletePairs(trx: Trx, candidateId: string, others: readonly string[]): Promise<void> {
  for (const other of others) {
    const [first, second] = inOrder(candidateId, other);
    await trx.deleteFrom('candidate_pairs').where('first_id', '=', first).where('second_id', '=', second).execute();
  }
}
