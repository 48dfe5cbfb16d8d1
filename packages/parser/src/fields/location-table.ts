// An address as a table: a word for each part beside it, "City    Bristol".
import type { Location } from '@vitae/schema';
import { countryCode } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { fold } from '../text/fold.ts';
import { partsOf } from './line-parts.ts';

type Part = keyof Location;

/** Words that name a part of an address in a form, folded. */
const WORDS: Readonly<Record<Part, readonly string[]>> = {
  city: 'city|town|city/town|stadt|ort|wohnort|ville|ciudad|cidade|citta|stad|plaats|miasto|by|stad|kaupunki|mesto|sehir|город|місто|πολη'.split(
    '|',
  ),
  region:
    'region|state|province|county|state/province|bundesland|departement|provincia|estado|regione|provincie|wojewodztwo|lan|область'.split(
      '|',
    ),
  postalCode:
    'postal code|postcode|zip|zip code|plz|postleitzahl|code postal|codigo postal|cep|cap|kod pocztowy|postnummer|psc|индекс'.split(
      '|',
    ),
  countryCode: 'country|country code|land|pays|pais|paese|kraj|страна'.split('|'),
  address:
    'address|street|street address|adresse|anschrift|strasse|direccion|calle|endereco|indirizzo|adres|ulica|адрес'.split(
      '|',
    ),
};
const PARTS = ['city', 'region', 'postalCode', 'countryCode', 'address'] as const satisfies readonly Part[];
const PART_OF = new Map(PARTS.flatMap((part) => WORDS[part].map((word) => [word, part] as const)));

/** Undefined unless a city and at least one other part stand in such a table. */
export function locationTable(context: Context, lines: readonly Line[]): Location | undefined {
  const found = new Map<Part, Span>();
  for (const line of lines) {
    const [label, value, ...more] = partsOf(line);
    if (label === undefined || value === undefined || more.length > 0) continue;
    const word = fold(context.text.slice(label.start, label.end)).replace(/\s*:$/, '').trim();
    const part = PART_OF.get(word);
    if (part !== undefined && !found.has(part)) found.set(part, value);
  }
  if (!found.has('city') || found.size < 2) return undefined;
  const location: { -readonly [K in keyof Location]: Location[K] } = {};
  for (const [part, span] of found) put(context, location, part, span);
  return location;
}

const ABOUT = { method: 'location-table', confidence: 0.96 };

function put(
  context: Context,
  location: { -readonly [K in keyof Location]: Location[K] },
  part: Part,
  span: Span,
): void {
  if (part !== 'countryCode') {
    const found = extractText(context, [span], ABOUT);
    if (found.raw !== '') location[part] = found;
    return;
  }
  const code = countryCode(context.text.slice(span.start, span.end));
  if (code !== undefined) location.countryCode = extractAs(context, [span], code, ABOUT);
}
