// Languages with how well they are spoken.
import type { LanguageEntry } from '@vitae/schema';
import { cefrOf, isFluency, languageCode } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { beginsWithKeywordLabel } from '../entries/keyword-label.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import { type Span, trimSpan } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { languagesLabel } from '../sections/labelled-languages.ts';
import type { Section } from '../sections/section.ts';
import { matchesOf } from '../text/matches.ts';
import { partsOf } from './line-parts.ts';
import { listItems } from './list-items.ts';
import { sectionBlocks } from './section-entries.ts';

const NAME_END = /\s*(?:\(|（|:|：|\s[-–—|]\s|\t|\s{2,}|,|–|—|-(?=\s))/u;

/** Forms name the mother tongue before the others. */
const MOTHER_TONGUE =
  /^(?:mother tongues?|native languages?|other languages?|muttersprachen?|(?:weitere|andere) sprachen?|langues? maternelles?|autres? langues?|lenguas? maternas?|otros? idiomas?|línguas? maternas?|outras? línguas?|lingu[ae] madr[ei]|altr[ae] lingu[ae]|moedertaal|andere talen|język ojczysty|inne języki|modersmål|morsmål|andra språk|andre språk|andre sprog)\s*[:：]\s*(?=\S)/iu;
/** "Lengua(s) materna(s)": one or more. */
const PLURAL = /\((?:s|n|en|e|es)\)/g;

/** A language that no list knows, with how well it is spoken: "Valenciano: C1", "Ladin – fluent". */
const UNKNOWN = /^(\p{Lu}\p{L}{3,20})\s*[:：(（–—-]+\s*(.{2,40})$/u;

/** `zone`: where the person's contacts stand; a list of languages among them counts where no section has any. */
export function readLanguages(
  context: Context,
  sections: readonly Section[],
  zone: readonly Line[] = [],
): LanguageEntry[] {
  const entries: LanguageEntry[] = [];
  for (const section of sections) {
    for (const block of sectionBlocks(context, section)) {
      for (const span of block.spans) {
        const text = context.text.slice(span.start, span.end);
        const label = motherTongue(text) ?? languagesLabel(text);
        readSpan(context, { start: span.start + label, end: span.end }, entries);
      }
    }
  }
  if (entries.length > 0) return entries;
  const list = zone
    .flatMap((line) => (line.text.includes(',') ? partsOf(line) : []))
    .find((part) => isList(context, part));
  if (list !== undefined) readSpan(context, list, entries);
  return entries;
}

/** Length of the words that say it. */
function motherTongue(text: string): number | undefined {
  const label = MOTHER_TONGUE.exec(text)?.[0].length;
  if (label !== undefined || !text.includes('(')) return label;
  const bare = text.replace(PLURAL, '');
  const length = MOTHER_TONGUE.exec(bare)?.[0].length;
  return length === undefined ? undefined : length + text.length - bare.length;
}

/** Two or more, each of them a language and nothing else. */
function isList(context: Context, span: Span): boolean {
  const items = context.text.slice(span.start, span.end).split(/\s*,\s*/);
  return items.length >= 2 && items.every((item) => languageCode(item) !== undefined);
}

function readSpan(context: Context, span: Span, entries: LanguageEntry[]): void {
  for (const item of listItems(context, span).flatMap((item) => namesInRow(context, item))) {
    const text = context.text.slice(item.start, item.end);
    const language = nameAt(text);
    const last = entries.at(-1);
    if (language === undefined && isRating(text)) continue;
    if (language !== undefined) {
      entries.push(entryOf(context, item, language, entries.length + 1));
    } else if (namesUnknown(text, last)) {
      entries.push(entryOf(context, item, UNKNOWN.exec(text)?.[1]?.length ?? 0, entries.length + 1));
    } else if (last !== undefined && last.fluency === undefined && text.length <= 60) {
      entries[entries.length - 1] = { ...last, ...fluency(context, item) };
    } else if (
      last === undefined &&
      /^\p{Lu}?\p{L}{2,20}$/u.test(text) &&
      !isFluency(text) &&
      !NO_LANGUAGE.test(text)
    ) {
      entries.push({
        id: `language-${entries.length + 1}`,
        language: extractText(context, [item], { method: 'language-item', confidence: 0.5 }),
      });
    }
  }
}

/** "Français Breton Anglais": nothing but names, with no mark between them. */
function namesInRow(context: Context, item: Span): Span[] {
  const text = context.text.slice(item.start, item.end);
  if (languageCode(text) !== undefined) return [item];
  const words = matchesOf(text, /\S+/g);
  if (words.length < 2 || !words.every(([word]) => languageCode(word) !== undefined)) return [item];
  return words.map(({ index, 0: word }) => ({ start: item.start + index, end: item.start + index + word.length }));
}

/** Words for how well, and marks of lists, are no languages. */
const NO_LANGUAGE =
  /^(?:fluency|levels?|proficiency|niveaux?|stufen?|nivel(?:es)?|n[ií]vel|níveis|livell[oi]|poziomy?|nivå(?:er)?|taso|úroveň|seviye|уровень|рівень|reading|writing|speaking|listening|spoken|written|understanding|lesen|schreiben|sprechen|verstehen|compr[eé]hension|comprensi[oó]n|compreensão|comprensione|expresi[oó]n|escritura|lectura|écrit|parler|écouter|lire|écrire|scritto|parlato|begrijpen|spreken|schrijven|rozumienie|mówienie|pisanie)$/iu;

/** A level of the framework proves it; a word does where the languages before it have theirs. */
function namesUnknown(text: string, last: LanguageEntry | undefined): boolean {
  const [, name, how] = UNKNOWN.exec(text) ?? [];
  if (
    name === undefined ||
    how === undefined ||
    NO_LANGUAGE.test(name) ||
    isFluency(name) ||
    beginsWithKeywordLabel(text)
  )
    return false;
  if (/^[ABC][12]\b/.test(how)) return true;
  return isFluency(how) && !/[ABC][12]\b/.test(how) && last?.fluency !== undefined;
}

/** "●●●●○", "★★★☆☆": drawn, not said. */
function isRating(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Length of the language's name that a text begins with. */
function nameAt(text: string): number | undefined {
  if (languageCode(text) !== undefined) return text.length;
  const end = NAME_END.exec(text);
  if (end !== null && end.index > 0 && languageCode(text.slice(0, end.index)) !== undefined) return end.index;
  const words = matchesOf(text, /\S+/g);
  for (const count of [3, 2, 1]) {
    const word = words[count - 1];
    if (word === undefined) continue;
    const length = word.index + word[0].length;
    if (languageCode(text.slice(0, length)) === undefined) continue;
    // "Français langue maternelle": what tells how well is no part of the name.
    const [first] = words;
    const one = (first?.index ?? 0) + (first?.[0].length ?? 0);
    return isFluency(text.slice(one).trim()) && languageCode(text.slice(0, one)) !== undefined ? one : length;
  }
  return undefined;
}

function entryOf(context: Context, item: Span, length: number, n: number): LanguageEntry {
  const name = { start: item.start, end: item.start + length };
  const rest = trimSpan(context.text, { start: name.end, end: item.end }, /[\s,;|•·–—:：()（）[\]●○◉◯★☆⬤■□▪▫◆◇-]/);
  return {
    id: `language-${n}`,
    language: extractText(context, [name], { method: 'language-name', confidence: 0.96 }),
    ...(rest.end > rest.start ? fluency(context, rest) : {}),
  };
}

function fluency(context: Context, span: Span): Partial<LanguageEntry> {
  const clean = trimSpan(context.text, span, /[\s,;|•·–—:：()（）[\]-]/);
  const cefr = cefrOf(context.text.slice(clean.start, clean.end));
  return {
    fluency: extractText(context, [clean], { method: 'language-fluency', confidence: cefr === undefined ? 0.6 : 0.9 }),
    ...(cefr === undefined
      ? {}
      : { cefr: extractAs(context, [clean], cefr, { method: 'cefr-words', confidence: 0.75 }) }),
  };
}
