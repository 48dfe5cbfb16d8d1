// The queue of likely duplicates, and a person's word that two are not the same, which can be taken back.
import { VitaeError } from '@vitae/schema';
import type { DismissDuplicateRequest, DuplicateList, DuplicateListQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { toCandidateSummary, toPerson } from '../candidates/candidate-row.ts';
import { findCandidate, findSurvivorId, listedRows } from '../candidates/candidate-store.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import type { PersonResolver } from '../candidates/resolve-person.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { profileOf } from './merge-preview.ts';
import {
  countPairs,
  listOpenPairs,
  listToldPairs,
  type OpenPair,
  type ToldPair,
  takeToldBack,
  tellApart,
} from './pair-store.ts';

export interface DuplicatesParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
}

/** `dismiss` and `reconsider` throw `resource.not-found` unless both are candidates of the workspace. */
export interface DuplicateQueue {
  list(reader: Reader, query: DuplicateListQuery): Promise<DuplicateList>;
  dismiss(reader: Reader, pair: DismissDuplicateRequest): Promise<void>;
  reconsider(reader: Reader, pair: DismissDuplicateRequest): Promise<void>;
}

const Position = z.object({ score: z.number(), firstId: z.uuid(), secondId: z.uuid() });
const ToldPosition = z.object({ at: z.iso.datetime(), firstId: z.uuid(), secondId: z.uuid() });

export function createDuplicateQueue({
  db,
  now,
  userNames,
  resolver,
}: DuplicatesParts & { readonly resolver: PersonResolver }): DuplicateQueue {
  return {
    list: (reader, query) =>
      withWorkspace(db, reader, (trx) =>
        query.state === 'open' ? listOpen(trx, query, userNames) : listTold(trx, query, userNames),
      ),
    dismiss: (reader, pair) =>
      withWorkspace(db, reader, async (trx) => {
        const [first, second] = await findPair(trx, pair);
        await tellApart(trx, first, second, reader.userId, now());
      }),
    reconsider: (reader, pair) =>
      withWorkspace(db, reader, async (trx) => {
        const [first, second] = await findPair(trx, pair);
        if (!(await takeToldBack(trx, first, second))) return;
        const candidate = await findCandidate(trx, first);
        if (candidate === undefined) throw new VitaeError('resource.not-found');
        const profile = await profileOf(trx, candidate);
        await resolver.profileChanged(trx, reader.workspaceId, first, profile, now());
      }),
  };
}

async function findPair(trx: Trx, { firstId, secondId }: DismissDuplicateRequest): Promise<readonly [string, string]> {
  const [first, second] = [await findSurvivorId(trx, firstId), await findSurvivorId(trx, secondId)];
  if (first === undefined || second === undefined || first === second) throw new VitaeError('resource.not-found');
  return [first, second];
}

async function listOpen(
  trx: Trx,
  { candidateId, limit, cursor }: DuplicateListQuery,
  userNames: UserNames,
): Promise<DuplicateList> {
  const pairs = await listOpenPairs(trx, { candidateId }, { limit: limit + 1, after: decodeCursor(cursor, Position) });
  const page = pageOf(
    pairs,
    limit,
    (pair) => pair,
    ({ score, firstId, secondId }) => ({ score, firstId, secondId }),
  );
  return {
    items: await withCandidates(trx, page.items, userNames),
    nextCursor: page.nextCursor,
    total: await countPairs(trx, 'open', candidateId),
  };
}

async function listTold(
  trx: Trx,
  { candidateId, limit, cursor }: DuplicateListQuery,
  userNames: UserNames,
): Promise<DuplicateList> {
  const after = decodeCursor(cursor, ToldPosition);
  const pairs = await listToldPairs(trx, { candidateId }, { limit: limit + 1, after });
  const page = pageOf(
    pairs,
    limit,
    (pair) => pair,
    ({ decidedAt, firstId, secondId }) => ({ at: decidedAt.toISOString(), firstId, secondId }),
  );
  return {
    items: await withCandidates(trx, page.items, userNames),
    nextCursor: page.nextCursor,
    total: await countPairs(trx, 'different', candidateId),
  };
}

async function withCandidates(
  trx: Trx,
  pairs: readonly (OpenPair | ToldPair)[],
  userNames: UserNames,
): Promise<DuplicateList['items']> {
  const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
  const rows = new Map((await listedRows(trx, ids)).map((row) => [row.id, row]));
  const deciders = pairs.map((pair) => ('decidedBy' in pair ? pair.decidedBy : null));
  const people = await namesOf([...[...rows.values()].map(({ owner_id }) => owner_id), ...deciders], userNames);
  return pairs.flatMap((pair) => {
    const [first, second] = [rows.get(pair.firstId), rows.get(pair.secondId)];
    if (first === undefined || second === undefined) return [];
    const told =
      'decidedBy' in pair ? { by: toPerson(pair.decidedBy, people), at: pair.decidedAt.toISOString() } : null;
    return [
      {
        ...{ first: toCandidateSummary(first, people), second: toCandidateSummary(second, people) },
        ...{ score: pair.score, reasons: [...pair.reasons], foundAt: pair.foundAt.toISOString(), toldApart: told },
      },
    ];
  });
}
