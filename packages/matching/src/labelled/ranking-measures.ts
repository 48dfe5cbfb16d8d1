// How good a ranking is, and the plain search that it has to beat.

/** Normalised discounted cumulative gain of the first `depth`, with gains 2^grade − 1. */
export function ndcg(grades: readonly number[], depth: number): number {
  const gain = (list: readonly number[]) =>
    list.slice(0, depth).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  return gain(grades) / gain(grades.toSorted((a, b) => b - a));
}

/** The usual constants of Okapi BM25. */
const K1 = 1.2;
const B = 0.75;

/** A score for each text. */
export function bm25(query: string, texts: readonly string[]): number[] {
  const documents = texts.map(wordsOf);
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const terms = [...new Set(wordsOf(query))];
  return documents.map((words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return terms.reduce((sum, term) => {
      const count = counts.get(term) ?? 0;
      if (count === 0) return sum;
      const holders = documents.filter((other) => other.includes(term)).length;
      const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
      return sum + (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * words.length) / average));
    }, 0);
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
