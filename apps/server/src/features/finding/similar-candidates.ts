// "More like this": candidates with the same rare skills and titles, the most alike first.
import { VitaeError } from '@vitae/schema';
import type { SimilarCandidates } from '@vitae/schema/api';
import { skillKey } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { toCandidateSummary } from '../candidates/candidate-row.ts';
import { findSurvivorId, listedRows } from '../candidates/candidate-store.ts';
import { namesOf } from '../candidates/read-candidates.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { compareLikeness } from './compare-likeness.ts';
import { countEach, findLikeness, listComparable } from './similar-store.ts';

const MOST_SHOWN = 10;
/** Skills that candidates are gathered by. */
const TELLING = 6;

/** Throws `resource.not-found`; the id of a merged candidate stands for the one that it was merged into. */
export async function findSimilar(trx: Trx, userNames: UserNames, id: string): Promise<SimilarCandidates> {
  const survivor = await findSurvivorId(trx, id);
  if (survivor === undefined) throw new VitaeError('resource.not-found');
  const self = await findLikeness(trx, survivor);
  if (self === undefined) return { items: [] };
  const rarity = await rarityOf(trx, self.skills);
  const telling = [...rarity].sort(([, a], [, b]) => b - a).slice(0, TELLING);
  const others = await listComparable(
    trx,
    self,
    telling.map(([skill]) => `skill:${skillKey(skill)}`),
  );
  const best = others
    .map((other) => ({ id: other.id, ...compareLikeness(self, other, rarity) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SHOWN);
  const rows = new Map(
    (
      await listedRows(
        trx,
        best.map((one) => one.id),
      )
    ).map((row) => [row.id, row]),
  );
  const people = await namesOf(
    [...rows.values()].map(({ owner_id }) => owner_id),
    userNames,
  );
  return {
    items: best.flatMap(({ id: found, score, reasons }) => {
      const row = rows.get(found);
      return row === undefined ? [] : [{ candidate: toCandidateSummary(row, people), score, reasons }];
    }),
  };
}

/** Skills that somebody else has too, with a weight that falls as more have them. */
async function rarityOf(trx: Trx, skills: readonly string[]): Promise<Map<string, number>> {
  const counts = await countEach(
    trx,
    skills.map((skill) => `skill:${skillKey(skill)}`),
  );
  return new Map(
    skills.flatMap((skill, index) => {
      const count = counts[index] ?? 0;
      return count > 1 ? [[skill, 1 / Math.log2(1 + count)] as const] : [];
    }),
  );
}
