// The queue of likely duplicates, and a person's word that two are not the same.
import { VitaeError } from '@vitae/schema';
import type { DismissDuplicateRequest, DuplicateList, DuplicateListQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { toCandidateSummary } from '../candidates/candidate-row.ts';
import { findSurvivorId, listedRows } from '../candidates/candidate-store.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { countOpenPairs, listOpenPairs, tellApart } from './pair-store.ts';

export interface DuplicatesParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
}

/** `dismiss` throws `resource.not-found` unless both are candidates of the workspace. */
export interface DuplicateQueue {
  list(reader: Reader, query: DuplicateListQuery): Promise<DuplicateList>;
  dismiss(reader: Reader, pair: DismissDuplicateRequest): Promise<void>;
}

const Position = z.object({ score: z.number(), firstId: z.uuid(), secondId: z.uuid() });

export function createDuplicateQueue({ db, now, userNames }: DuplicatesParts): DuplicateQueue {
  return {
    list: (reader, query) => withWorkspace(db, reader, (trx) => listDuplicates(trx, query, userNames)),
    dismiss: (reader, { firstId, secondId }) =>
      withWorkspace(db, reader, async (trx) => {
        const [first, second] = [await findSurvivorId(trx, firstId), await findSurvivorId(trx, secondId)];
        if (first === undefined || second === undefined || first === second) throw new VitaeError('resource.not-found');
        await tellApart(trx, first, second, reader.userId, now());
      }),
  };
}

async function listDuplicates(
  trx: Trx,
  { candidateId, limit, cursor }: DuplicateListQuery,
  userNames: UserNames,
): Promise<DuplicateList> {
  const pairs = await listOpenPairs(trx, { candidateId }, { limit: limit + 1, after: decodeCursor(cursor, Position) });
  const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
  const rows = new Map((await listedRows(trx, ids)).map((row) => [row.id, row]));
  const people = await namesOf(
    [...rows.values()].map(({ owner_id }) => owner_id),
    userNames,
  );
  const page = pageOf(
    pairs,
    limit,
    (pair) => ({ pair, first: rows.get(pair.firstId), second: rows.get(pair.secondId) }),
    ({ score, firstId, secondId }) => ({ score, firstId, secondId }),
  );
  return {
    items: page.items.flatMap(({ pair, first, second }) =>
      first === undefined || second === undefined
        ? []
        : [
            {
              first: toCandidateSummary(first, people),
              second: toCandidateSummary(second, people),
              ...{ score: pair.score, reasons: [...pair.reasons], foundAt: pair.foundAt.toISOString() },
            },
          ],
    ),
    nextCursor: page.nextCursor,
    total: await countOpenPairs(trx, candidateId),
  };
}
