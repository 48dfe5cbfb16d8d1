// Invented candidates and jobs of any number, the same for the same seed.
import { DEFAULT_FACTOR_WEIGHTS, type MatchCandidate, type MatchPlace, Seniority } from '@vitae/schema';
import {
  createSkillTaxonomy,
  findCity,
  iscoUnitGroups,
  type Skill,
  type SkillTaxonomy,
  skillKey,
  withSkills,
} from '@vitae/taxonomy';
import type { MatchJob, MatchRequirement } from '../facts/match-job.ts';
import { type Random, seededRandom } from './seeded-random.ts';

export interface PoolSizes {
  readonly skills: number;
  readonly skillsEach: number;
  readonly skillsWished: number;
}

export interface InventedPool {
  readonly taxonomy: SkillTaxonomy;
  candidate(number: number): MatchCandidate;
  job(number: number): MatchJob;
}

const YEAR = 2026;
const CITIES = [
  'Berlin|Hamburg|München|Köln|Leipzig|Dresden|Bremen|Stuttgart|Essen|Wien|Graz|Linz|Zürich|Basel|Bern|Paris|Lyon|Nantes|Lille|Madrid|Sevilla',
  'Bilbao|Porto|Roma|Milano|Torino|London|Leeds|Bristol|Dublin|Cork|Amsterdam|Utrecht|Gent|Warszawa|Kraków|Praha|Brno|Stockholm|Malmö|Oslo|Bergen',
  'Helsinki|Tampere|Toronto|Montréal|Chicago|Boston|Seattle|Austin|Denver|Santiago|Bogotá|Lima|Tokyo|Osaka|Sydney|Perth',
]
  .join('|')
  .split('|');

/** Skills are those of the taxonomy and, up to the number wanted, invented narrower ones; how common they are follows Zipf's law. */
export function inventPool(seed: number, { skills, skillsEach, skillsWished }: PoolSizes): InventedPool {
  const taxonomy = taxonomyOfSize(skills);
  const names = shuffled(taxonomy.skills.slice(0, skills), seededRandom(seed)).map(({ name }) => name);
  const pick = zipfPicker(names);
  const groups = iscoUnitGroups().map(({ code }) => code);
  const places = CITIES.flatMap((name) => placeOf(name) ?? []);
  const world = { pick, groups, places };
  return {
    taxonomy,
    candidate: (number) => inventCandidate(seededRandom(seed * 7919 + number), number, skillsEach, world),
    job: (number) => inventJob(seededRandom(seed * 104_729 + number), number, skillsWished, world),
  };
}

function taxonomyOfSize(size: number): SkillTaxonomy {
  const own = createSkillTaxonomy();
  const missing = Math.max(0, size - own.skills.length);
  const narrower = own.skills.slice(0, missing).map(
    ({ name, domain, category }): Skill => ({
      ...{ name: `${name} in depth`, domain, category },
      ...{ aliases: [], broader: [name], related: [] },
    }),
  );
  return withSkills(own, narrower);
}

interface World {
  readonly pick: (random: Random) => string;
  readonly groups: readonly string[];
  readonly places: readonly MatchPlace[];
}

function inventCandidate(
  random: Random,
  number: number,
  skills: number,
  { pick, groups, places }: World,
): MatchCandidate {
  const months = random.chance(0.9) ? random.int(0, 420) : null;
  return {
    id: `candidate-${String(number).padStart(7, '0')}`,
    skills: distinct(random, skills, pick).map((name) => ({
      key: skillKey(name),
      months: random.chance(0.6) ? random.int(1, 200) : null,
      level: random.chance(0.1) ? random.pick(['beginner', 'intermediate', 'advanced', 'expert'] as const) : null,
      lastUsed: random.chance(0.6) ? random.int(YEAR - 15, YEAR) : null,
    })),
    languages: random.chance(0.5)
      ? [{ code: random.pick(['en', 'de', 'fr']), level: random.pick(['A2', 'B2', 'C1'] as const) }]
      : [],
    months,
    fields: distinct(random, random.int(0, 2), (chance) => chance.pick(groups)).map((isco) => ({
      isco,
      months: random.int(6, 200),
    })),
    seniority: random.chance(0.8) ? random.pick<Seniority>(Seniority.options) : null,
    education: {
      level: random.chance(0.8) ? random.int(3, 8) : null,
      fields: random.chance(0.6) ? [`0${random.int(1, 9)}`] : [],
    },
    place: random.chance(0.9) ? random.pick(places) : null,
    relocates: random.chance(0.2) ? random.chance(0.5) : null,
  };
}

function inventJob(random: Random, number: number, skills: number, { pick, groups, places }: World): MatchJob {
  const requirements = distinct(random, skills, pick).map(
    (name, i): MatchRequirement => ({
      ...{ kind: 'skill', name, necessity: i < skills / 2 ? 'must' : 'nice', weight: random.int(1, 5) },
      ...(random.chance(0.3) ? { months: random.int(1, 6) * 12 } : {}),
    }),
  );
  return {
    id: `job-${String(number).padStart(6, '0')}`,
    requirements: random.chance(0.2)
      ? [...requirements, { kind: 'language', code: 'en', necessity: 'nice', weight: 1, level: 'B2' }]
      : requirements,
    experience: {
      months: random.int(1, 10) * 12,
      isco: random.pick(groups),
      ...(random.chance(0.5) ? { seniority: random.pick<Seniority>(Seniority.options) } : {}),
    },
    education: { level: random.int(4, 7), fields: random.chance(0.5) ? [`0${random.int(1, 9)}`] : [] },
    place: random.pick(places),
    arrangement: random.pick(['on-site', 'on-site', 'hybrid', 'remote'] as const),
    weights: DEFAULT_FACTOR_WEIGHTS,
  };
}

function placeOf(name: string): MatchPlace | undefined {
  const city = findCity(name);
  return city === undefined ? undefined : { at: { lat: city.lat, lon: city.lon }, countryCode: city.countryCode };
}

function distinct(random: Random, count: number, pick: (random: Random) => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(pick(random));
  return [...found];
}

/** The n-th name comes with a chance in proportion to 1/n. */
function zipfPicker(names: readonly string[]): World['pick'] {
  let sum = 0;
  const upTo = Float64Array.from(names, (_, i) => {
    sum += 1 / (i + 1);
    return sum;
  });
  return (random) => {
    const at = random.next() * sum;
    let low = 0;
    let high = names.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return names[low] ?? '';
  };
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
