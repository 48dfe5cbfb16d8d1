// For tests: an answer that is true of a document of the corpus → the same with one invention planted.
import { fold } from '@vitae/llm';
import type { TruthAnswer } from './truth-answer.ts';

export interface Planted {
  readonly kind: 'wrong employer' | 'changed digits' | 'extra skill' | 'swapped dates';
  readonly answer: TruthAnswer;
  /** Pointers of the invented values. */
  readonly at: readonly string[];
}

export interface PlantParts {
  readonly answer: TruthAnswer;
  /** What the document says. */
  readonly text: string;
  /** Answers about other people, to take inventions from. */
  readonly others: readonly TruthAnswer[];
  /** 0–1. */
  readonly chance: () => number;
}

/** Undefined where the document has no place for it. */
export function plantInvention(kind: Planted['kind'], parts: PlantParts): Planted | undefined {
  const { answer, others, text } = parts;
  const folded = fold(text);
  const strange = (values: readonly string[]) =>
    choose(
      values.filter((value) => fold(value).length > 2 && !folded.includes(fold(value))),
      parts.chance,
    );
  if (kind === 'extra skill') {
    const skill = strange(others.flatMap(({ skills }) => skills));
    const skills = [...answer.skills, skill ?? ''];
    return skill === undefined
      ? undefined
      : { kind, answer: { ...answer, skills }, at: [`/skills/${skills.length - 1}`] };
  }
  const entry = Math.floor(parts.chance() * answer.work_experience.length);
  const job = answer.work_experience[entry];
  if (job === undefined) return undefined;
  const at = (...names: string[]) => names.map((name) => `/work_experience/${entry}/${name}`);
  const changed = (change: Partial<typeof job>): TruthAnswer => ({
    ...answer,
    work_experience: answer.work_experience.map((other) => (other === job ? { ...job, ...change } : other)),
  });
  if (kind === 'wrong employer') {
    const company = strange(others.flatMap(({ work_experience }) => work_experience.map((other) => other.company)));
    return company === undefined ? undefined : { kind, answer: changed({ company }), at: at('company') };
  }
  const { start_date, end_date } = job;
  if (kind === 'changed digits') {
    const years = Array.from({ length: 60 }, (_, index) => String(1965 + index));
    const year = strange(years.filter((one) => differsInOneDigit(one, start_date.slice(0, 4))));
    if (year === undefined) return undefined;
    return { kind, answer: changed({ start_date: year + start_date.slice(4) }), at: at('start_date') };
  }
  if (start_date === '' || end_date === '' || start_date.slice(0, 4) === end_date.slice(0, 4)) return undefined;
  return { kind, answer: changed({ start_date: end_date, end_date: start_date }), at: at('start_date', 'end_date') };
}

function choose<T>(list: readonly T[], chance: () => number): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

const differsInOneDigit = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((digit, at) => digit !== b.charAt(at)).length === 1;
