// Who fits best when likeness counts: the first by the other factors, put in order with it.
import { type FindLikeness, likenessOf, type Ranked, rankByLikeness } from '@vitae/matching';
import type { Trx } from '../../platform/database/database.ts';
import { findLikenessWeight } from './likeness-store.ts';
import { findVectors } from './vector-store.ts';

/** So many of the first by the other factors are looked at, or as many as are asked for; nobody behind them can move among them. */
export const RERANKED = 500;

export interface CountedLikeness {
  readonly weight: number;
  readonly find: FindLikeness;
}

/** The job or candidate that all are compared with. */
export interface ComparedWith {
  readonly kind: 'candidate' | 'job';
  readonly id: string;
}

/** `best` gives the first by the other factors. */
export async function rankMatches(
  trx: Trx,
  from: ComparedWith,
  best: (most: number) => readonly Ranked[],
  most: number,
): Promise<readonly Ranked[]> {
  if ((await findLikenessWeight(trx)) === null) return best(most);
  const first = best(Math.max(RERANKED, most));
  const ids = first.map(({ id }) => id);
  const likeness = await likenessOfMatches(trx, from, ids);
  return (likeness === undefined ? first : rankByLikeness(first, likeness.find, likeness.weight)).slice(0, most);
}

/** It counts for jobs that have a vector, whoever they are compared with. Undefined: for none. */
export async function likenessOfMatches(
  trx: Trx,
  from: ComparedWith,
  ids: readonly string[],
): Promise<CountedLikeness | undefined> {
  const weight = await findLikenessWeight(trx);
  if (weight === null) return undefined;
  const isJob = from.kind === 'job';
  const own = (await findVectors(trx, from.kind, [from.id])).get(from.id);
  if (isJob && own === undefined) return undefined;
  const vectors = await findVectors(trx, isJob ? 'candidate' : 'job', ids);
  const find: FindLikeness = (id) => {
    const other = vectors.get(id);
    if (!isJob && other === undefined) return undefined;
    const isOfOneModel = own !== undefined && own.model === other?.model;
    return { value: isOfOneModel ? likenessOf(own.vector, other.vector) : undefined };
  };
  return { weight, find };
}
