// Which text search configuration stems a language (made by migration 060).

const CONFIGURATIONS: Readonly<Record<string, string>> = {
  ar: 'vitae_arabic',
  da: 'vitae_danish',
  nl: 'vitae_dutch',
  en: 'vitae_english',
  fi: 'vitae_finnish',
  fr: 'vitae_french',
  de: 'vitae_german',
  el: 'vitae_greek',
  hu: 'vitae_hungarian',
  it: 'vitae_italian',
  nb: 'vitae_norwegian',
  nn: 'vitae_norwegian',
  no: 'vitae_norwegian',
  pt: 'vitae_portuguese',
  ro: 'vitae_romanian',
  ru: 'vitae_russian',
  es: 'vitae_spanish',
  sv: 'vitae_swedish',
  tr: 'vitae_turkish',
};

/** Words as they are, without accents; every candidate is indexed with this one too. */
export const UNSTEMMED = 'vitae_simple';

/** `language`: ISO 639-1 of a document, as far as it could be told. */
export function configurationOf(language: string | null): string {
  return CONFIGURATIONS[language ?? ''] ?? UNSTEMMED;
}
