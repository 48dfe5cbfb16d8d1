// Headings inside an entry: "Highlights", "Responsibilities".
import { headingKey } from '../sections/heading-words.ts';

const SMALL_HEADINGS =
  /^(?:highlights|key achievements|achievements|responsibilities|key responsibilities|accomplishments|details|summary|description|main tasks|tasks|duties|key results|results|key highlights|aufgaben|erfolge|wichtigste erfolge|tatigkeiten|missions?|realisations?|responsabilites|responsabilidades|logros|funciones|destaques|highlights and achievements|points forts|resultaten|taken|hoogtepunten|punti salienti|particularites|in evidenza|hovedpunkter|hojdpunkter|najwazniejsze osiagniecia|主な実績|主要业绩|工作内容|业绩|実績)$/u;

/** Longest of them. */
const WORDS = 4;

export function isSmallHeading({ text, words }: { readonly text: string; readonly words: number }): boolean {
  return words <= WORDS && text.length <= 40 && SMALL_HEADINGS.test(headingKey(text));
}
