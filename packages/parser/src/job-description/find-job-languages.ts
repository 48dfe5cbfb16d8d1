// The languages that are asked for, and how well they must be spoken.
import type { JobLanguage } from '@vitae/schema';
import { type CefrLevel, cefrOf, languageCode } from '@vitae/taxonomy';
import { clausesOf, isPlus } from './clauses.ts';
import { asksFor, type DescriptionLine } from './description-lines.ts';
import type { FoundValue } from './found-value.ts';

const CUE =
  /fluen|language|speak|spoken|written|\blevel\b|proficien|native|command|kenntnisse|sprach|fließend|verhandlungssicher|muttersprach|wort und schrift|courant|maîtris|\bparl|niveau|langue|bilingue|notions|\bnivel|idioma|\bhabl|fluid|dominio|\b[ABC][12]\b|good (?:english|german|french|spanish)|professional (?:english|german|french)|anglais (?:professionnel|souhaité|exigé|requis|apprécié|indispensable)|inglés (?:alto|medio|avanzado)|conocimientos de (?:inglés|francés|alemán)|deutsch in|englisch in/iu;
const NOUN_ENDING = /(?:-?(?:sprach)?kenntnisse[n]?|-?niveau|-)$/iu;
/** "in deutscher Sprache", "der englischen Sprache". */
const ADJECTIVE = /^(deutsch|englisch|französisch|spanisch|italienisch|polnisch|türkisch|russisch)e[rn]?$/iu;
const LEVEL_WORDS: readonly (readonly [CefrLevel, RegExp])[] = [
  [
    'C1',
    /business fluent|excellent|verhandlungssicher|fließend|fluent|très bonne?|parfaite?|courant|alto|avanzado|fluido|full professional/iu,
  ],
  ['B2', /sehr gute?n?|gute?n?|good|solid|strong|bonne?|professionnel|medio[- ]alto|professional/iu],
  ['B1', /medio|intermedi|working knowledge|conversational|moyen/iu],
  ['A2', /grund|basic|notions|básic/iu],
];

const JOINED = /^[\s,/-]*(?:and|und|et|y|e|or|oder|ou|o|sowie|&)?\s*(?:l['’]|d['’]|de\s)?$/iu;

interface Named {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

export function findJobLanguages(lines: readonly DescriptionLine[]): FoundValue<JobLanguage>[] {
  const found = new Map<string, FoundValue<JobLanguage>>();
  for (const line of lines) {
    if (!asksFor(line)) continue;
    const labelled = /^(?:languages?|sprachen|sprachkenntnisse|langues?|idiomas?)\s*:/iu.test(line.text);
    for (const clause of clausesOf(line.text, line.start)) {
      if (!labelled && !CUE.test(clause.text)) continue;
      for (const language of languagesIn(clause.text)) {
        const required = line.part !== 'nice' && !isPlus(clause.text, language.start);
        const { code, level } = language.value;
        const kept = found.get(code);
        if (kept !== undefined && (kept.value.level !== null || level === null)) continue;
        found.set(code, {
          value: { code, level, required: kept?.value.required ?? required },
          start: clause.start + language.start,
          end: clause.start + language.end,
        });
      }
    }
  }
  return [...found.values()];
}

function languagesIn(text: string): FoundValue<{ code: string; level: CefrLevel | null }>[] {
  const named = namesIn(text);
  let inherited: CefrLevel | null = null;
  const levels = named.map(({ code, start, end }, i) => {
    const before = text.slice(named[i - 1]?.end ?? 0, start);
    const after = text.slice(end, named[i + 1]?.start ?? text.length);
    const joined = i > 0 && JOINED.test(before);
    const level: CefrLevel | null =
      statedAfter(after) ?? levelOf(lastPiece(before)) ?? levelOf(firstPiece(after)) ?? (joined ? inherited : null);
    inherited = level;
    return { value: { code, level }, start, end };
  });
  return levels.map((one, i) => {
    const next = levels[i + 1];
    // "Deutsch- und Italienischkenntnisse (A2)": said once for both.
    const together = next !== undefined && one.value.level === null && JOINED.test(text.slice(one.end, next.start));
    return together ? { ...one, value: { ...one.value, level: next.value.level } } : one;
  });
}

function namesIn(text: string): Named[] {
  const named: Named[] = [];
  for (const match of text.matchAll(/(?:(?<=[ldLD]['’])|(?<![\p{L}'’]))\p{L}[\p{L}]*-?/gu)) {
    const [word] = match;
    const bare = word.replace(NOUN_ENDING, '');
    const adjective = ADJECTIVE.exec(bare)?.[1];
    const code = bare.length < 4 ? undefined : languageCode(adjective ?? bare);
    if (code === undefined || isOther(word, text, match.index)) continue;
    named.push({ code, start: match.index, end: match.index + (adjective === undefined ? bare.length : word.length) });
  }
  return named;
}

/** English and German names have capitals, so "to polish" is none; "German market" and "English breakfast" are no languages. */
function isOther(word: string, text: string, at: number): boolean {
  if (/^(?:polish|latin|irish|welsh|thai)$/.test(word)) return true;
  return /^\s(?:markets?|customers?|clients?|companies|law|team|breakfast|gaap|tax|literature|teachers?|office)\b/iu.test(
    text.slice(at + word.length, at + word.length + 14),
  );
}

/** "(C1)", ": B2", "– fließend". */
function statedAfter(after: string): CefrLevel | null {
  const stated = /^\p{L}*\s*(?:[(:–-]|at|auf|level|niveau|nivel|mindestens|\s)*\s*([ABC][12])\b/iu.exec(after)?.[1];
  if (stated !== undefined) return cefrOf(stated) ?? null;
  const bracket = /^\s*(?:\(([^)]{2,40})\)|[:–]\s*([^,;]{2,40}))/u.exec(after);
  return bracket === null ? null : levelOf(bracket[1] ?? bracket[2] ?? '');
}

const lastPiece = (before: string): string => before.split(/[,;.(]/).at(-1) ?? '';
/** Up to what begins the next: "courant, espagnol". */
const firstPiece = (after: string): string => /^[^,;.]*?(?=[,;.]|\s(?:and|und|et|y)\s|$)/u.exec(after)?.[0] ?? '';

function levelOf(text: string): CefrLevel | null {
  if (text.trim() === '') return null;
  for (const [level, pattern] of LEVEL_WORDS) if (pattern.test(text)) return level;
  return cefrOf(text) ?? null;
}
