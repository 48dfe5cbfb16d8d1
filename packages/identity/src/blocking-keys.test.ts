import { describe, expect, it } from 'vitest';
import { blockingKeys, isStrongKey, MAX_BLOCK } from './blocking-keys.ts';
import { identityOf } from './identity-of.ts';
import { inventPerson } from './testing/invented-person.ts';
import { inventedResume } from './testing/invented-resume.ts';
import { seededRandom } from './testing/seeded-random.ts';

const asOf = '2026-06-01';

/** How many others each of `count` invented people is compared with, at most. */
function comparisons(count: number): number {
  const random = seededRandom(5);
  const blocks = new Map<string, number[]>();
  const keysOf = Array.from({ length: count }, (_, person) => {
    const keys = blockingKeys(identityOf(inventedResume(random, inventPerson(random)), { asOf }));
    for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), person]);
    return keys;
  });
  const met = keysOf.map((keys) => {
    const others = keys.flatMap((key) => {
      const block = blocks.get(key) ?? [];
      return isStrongKey(key) || block.length <= MAX_BLOCK ? block : [];
    });
    return new Set(others).size - 1;
  });
  return met.reduce((sum, others) => sum + others, 0) / count;
}

describe('blockingKeys', () => {
  it('bring few to compare although everybody is made of few names and employers', () => {
    expect(comparisons(4000)).toBeLessThan(4000 / 20);
  });

  it('find a person in either order of the names, by a pet name, and in another script', () => {
    const named = (name: string) => {
      const random = seededRandom(1);
      const [given = '', family = ''] = name.split(' ');
      const profile = inventedResume(random, inventPerson(random), {
        name: { given, family },
        familyFirst: false,
        parted: true,
        mail: undefined,
        phone: undefined,
      });
      return blockingKeys(identityOf({ ...profile, work: [], education: [] }, { asOf })).filter((key) =>
        key.startsWith('name:'),
      );
    };
    const common = (a: string, b: string) => named(a).filter((key) => named(b).includes(key)).length;
    expect(common('Robert Ashdown', 'Bob Ashdown')).toBeGreaterThan(0);
    expect(common('Robert Ashdown', 'Ashdown Robert')).toBeGreaterThan(0);
    expect(common('Александр Щербаков', 'Sasha Scherbakov')).toBeGreaterThan(0);
    expect(common('Robert Ashdown', 'Harriet Pemberton')).toBe(0);
  });
});
