// The language that a text's commonest small words tell: they need one look, n-grams of bytes need hundreds.

/** Each word stands for one language only; together they are every tenth word of its running text. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and with for of by from to',
  de: 'und der die mit für bei zu den',
  fr: 'et les dans pour une du aux sur',
  es: 'y los las con para una del el',
  id: 'dan yang dari pada oleh atau',
  nl: 'het een van voor met bij aan op',
};
/** With the space or line break before the word: a pattern that begins with these is found faster than one that looks back for them. */
const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([language, words]) =>
    words.split(' ').flatMap((word) => [` ${word}`, `\n${word}`].map((key) => [key, language] as const)),
  ),
);
/** Fewer may be a name, a quotation or a list of skills. */
const LEAST = 12;
/** So many times as many as of any other language. */
const AHEAD = 5;
const SMALL_WORD = /[ \n][a-zü]{1,4}(?=[ \n])/g;

/** ISO 639-1; undefined where the words leave a doubt, and for all other languages. */
export function languageOfWords(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of text.match(SMALL_WORD) ?? []) {
    const language = LANGUAGE_OF.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= LEAST && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}
