// "Keywords" before a list, in the languages that are read.

/** Source of a pattern, for patterns that take other labels too. */
export const KEYWORD_WORDS =
  'keywords?|schlüsselwörter|stichworte|mots[- ]clés|palabras clave|palavras-chave|parole chiave|trefwoorden|słowa kluczowe|nyckelord|nøkkelord|nøgleord|stikord|avainsanat|klíčová slova|anahtar kelimeler|ключевые слова|ключові слова|λέξεις-κλειδιά|关键字|关键词|關鍵字|關鍵詞|キーワード|키워드';

const LABEL = new RegExp(`^(?:${KEYWORD_WORDS})(?!\\p{L})`, 'iu');

/** Index words say what a text is about, and are neither tools nor a name. */
export function beginsWithKeywordLabel(text: string): boolean {
  return LABEL.test(text);
}
