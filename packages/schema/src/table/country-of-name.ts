// "Schweiz", "Suisse", "CH" → `CH`.

const NAMED_IN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ru', 'uk', 'el'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What people write and no list of names has. */
const OTHERS: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  holland: 'NL',
  brd: 'DE',
};

let names: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2; undefined when the text names no country. */
export function countryOfName(text: string): string | undefined {
  const key = text.trim().toLowerCase();
  names ??= build();
  const other = OTHERS[key];
  if (other !== undefined) return other;
  const code = key.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return [...names.values()].includes(code) ? code : undefined;
  return names.get(key);
}

function build(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of NAMED_IN) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = display.of(first + second);
        if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), first + second);
      }
    }
  }
  return found;
}
