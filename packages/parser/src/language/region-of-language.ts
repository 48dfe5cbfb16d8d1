// The country whose phone numbers a résumé in a language holds, when it names no country itself.

/** Only languages that are written in one country for the most part; English, Spanish, French, German … tell nothing. */
const REGIONS: Readonly<Record<string, string>> = {
  cs: 'CZ',
  da: 'DK',
  el: 'GR',
  fi: 'FI',
  he: 'IL',
  hi: 'IN',
  id: 'ID',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  no: 'NO',
  pl: 'PL',
  ru: 'RU',
  sv: 'SE',
  tr: 'TR',
  uk: 'UA',
};

/** ISO 639-1 → ISO 3166-1 alpha-2. */
export function regionOfLanguage(language: string | undefined): string | undefined {
  return language === undefined ? undefined : REGIONS[language];
}
