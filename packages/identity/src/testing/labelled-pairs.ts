// The labelled set: pairs of every kind, the same each time for the same seed.
import type { Profile } from '@vitae/schema';
import { ONE_PERSON } from './one-person-pairs.ts';
import { seededRandom } from './seeded-random.ts';
import { TWO_PEOPLE } from './two-people-pairs.ts';

export interface LabelledPair {
  readonly kind: string;
  readonly same: boolean;
  readonly profiles: readonly [Profile, Profile];
}

export function labelledPairs(seed: number, perKind: number): LabelledPair[] {
  const random = seededRandom(seed);
  const make = (makers: typeof ONE_PERSON, same: boolean) =>
    Object.entries(makers).flatMap(([kind, maker]) =>
      Array.from({ length: perKind }, (): LabelledPair => ({ kind, same, profiles: maker(random) })),
    );
  return [...make(ONE_PERSON, true), ...make(TWO_PEOPLE, false)];
}
