// A profile's name as words: given names, family names, other names that the person goes or went by.
import type { Basics } from '@vitae/schema';
import { japaneseFamily } from './east-asian-readings.ts';
import { latinLetters, scriptOf } from './latin-letters.ts';
import { type NamePart, type NameWord, nameWord } from './name-word.ts';

export interface PersonName {
  readonly given: readonly NameWord[];
  /** Without particles; the parts of a double name each for themselves. */
  readonly family: readonly NameWord[];
  /** What the person is called, from brackets or quotation marks: given names. */
  readonly called: readonly NameWord[];
  /** Family names before a marriage ("née …"). */
  readonly former: readonly NameWord[];
  /** Normalised to 1 for senior, 2 for junior and II, 3, 4; absent when the name doesn't say. */
  readonly generation?: number;
}

const TITLES = new Set(
  'mr mrs ms miss dr prof professor herr frau sr sra srta mme mlle ing mag dipl phd md mba msc bsc ma rn cpa pmp cfa esq jd llm mgr judr mudr rndr dott dottssa lic eng shri smt mstr'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'van von vom zu zum zur der den de del della delle dello dei degli di da das do dos du des la le lo ter ten te op af av bin ibn bint ben al el ul ad y e und and'.split(
    ' ',
  ),
);
const GENERATIONS: Readonly<Record<string, number>> = {
  ...{
    sr: 1,
    senior: 1,
    snr: 1,
    i: 1,
    pai: 1,
    jr: 2,
    jnr: 2,
    junior: 2,
    ii: 2,
    filho: 2,
    hijo: 2,
    neto: 3,
    iii: 3,
    iv: 4,
  },
};
const FORMER =
  /[\s,(]+(?:née|nee|né|geb\.?|geborene?r?|born|maiden name|z domu|roz\.?|rozená|født|född|syntynyt|nata|nacida|урожд\.?|урождённая|ур\.?|formerly)\s+([\p{L}'’-]+)\)?/iu;
const CALLED = /[("“„«'‘]([\p{L}][\p{L}. -]*)[)"”“»'’](?=[\s,]|$)/u;

export function personName(basics: Pick<Basics, 'name' | 'givenName' | 'familyName'>): PersonName {
  const parts = takeAside(basics.name?.value ?? [basics.givenName?.value, basics.familyName?.value].join(' '));
  const words = wordsOf(parts.rest);
  const generation = generationOf(words);
  const core = words.filter((word) => !isGeneration(word));
  const known = knownParts(basics) ?? split(parts.rest, core);
  return {
    given: makeWords(known.given, 'given'),
    family: makeWords(known.family, 'family'),
    called: makeWords(wordsOf(parts.called), 'given'),
    former: makeWords(wordsOf(parts.former), 'family'),
    ...(generation === undefined ? {} : { generation }),
  };
}

function takeAside(text: string): { rest: string; called: string; former: string } {
  const former = FORMER.exec(text)?.[1] ?? '';
  const without = text.replace(FORMER, '');
  const called = CALLED.exec(without)?.[1] ?? '';
  return { rest: without.replace(CALLED, ' '), called, former };
}

interface Parts {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Given and family name as the reading or a person told them apart. */
function knownParts({ givenName, familyName }: Pick<Basics, 'givenName' | 'familyName'>): Parts | undefined {
  if (givenName === undefined || familyName === undefined) return undefined;
  const clean = (text: string) => {
    const { rest } = takeAside(text);
    return wordsOf(rest).filter((word) => !isGeneration(word));
  };
  return { given: clean(givenName.value), family: clean(familyName.value) };
}

function split(text: string, words: readonly string[]): Parts {
  const only = words[0] ?? '';
  if (words.length === 1) return unspaced(only) ?? { given: [], family: [only] };
  const comma = /^([^,]+),\s*(\p{L}.*)$/u.exec(text);
  const before = comma === null ? 0 : wordsOf(comma[1] ?? '').length;
  if (before > 0 && before < words.length) return { family: words.slice(0, before), given: words.slice(before) };
  if (['han', 'hangul'].includes(scriptOf(only))) return { family: [only], given: words.slice(1) };
  const capitals = words.findIndex((word) => /^\p{Lu}{3,}$/u.test(word.replace(/-/g, '')));
  const mixed = words.some((word) => /\p{Ll}{2}/u.test(word));
  if (capitals === 0 && mixed) return { family: [only], given: words.slice(1) };
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isParticle(word));
  // A hyphen joins a double name.
  const last = wordsOf(text.trim().split(/\s+/).at(-1) ?? '').filter((word) => !isGeneration(word)).length;
  const at = particle > 0 ? particle : words.length - Math.min(Math.max(1, last), words.length - 1);
  return { given: words.slice(0, at), family: words.slice(at) };
}

const TWO_CHARACTER_FAMILY = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|皇甫|令狐|慕容|司徒|남궁|황보|제갈|선우|독고)/u;

function unspaced(word: string): Parts | undefined {
  const script = scriptOf(word);
  if ((script !== 'han' && script !== 'hangul') || word.length < 2) return undefined;
  const family = TWO_CHARACTER_FAMILY.exec(word)?.[0] ?? japaneseFamily(word) ?? word.slice(0, 1);
  return { family: [family], given: [word.slice(family.length)].filter(Boolean) };
}

/** Words without titles; hyphens and dots part words, "Mc" and "Abdul" join the next. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\b(mc|mac)\s+(?=\p{Lu})/giu, '$1')
    .replace(/\b(abd)\s*[eau]l[\s-]*(?=\p{L})/giu, '$1')
    .replace(/(عبد)\s*(?=\p{L})/gu, '$1')
    .replace(/\b(o)['’](?=\p{L})/giu, '$1')
    .replace(/(\p{L})\.(?=\p{L})/gu, '$1. ')
    .split(/[\s\-‐‑–·・＝=,/]+/u)
    .filter((word) => (/\p{L}/u.test(word) && !TITLES.has(bare(word))) || isGeneration(word));
}

const bare = (word: string) => latinLetters(word).replace(/ /g, '');
const isParticle = (word: string) => PARTICLES.has(bare(word)) && !/^\p{Lu}\.?$/u.test(word);

function isGeneration(word: string): boolean {
  return /^\p{L}{2,}\.?$/u.test(word) && GENERATIONS[bare(word)] !== undefined;
}

/** Not in front, so that Spanish "Sr. Gómez" is no senior. */
function generationOf(words: readonly string[]): number | undefined {
  const said = words.slice(1).find(isGeneration);
  return words.length > 2 && said !== undefined ? GENERATIONS[bare(said)] : undefined;
}

function makeWords(words: readonly string[], part: NamePart): NameWord[] {
  const meaningful = words.filter((word) => !isParticle(word));
  return (meaningful.length > 0 ? meaningful : words).flatMap((word) => nameWord(word, part) ?? []);
}
