// Job titles of all trades and their place in ISCO-08.
import { foldWord } from '../fold-word.ts';
import { MANAGER_TITLES } from './manager-titles.ts';
import { PROFESSIONAL_TITLES } from './professional-titles.ts';
import { SERVICE_TITLES } from './service-titles.ts';
import { readTitleTable, type UnitGroup } from './title-table.ts';
import { TRADE_TITLES } from './trade-titles.ts';

/** Names of the major groups of ISCO-08 by their digit. */
export const ISCO_MAJOR_GROUPS: Readonly<Record<string, string>> = {
  '0': 'Armed forces occupations',
  '1': 'Managers',
  '2': 'Professionals',
  '3': 'Technicians and associate professionals',
  '4': 'Clerical support workers',
  '5': 'Service and sales workers',
  '6': 'Skilled agricultural, forestry and fishery workers',
  '7': 'Craft and related trades workers',
  '8': 'Plant and machine operators, and assemblers',
  '9': 'Elementary occupations',
};

/** A job title that was recognised, by ISCO-08. */
export interface TitleMatch {
  /** The title of the table that was found. */
  readonly title: string;
  /** Code of the unit group, four digits. */
  readonly isco: string;
  /** Digit of the major group. */
  readonly major: string;
}

let groups: readonly UnitGroup[] | undefined;
let byKey: ReadonlyMap<string, TitleMatch> | undefined;

/** The unit groups that have titles here; not all of ISCO-08. */
export function iscoUnitGroups(): readonly UnitGroup[] {
  groups ??= [MANAGER_TITLES, PROFESSIONAL_TITLES, SERVICE_TITLES, TRADE_TITLES].flatMap(readTitleTable);
  return groups;
}

function table(): ReadonlyMap<string, TitleMatch> {
  if (byKey !== undefined) return byKey;
  const titles = new Map<string, TitleMatch>();
  for (const { code, titles: names } of iscoUnitGroups()) {
    for (const title of names) {
      const key = wordsOf(title).join(' ');
      if (!titles.has(key)) titles.set(key, { title, isco: code, major: code.charAt(0) });
    }
  }
  byKey = titles;
  return titles;
}

const LONGEST = 7;
/** Words about rank and contract that leave the occupation as it is. */
const RANKS = new Set(
  (
    'senior junior sr jr lead principal staff trainee intern internship apprentice freelance freelancer interim acting deputy assistant associate ' +
    'experienced entry level mid graduate part full time temporary i ii iii iv v stellvertretender stellvertretende leitender leitende angehender ' +
    'werkstudent praktikant auszubildender auszubildende azubi selbststandiger stagiaire alternant confirme confirmee apprenti apprentie ' +
    'practicante becario becaria aprendiz autonomo mwd wmd mfd fmx mfx hf fh'
  ).split(' '),
);

/**
 * The occupation that a written title names; undefined when it is not in the table. Brackets ("(m/w/d)"), rank ("Senior") and what
 * stands after a comma, a dash or "at" don't count; else the longest known title at the end ("Embedded Software Engineer"), then at
 * the start ("Infirmière de nuit") is taken.
 */
export function findTitle(text: string): TitleMatch | undefined {
  const written = text
    .slice(0, 200)
    .replaceAll(/[([][^)\]]*[)\]]/g, ' ')
    .replaceAll(/\b[mwfdhx](?:\s?[/|]\s?[mwfdhx]){1,2}\b/giu, ' ');
  for (const part of [written, ...written.split(/\s[-–—|@]\s|[,|;]|\s(?:at|bei|chez)\s/u)]) {
    const found = findInWords(wordsOf(part));
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInWords(all: readonly string[]): TitleMatch | undefined {
  const exact = table().get(all.join(' '));
  if (exact !== undefined) return exact;
  const words = all.filter((word) => !RANKS.has(word));
  const size = Math.min(LONGEST, words.length);
  for (let n = size; n > 0; n--) {
    const found =
      lookUp(words.slice(-n)) ?? (n === size || n > 1 || words.length <= 4 ? lookUp(words.slice(0, n)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Feminine endings and the masculine ones by which the table has a title ("Entwicklerin", "ingénieure", "Supervisora"): whoever holds
 * an occupation, it is the same. Those that change more of the word ("Ärztin") are written out in the table.
 */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(?<=er|or|ist|eur|nt|[tkrg])in$/, ''],
  [/in$/, 'e'],
  [/woman$/, 'man'],
  [/frau$/, 'mann'],
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/trice$/, 'tore'],
  [/ienne$/, 'ien'],
  [/ere$/, 'er'],
  [/ee$/, 'e'],
  [/(?<=d)ess$/, ''],
  [/e$/, ''],
  [/(?<=or)a$/, ''],
  [/a$/, 'o'],
  [/iera$/, 'iere'],
];
/** Shorter words are no feminine forms. */
const SHORTEST_FEMININE = 6;

function lookUp(words: readonly string[]): TitleMatch | undefined {
  const titles = table();
  const found = titles.get(words.join(' '));
  if (found !== undefined || words.every(({ length }) => length < SHORTEST_FEMININE)) return found;
  for (const [ending, masculine] of FEMININE) {
    const key = words
      .map((word) => (word.length < SHORTEST_FEMININE ? word : word.replace(ending, masculine)))
      .join(' ');
    const other = titles.get(key);
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Folded words; the marks of inclusive forms ("Entwickler*in", "Entwickler:in", "infirmier·ère") are cut off. */
function wordsOf(text: string): string[] {
  const plain = foldWord(text).replaceAll(/(\p{L}{3,})[*:·_/](?:in|innen|e|ere|euse|trice|ne)\b/gu, '$1');
  return (
    plain
      .match(/[\p{L}\p{M}\p{N}+#.']+/gu)
      ?.map((word) => word.replace(/\.+$/, ''))
      .filter((word) => word !== '') ?? []
  );
}
