// Small numbers as digits or words, in English, German, French and Spanish.

const WORDS: readonly (readonly [number, string])[] = [
  [1, 'one|ein|eine|einem|einer|einjährige[rn]?|un|une|uno|una'],
  [2, 'two|zwei|zweijährige[rn]?|deux|dos'],
  [3, 'three|drei|dreijährige[rn]?|trois|tres'],
  [4, 'four|vier|vierjährige[rn]?|quatre|cuatro'],
  [5, 'five|fünf|fünfjährige[rn]?|cinq|cinco'],
  [6, 'six|sechs|seis'],
  [7, 'seven|sieben|sept|siete'],
  [8, 'eight|acht|huit|ocho'],
  [10, 'ten|zehn|dix|diez'],
];

const VALUE_OF = new Map(WORDS.flatMap(([value, list]) => list.split('|').map((word) => [word, value] as const)));

/** For use inside a pattern. */
export const SMALL_NUMBER = `\\d{1,2}(?:[.,]5)?|${WORDS.map(([, list]) => list).join('|')}`;

/** A count of years in digits or in words of the four languages ("3", "2,5", "five", "drei"); undefined for anything else. */
export function smallNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  const digits = Number(word.replace(',', '.'));
  if (Number.isFinite(digits)) return digits;
  return VALUE_OF.get(word) ?? WORDS.find(([, list]) => new RegExp(`^(?:${list})$`, 'u').test(word))?.[0];
}
