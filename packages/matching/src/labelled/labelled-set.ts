// Jobs with candidates that are graded by how they were made, not by any score.
//
// The rubric, written before any of it was scored:
//   3  to be invited: works in the trade, has every must under one of its usual names, the years asked, the education asked or more,
//      and lives in the city of the job.
//   2  worth a call: works in the trade and falls short in one thing: a must is missing, half of the years, or another city.
//   1  a stretch: works in a neighbouring trade and has some of the skills, or has just begun in the trade with few of them.
//   0  not: works in another trade, also where the words of the job stand in the text, because the person hires for the trade or sells to it.
import type { JobRequirements } from '@vitae/schema';
import { DEFAULT_FACTOR_WEIGHTS, JobRequirements as Requirements } from '@vitae/schema';
import { type SkillTaxonomy, skillKey } from '@vitae/taxonomy';
import type { KeptJob } from '../facts/match-job-of.ts';
import { type Random, seededRandom } from '../testing/seeded-random.ts';
import { TRADES, type Trade } from './trades.ts';
import type { WrittenFacts, WrittenJob } from './written-candidate.ts';

export type Grade = 0 | 1 | 2 | 3;

export interface LabelledCandidate {
  readonly id: string;
  readonly grade: Grade;
  readonly facts: WrittenFacts;
}

export interface LabelledJob {
  readonly job: KeptJob;
  /** The advertisement. */
  readonly text: string;
  readonly candidates: readonly LabelledCandidate[];
}

const NOW = 2026 * 12 + 5;
const JOBS_EACH = 3;
const COUNTS: readonly (readonly [Grade, number])[] = [
  [3, 4],
  [2, 6],
  [1, 6],
  [0, 10],
];
const CITIES: Readonly<Record<string, readonly string[]>> = {
  DE: ['Berlin', 'Hamburg', 'München', 'Köln', 'Leipzig'],
  GB: ['London', 'Manchester', 'Leeds', 'Bristol', 'Glasgow'],
  US: ['Chicago', 'Boston', 'Seattle', 'Denver', 'Austin'],
};

export function labelledJobs(taxonomy: SkillTaxonomy): LabelledJob[] {
  return TRADES.flatMap((trade, t) =>
    Array.from({ length: JOBS_EACH }, (_, i) =>
      labelledJob(trade, seededRandom(1000 * t + i + 1), `${trade.name}-${i}`, taxonomy),
    ),
  );
}

interface Asked {
  readonly trade: Trade;
  readonly title: string;
  readonly years: number;
  readonly musts: readonly string[];
  readonly pluses: readonly string[];
  readonly city: string;
  readonly countryCode: string;
}

function labelledJob(trade: Trade, random: Random, id: string, taxonomy: SkillTaxonomy): LabelledJob {
  const countryCode = random.pick(Object.keys(CITIES));
  const asked: Asked = {
    ...{ trade, countryCode, city: random.pick(CITIES[countryCode] ?? []) },
    title: trade.titles[random.int(0, 1) % trade.titles.length] ?? trade.name,
    years: random.pick([2, 3, 5]),
    musts: trade.musts,
    pluses: trade.pluses.filter(() => random.chance(0.7)),
  };
  const write = new Writer(random, taxonomy);
  const candidates = COUNTS.flatMap(([grade, count]) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${id}-${grade}-${i}`,
      grade,
      facts: write.graded(grade, asked, i),
    })),
  );
  return { job: keptJob(id, asked), text: advertisement(asked), candidates };
}

function keptJob(id: string, { trade, title, years, musts, pluses, city, countryCode }: Asked): KeptJob {
  const skills: JobRequirements['skills'] = [
    ...musts.map((name) => ({ name, importance: 'must' as const, weight: 1 })),
    ...pluses.map((name) => ({ name, importance: 'nice' as const, weight: 1 })),
  ];
  const requirements = Requirements.parse({
    ...{ skills, minYears: years, education: { level: trade.level, field: trade.area } },
    place: { city, countryCode },
  });
  return { id, title, requirements, weights: DEFAULT_FACTOR_WEIGHTS };
}

function advertisement({ trade, title, years, musts, pluses, city }: Asked): string {
  return [
    `${title} in ${city}`,
    `We look for somebody with ${years} years of experience as ${title}.`,
    `You need: ${musts.join(', ')}. ${pluses.length === 0 ? '' : `A plus: ${pluses.join(', ')}.`}`,
    `${trade.degree} in ${trade.area}`,
  ].join('\n');
}

class Writer {
  readonly #random: Random;
  readonly #taxonomy: SkillTaxonomy;

  constructor(random: Random, taxonomy: SkillTaxonomy) {
    this.#random = random;
    this.#taxonomy = taxonomy;
  }

  graded(grade: Grade, asked: Asked, i: number): WrittenFacts {
    if (grade === 3) return this.#fitting(asked, asked.musts, asked.years + this.#random.int(0, 6), asked.city);
    if (grade === 2) return this.#shortOfOne(asked, i);
    if (grade === 1) return i % 2 === 0 ? this.#neighbour(asked) : this.#beginner(asked);
    return i < 2 ? this.#speaksOfIt(asked) : this.#stranger(asked);
  }

  #shortOfOne(asked: Asked, i: number): WrittenFacts {
    const { musts, years, city } = asked;
    const enough = years + this.#random.int(0, 4);
    if (i % 3 === 0) return this.#fitting(asked, without(musts, this.#random.pick(musts)), enough, city);
    if (i % 3 === 1) return this.#fitting(asked, musts, years / 2, city);
    return this.#fitting(asked, musts, enough, this.#elsewhere(asked));
  }

  #fitting(asked: Asked, musts: readonly string[], years: number, city: string): WrittenFacts {
    const { trade, countryCode } = asked;
    const some = trade.pluses.filter(() => this.#random.chance(0.5));
    const level = Math.min(8, trade.level + (this.#random.chance(0.2) ? 1 : 0));
    return {
      jobs: this.#jobs(trade, years, [...musts, ...some]),
      skills: this.#list([...musts, ...some]),
      ...{ degree: trade.degree, area: trade.area, level, city, countryCode },
    };
  }

  #beginner(asked: Asked): WrittenFacts {
    const { trade, city, countryCode, musts } = asked;
    const some = this.#some(musts, 0.4);
    const jobs = this.#jobs(trade, 0.4, some).map((job) => ({ ...job, title: `Trainee ${job.title}` }));
    const level = Math.max(2, trade.level - 1);
    return { jobs, skills: this.#list(some), degree: 'Course', area: trade.area, level, city, countryCode };
  }

  #neighbour(asked: Asked): WrittenFacts {
    const { city, countryCode, musts, years } = asked;
    const trade = tradeNamed(this.#random.pick(asked.trade.neighbours));
    const some = this.#some(musts, 0.4);
    const own = this.#some(trade.musts, 0.7);
    return {
      jobs: this.#jobs(trade, years + this.#random.int(0, 4), [...own, ...some]),
      skills: this.#list([...own, ...some]),
      ...{ degree: trade.degree, area: trade.area, level: trade.level, city, countryCode },
    };
  }

  /** Hires for the trade, or sells to it: the words are there, the work is not. */
  #speaksOfIt(asked: Asked): WrittenFacts {
    const { title, city, countryCode, trade, years } = asked;
    const facts = this.#stranger(asked);
    const words = this.#some(asked.musts, 0.5);
    const first = NOW - Math.round((years + 2) * 12);
    const sentences = [
      `Found and interviewed every ${title} for a customer, ${title} teams of up to thirty.`,
      `Wrote advertisements for ${title} jobs that ask for ${words.join(' and ')}.`,
      `Spoke at a fair for the trade: "how to become a ${title}".`,
    ];
    const job = { title: 'Recruiter', span: { first, last: NOW }, sentences, names: this.#names(words) };
    return {
      ...facts,
      jobs: [job],
      skills: ['Recruiting', 'Interviewing', 'Negotiation'],
      area: 'Human Resources',
      degree: trade.degree,
      city,
      countryCode,
    };
  }

  #stranger(asked: Asked): WrittenFacts {
    const others = TRADES.filter(({ name }) => name !== asked.trade.name && !asked.trade.neighbours.includes(name));
    const trade = this.#random.pick(others.filter(({ neighbours }) => !neighbours.includes(asked.trade.name)));
    const skills = [...trade.musts, ...this.#some(trade.pluses, 0.5)];
    const city = this.#random.chance(0.6) ? asked.city : this.#elsewhere(asked);
    const { degree, area, level } = trade;
    const jobs = this.#jobs(trade, this.#random.int(1, 12), skills);
    return { jobs, skills: this.#list(skills), degree, area, level, city, countryCode: asked.countryCode };
  }

  /** Two jobs for longer stretches; each sentence names some of the skills. */
  #jobs(trade: Trade, years: number, skills: readonly string[]): WrittenJob[] {
    const months = Math.max(2, Math.round(years * 12));
    const parts = months > 48 ? [Math.ceil(months / 2), Math.floor(months / 2)] : [months];
    let last = NOW;
    return parts.map((length) => {
      const span = { first: last - length + 1, last };
      last -= length;
      const named = skills.filter(() => this.#random.chance(0.7));
      const sentences = [
        ...named.map(
          (skill) =>
            `${this.#random.pick(['Worked with', 'Used', 'Responsible for', 'Daily work:'])} ${this.#spelling(skill)}.`,
        ),
        ...trade.tasks
          .filter(() => this.#random.chance(0.7))
          .map((task) => `${task.charAt(0).toUpperCase()}${task.slice(1)}.`),
      ];
      return { title: this.#random.pick(trade.titles), span, sentences, names: this.#names(named) };
    });
  }

  #list(skills: readonly string[]): string[] {
    return skills.map((skill) => this.#spelling(skill));
  }

  /** People write "JS", "Excel" and "Postgres" too. */
  #spelling(skill: string): string {
    const aliases = this.#taxonomy.find(skill)?.aliases ?? [];
    return aliases.length > 0 && this.#random.chance(0.5) ? this.#random.pick(aliases) : skill;
  }

  #names(skills: readonly string[]): string[] {
    return skills.map((skill) => this.#taxonomy.find(skill)?.name ?? skill);
  }

  #some(values: readonly string[], share: number): string[] {
    const wanted = Math.max(1, Math.round(values.length * share));
    return [...values]
      .map((value) => ({ value, at: this.#random.next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, wanted)
      .map(({ value }) => value);
  }

  #elsewhere({ city, countryCode }: Asked): string {
    return this.#random.pick((CITIES[countryCode] ?? []).filter((one) => one !== city));
  }
}

function without(values: readonly string[], gone: string): string[] {
  return values.filter((value) => skillKey(value) !== skillKey(gone));
}

function tradeNamed(name: string): Trade {
  const trade = TRADES.find((one) => one.name === name);
  if (trade === undefined) throw new Error(`no trade ${name}`);
  return trade;
}
