import type { Profile } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { compareIdentities } from './compare-identities.ts';
import { identityOf } from './identity-of.ts';
import { type InventedPerson, inventPerson } from './testing/invented-person.ts';
import { inventedResume } from './testing/invented-resume.ts';
import { seededRandom } from './testing/seeded-random.ts';

const of = (profile: Profile) => identityOf(profile, { asOf: '2026-06-01' });
const mail = 'mira@web.example';

function resumesOf(person: Partial<InventedPerson> = {}) {
  const random = seededRandom(3);
  const one = inventPerson(random, person);
  const style = { mail, phone: undefined };
  return [of(inventedResume(random, one, style)), of(inventedResume(random, one, style))] as const;
}

describe('compareIdentities', () => {
  it('is certain of a mail address and a name, and says why', () => {
    const comparison = compareIdentities(...resumesOf());
    expect(comparison.verdict).toBe('same');
    expect(comparison.score).toBeGreaterThan(0.99);
    expect(comparison.reasons.map(({ message }) => message)).toContain(`Both have the mail address ${mail}.`);
  });

  it('does not act on a mail address that several people are known to share', () => {
    const [a, b] = resumesOf();
    const life = { employers: [], schools: [], cities: [], address: '', links: [] };
    const shared = new Set([`mail:${mail}`]);
    expect(compareIdentities({ ...a, ...life }, { ...b, ...life }, { shared }).verdict).toBe('different');
    expect(compareIdentities({ ...a, ...life }, { ...b, ...life }).verdict).toBe('same');
  });

  it('lets a person’s word stand against everything', () => {
    const [a, b] = resumesOf();
    expect(compareIdentities(a, b, { decidedDifferent: true })).toMatchObject({ verdict: 'different', score: 0 });
  });

  it('asks a person where the birth dates differ', () => {
    const [a, b] = resumesOf();
    const born = (birthDate: string) => ({ birthDate });
    expect(compareIdentities({ ...a, ...born('1961-04-02') }, { ...b, ...born('1988-11-12') }).verdict).not.toBe(
      'same',
    );
  });
});
