// Skills that a text names, by the names and aliases of the taxonomy.
import { type Skill, type SkillTaxonomy, skillKey } from '@vitae/taxonomy';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { type NameMarks, nameMarks } from './name-marks.ts';
import { isEmployerMention, isListed, isSentenceStart, isSkillContext } from './skill-context.ts';
import { jointBetween, type SkillWord, skillWords } from './skill-words.ts';

/** Longer names than this are not looked for. */
const MAX_WORDS = 5;

export interface SkillMention {
  readonly skill: Skill;
  readonly start: number;
  readonly end: number;
}

export interface SkillFinder {
  /** In order; they don't overlap, the longest name wins. */
  find(text: string): SkillMention[];
}

/** Making it takes a few milliseconds; `find` is linear in the text. */
export function createSkillFinder(taxonomy: SkillTaxonomy): SkillFinder {
  const byKey = new Map<string, Skill>();
  for (const skill of taxonomy.skills) byKey.set(skillKey(skill.name), skill);
  for (const skill of taxonomy.skills) {
    for (const alias of skill.aliases) {
      const key = skillKey(alias);
      if (!byKey.has(key)) byKey.set(key, skill);
    }
  }
  const keys = { byKey, marks: nameMarks(byKey.keys()) };
  return { find: (text) => findIn(text, keys) };
}

interface Keys {
  readonly byKey: ReadonlyMap<string, Skill>;
  readonly marks: NameMarks;
}

interface Candidate extends SkillMention {
  readonly key: string;
  readonly words: number;
}

function findIn(text: string, keys: Keys): SkillMention[] {
  const words = skillWords(text);
  const candidates: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const candidate = longestAt(text, words, i, keys);
    if (candidate !== undefined) candidates.push(candidate);
    i += candidate?.words ?? 1;
  }
  return candidates.filter((_, i) => isMeant(text, candidates, i));
}

function longestAt(
  text: string,
  words: readonly SkillWord[],
  i: number,
  { byKey, marks }: Keys,
): Candidate | undefined {
  const first = words[i];
  if (first === undefined) return undefined;
  let best: Candidate | undefined;
  let key = '';
  let last = first;
  let place = 0;
  for (let n = 0; n < MAX_WORDS; n++) {
    const word = words[i + n];
    if (word === undefined) break;
    const joint = n === 0 ? '' : jointBetween(text, last, word);
    if (joint === undefined) break;
    key += joint + word.key;
    last = word;
    place = marks.place(marks.place(place, joint), word.key);
    const skill = marks.mayBeName(place) ? byKey.get(key) : undefined;
    if (skill !== undefined) best = { skill, key, words: n + 1, start: first.start, end: word.end };
    if (!marks.mayGoOn(place)) break;
  }
  return best;
}

/**
 * Names of one letter and plain words ("Go", "Excel", "Spring") need surroundings that speak of a skill, and their capital;
 * every name fails after "worked at". Names of two or three letters need a capital or digit ("IT", not "it"). A word that says
 * something else than the name of its skill ("selling" for Sales, "Okta" for Identity management) is taken as a proper name or in a list.
 */
function isMeant(text: string, candidates: readonly Candidate[], i: number): boolean {
  const candidate = candidates[i];
  if (candidate === undefined) return false;
  const { key, start, end } = candidate;
  if (isEmployerMention(text, start)) return false;
  if (candidate.words > 1) return true;
  const written = text.slice(start, end);
  const neighbours = { before: candidates[i - 1], after: candidates[i + 1] };
  if (key.length === 1) return isUpper(written) && isSkillContext(text, candidate, neighbours);
  if (EVERYDAY_WORDS.has(key)) return startsUpper(written) && isSkillContext(text, candidate, neighbours);
  if (key.length <= 3 && !/[\p{Lu}\p{N}+#.]/u.test(written)) return isListed(text, candidate, neighbours);
  if (isShortForm(candidate) || /[\p{N}+#.]|\p{L}\p{Lu}/u.test(written)) return true;
  if (startsUpper(written) && !isSentenceStart(text, start)) return true;
  return isListed(text, candidate, neighbours);
}

/** The name itself, a part of it, or it with an ending: "Kafka" for Apache Kafka, "Golang" for Go. */
function isShortForm({ key, skill }: Candidate): boolean {
  const name = skillKey(skill.name);
  return name.includes(key) || key.includes(name);
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function isUpper(text: string): boolean {
  return text !== text.toLowerCase();
}
