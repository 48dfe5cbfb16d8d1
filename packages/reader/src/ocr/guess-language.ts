// The language of a text that was recognised with the wrong one: by its most frequent words, which survive that.

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'and',
    'of',
    'to',
    'in',
    'for',
    'with',
    'on',
    'at',
    'by',
    'from',
    'as',
    'an',
    'experience',
    'skills',
    'education',
    'work',
  ],
  de: [
    'und',
    'der',
    'die',
    'das',
    'in',
    'von',
    'mit',
    'bei',
    'zur',
    'für',
    'fur',
    'im',
    'des',
    'den',
    'als',
    'seit',
    'eine',
    'sowie',
    'deutsch',
    'kenntnisse',
  ],
  fr: [
    'et',
    'de',
    'la',
    'le',
    'les',
    'des',
    'du',
    'en',
    'à',
    'au',
    'aux',
    'pour',
    'dans',
    'une',
    'un',
    'sur',
    'avec',
    'formation',
    'anglais',
  ],
  es: [
    'y',
    'de',
    'la',
    'el',
    'los',
    'las',
    'en',
    'del',
    'con',
    'para',
    'por',
    'una',
    'un',
    'al',
    'desde',
    'experiencia',
    'inglés',
    'ingles',
  ],
  it: [
    'e',
    'di',
    'la',
    'il',
    'del',
    'della',
    'dei',
    'con',
    'per',
    'una',
    'un',
    'in',
    'nel',
    'presso',
    'esperienza',
    'italiano',
  ],
  pt: [
    'e',
    'de',
    'da',
    'do',
    'dos',
    'das',
    'em',
    'com',
    'para',
    'por',
    'uma',
    'um',
    'na',
    'no',
    'experiência',
    'inglês',
  ],
  nl: [
    'en',
    'de',
    'het',
    'van',
    'een',
    'in',
    'voor',
    'met',
    'bij',
    'op',
    'aan',
    'als',
    'ervaring',
    'nederlands',
    'engels',
  ],
};
/** Those whose words are known, ISO 639-1. */
export const GUESSED_LANGUAGES: readonly string[] = Object.keys(WORDS);
/** Fewer hits say nothing. */
const MIN_HITS = 6;
/** Another language has to be this much more likely than the one that was used. */
const LEAD = 1.4;

/** One of `candidates`, or `current` when no other is clearly likelier. All are ISO 639-1. */
export function guessLanguage(text: string, current: string, candidates: readonly string[]): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (language: string): number => {
    const common = new Set(WORDS[language] ?? []);
    return words.filter((word) => common.has(word)).length;
  };
  const own = hits(current);
  let best = { language: current, count: Math.max(own * LEAD, MIN_HITS) };
  for (const language of candidates) {
    const count = hits(language);
    if (language !== current && count > best.count) best = { language, count };
  }
  return best.language;
}
