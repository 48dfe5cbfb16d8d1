import { describe, expect, it } from 'vitest';
import {
  type Chance,
  COMPANIES,
  MADE_SCHEMA,
  type MadeAnswer,
  type MadeEntry,
  madeResume,
  pick,
  SKILLS,
  seeded,
} from '../testing/made-resume.ts';
import { documentText } from '../testing/test-template.ts';
import { groundAnswer } from './ground-answer.ts';
import { keepGrounded } from './keep-grounded.ts';

const ANSWERS = 200;

interface Planted {
  readonly kind: string;
  readonly answer: MadeAnswer;
  /** Pointers of the invented values. */
  readonly at: readonly string[];
}

const withEntry = (answer: MadeAnswer, at: number, change: Partial<MadeEntry>): MadeAnswer => ({
  ...answer,
  work: answer.work.map((entry, index) => (index === at ? { ...entry, ...change } : entry)),
});

/** One digit becomes another. */
const otherDigit = (text: string, chance: Chance): string => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = pick(places, chance);
  const digit = (Number(text.charAt(at)) + 1 + Math.floor(chance() * 8)) % 10;
  return text.slice(0, at) + digit + text.slice(at + 1);
};

const PLANTS: readonly ((answer: MadeAnswer, text: string, chance: Chance) => Planted)[] = [
  (answer, _, chance) => {
    const used = answer.work.map(({ company }) => company);
    const company = pick(
      COMPANIES.filter((one) => !used.includes(one)),
      chance,
    );
    const entry = Math.floor(chance() * answer.work.length);
    return { kind: 'wrong employer', answer: withEntry(answer, entry, { company }), at: [`/work/${entry}/company`] };
  },
  (answer, _, chance) => {
    const phone = otherDigit(answer.phone.slice(3), chance);
    return { kind: 'changed digit of a number', answer: { ...answer, phone: `+47${phone}` }, at: ['/phone'] };
  },
  (answer, text, chance) => {
    const entry = Math.floor(chance() * answer.work.length);
    const [said = ''] = answer.work[entry]?.description ?? [];
    let changed = said;
    while (text.includes(changed)) changed = otherDigit(said, chance);
    const at = [`/work/${entry}/description/0`];
    return { kind: 'changed digit in a sentence', answer: withEntry(answer, entry, { description: [changed] }), at };
  },
  (answer, _, chance) => {
    const entry = Math.floor(chance() * answer.work.length);
    const { start_date: start = '', end_date: end = '' } = answer.work[entry] ?? {};
    // Any other year, or any other month, than the entry says; not the year that ends it.
    let changed = start;
    while (changed === start || changed.slice(0, 4) === end.slice(0, 4) || !isDate(changed)) {
      changed = otherDigit(start, chance);
    }
    const at = [`/work/${entry}/start_date`];
    return { kind: 'changed digit of a date', answer: withEntry(answer, entry, { start_date: changed }), at };
  },
  (answer, _, chance) => {
    const free = SKILLS.filter((skill) => !answer.skills.includes(skill));
    // Also what is only a part of a word that stands there.
    const skill = chance() < 0.5 ? pick(free, chance) : pick(['Script', 'Terra', 'Post', 'C', 'Wel'], chance);
    const skills = [...answer.skills, skill];
    return { kind: 'extra skill', answer: { ...answer, skills }, at: [`/skills/${answer.skills.length}`] };
  },
  (answer, _, chance) => {
    const entry = Math.floor(chance() * answer.work.length);
    const { start_date = '', end_date = '' } = answer.work[entry] ?? {};
    const at = [`/work/${entry}/start_date`, `/work/${entry}/end_date`];
    const swapped = withEntry(answer, entry, { start_date: end_date, end_date: start_date });
    return { kind: 'start and end swapped', answer: swapped, at };
  },
  (answer) => {
    const [first, second] = answer.work;
    const dates = ({ start_date, end_date }: MadeEntry) => ({ start_date, end_date });
    if (first === undefined || second === undefined) throw new Error('Every made résumé has two jobs.');
    const swapped = withEntry(withEntry(answer, 0, dates(second)), 1, dates(first));
    const at = [0, 1].flatMap((entry) => [`/work/${entry}/start_date`, `/work/${entry}/end_date`]);
    return { kind: 'dates of two jobs swapped', answer: swapped, at };
  },
];

function isDate(text: string): boolean {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return year > 1900 && year < 2100 && month >= 1 && month <= 12;
}

function markedIn(value: unknown, text: string): string[] {
  const grounding = groundAnswer({ schema: MADE_SCHEMA, value, lines: new Map(), text: documentText(text) });
  return [...grounding].filter(([, { status }]) => status !== 'found').map(([pointer]) => pointer);
}

describe(`${ANSWERS} answers with planted inventions`, () => {
  const made = Array.from({ length: ANSWERS }, (_, seed) => {
    const chance = seeded(seed + 1);
    const { text, answer } = madeResume(chance);
    const plant = PLANTS[seed % PLANTS.length] ?? PLANTS[0];
    if (plant === undefined) throw new Error('There is nothing to plant.');
    return { seed, text, answer, planted: plant(answer, text, chance) };
  });

  it('have every invention marked, and kept out', () => {
    const missed = made.flatMap(({ seed, text, planted: { kind, answer, at } }) => {
      const marked = markedIn(answer, text);
      return at.filter((pointer) => !marked.includes(pointer)).map((pointer) => `${seed} ${kind} ${pointer}\n${text}`);
    });
    expect(missed).toEqual([]);
    const { planted, text } = made[0] ?? {};
    const value = planted?.answer;
    const grounding = groundAnswer({ schema: MADE_SCHEMA, value, lines: new Map(), text: documentText(text ?? '') });
    const [pointer = ''] = planted?.at ?? [];
    expect(JSON.stringify(keepGrounded(value, grounding))).not.toContain(
      planted?.answer.work[Number(pointer.split('/')[2])]?.company,
    );
  });

  it('have nothing marked that is true', () => {
    const marked = made.flatMap(({ seed, text, answer }) =>
      markedIn(answer, text).map((one) => `${seed} ${one}\n${text}`),
    );
    expect(marked).toEqual([]);
  });
});
