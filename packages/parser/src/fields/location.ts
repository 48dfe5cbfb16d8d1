// Where the person lives: city, region, postal code, country, street.
import type { Extracted, Location } from '@vitae/schema';
import { countryCode, isCity, isRegion } from '@vitae/taxonomy';
import { CONTACT } from '../contacts/contact-text.ts';
import type { Context } from '../context.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import { withRunnerUp } from '../evidence/runner-up.ts';
import { type Span, trimSpan } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import type { Section } from '../sections/section.ts';
import { wordCount } from '../text/fold.ts';
import { CITY_WORD, CODE_AND_CITY, isPlaceName } from './city-shape.ts';
import { eastAsianAddress } from './east-asian-address.ts';
import { locationTable } from './location-table.ts';
import { addressParts, placeParts } from './place-parts.ts';
import { splitAddress } from './split-address.ts';

const LABEL =
  /^(?:(?:born[^,]{0,20}, )?lives and works in|address|location|city|living in|lives? in|based in|home|residence|adresse|anschrift|wohnort|standort|ort|lieu|ville|localisation|domicile|dirección|ubicación|ciudad|domicilio|endereço|localização|cidade|morada|indirizzo|città|residenza|adres|woonplaats|locatie|stad|adres zamieszkania|miejsce zamieszkania|miejscowość|miasto|alamat|domisili|lokasi|bosted|sted|bostadsort|bopæl|居住地|osoite|kaupunki|adresa|bydliště|konum|şehir|адрес|город|адреса|місто|διεύθυνση|πόλη|العنوان|المدينة|כתובת|עיר|पता|शहर|地址|所在地|城市|现居地|现居|現居|住所|現住所|주소|거주지)\s*[:：]?\s*/iu;
/** Pictures that stand for an address. */
const PIN = /^(?:📍|📌|🏠|🏡|🌍|🌎|🌏|⌂)\ufe0f?\s*/u;
const STREET =
  /\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|sq|suite|apt|apartment|floor|box|highway|parkway|terrace|straße|strasse|str|gasse|weg|platz|allee|rue|avenue|chemin|impasse|calle|avenida|paseo|plaza|carrera|rua|travessa|via|viale|piazza|corso|straat|laan|plein|gracht|ulica|ul|gatan|vägen|gata|vej|gade|vei|katu|tie|ulice|náměstí|sokak|cadde|mahallesi|улица|ул|проспект|вулиця|οδός|شارع|רחוב)\b\.?|丁目|番地|街道|路\d|号|區|로\s?\d|길\s?\d/iu;
const POSTAL =
  /\b\d{4}\s?[A-Z]{2}\b|\b(?:[A-Z]{1,2}-?)?\d{4,6}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|〒\s?\d{3}-\d{4}|\b\d{3}\s\d{2}\b|\b\d{2}-\d{3}\b/;

/** Begins large where there is a case, and has no number. */
const CITY_LIKE = /^[^\p{Ll}\p{N}][^\p{N}]*$/u;

interface Guess {
  readonly parts: readonly Span[];
  readonly score: number;
}

export function readLocation(
  context: Context,
  sections: readonly Section[],
  zone: readonly Line[],
  name: readonly Span[],
): Location {
  const table = locationTable(context, zone) ?? eastAsianAddress(context, zone);
  if (table !== undefined) return table;
  const inSection = sections.filter((section) => section.kind === 'location').flatMap((section) => section.lines);
  const guesses: Guess[] = [];
  const nameText = name.map((span) => context.text.slice(span.start, span.end)).join(' ');
  for (const line of zone) {
    for (const part of placeParts(context, line)) {
      if (name.some((span) => span.start < part.end && span.end > part.start)) continue;
      if (context.text.slice(part.start, part.end) === nameText) continue;
      const guess = guessAt(context, part, inSection.includes(line), line);
      if (guess !== undefined) guesses.push(guess);
    }
  }
  const best = guesses.reduce<Guess | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined);
  if (best === undefined || best.score < 1) return {};
  const location = build(context, best.parts, best.score);
  const { city } = location;
  if (city === undefined) return location;
  // A second place beside the contacts; one place that says less about itself takes less of the doubt.
  const others = guesses.filter((guess) => guess !== best && guess.score >= 1).sort((a, b) => b.score - a.score);
  const other = others.map((guess) => ({ score: guess.score, city: build(context, guess.parts, guess.score).city }));
  const second = other.find((guess) => guess.city !== undefined && guess.city.value !== city.value);
  return second === undefined
    ? location
    : { ...location, city: withRunnerUp(city, second.city, Math.min(0.8, second.score / (best.score * 1.25))) };
}

function guessAt(context: Context, part: Span, located: boolean, line: Line): Guess | undefined {
  const whole = context.text.slice(part.start, part.end);
  const pin = PIN.exec(whole);
  const label = pin ?? LABEL.exec(whole);
  const labelled =
    label !== null &&
    (pin !== null ||
      /[:：]/.test(label[0]) ||
      label[0].length === whole.length ||
      namesItsPlace(label[0], whole.slice(label[0].length)));
  const lead = labelled ? label[0].length : (CITY_WORD.exec(whole)?.[0].length ?? 0);
  const from = part.start + lead;
  const text = context.text.slice(from, part.end);
  if (
    text.length < 2 ||
    text.length > 110 ||
    wordCount(text) > 14 ||
    /@|https?:|www\.|\.(?:com|org|net|io)\b/.test(text)
  )
    return undefined;
  if (/^\+?[\d\s().-]{7,}$/.test(text) || /[.!?]$/.test(text)) return undefined;
  const parts = addressParts(context, { start: from, end: part.end }).flatMap((piece) => splitAddress(context, piece));
  const texts = parts.map((p) => bare(context.text.slice(p.start, p.end)));
  if (parts.length > 6) return undefined;
  let score = labelled || located || labelAbove(context, line) || (lead > 0 && !labelled) ? 1.2 : 0;
  const numbered = /\d/.test(text);
  if (numbered && parts.some((p) => CODE_AND_CITY.test(context.text.slice(p.start, p.end)))) score += 1;
  for (const piece of texts) {
    if (isCity(piece)) score += 1.2;
    else if (countryCode(piece) !== undefined) score += 1;
    else if (isRegion(piece)) score += 0.9;
  }
  const alone = score === 0 && isPlaceName(texts[0] ?? '');
  if (alone && (besideContact(line, part) || amongContacts(context, line, text))) score = 1;
  if (numbered && STREET.test(text)) score += 0.6;
  if (numbered && POSTAL.test(text)) score += 0.5;
  if (
    parts.length >= 2 &&
    parts.length <= 4 &&
    texts.every((t) => /^[\p{Lu}\p{Lo}][\p{L}\s.'’-]*$/u.test(t) && wordCount(t) <= 3) &&
    line.index < 14
  )
    score += 0.4;
  if (parts.some((p) => wordCount(context.text.slice(p.start, p.end)) > 6)) score -= 1;
  return { parts, score };
}

/** "City Northlake": a form whose labels and values have only a space between. */
function namesItsPlace(label: string, rest: string): boolean {
  return /\s$/.test(label) && (isCity(rest) || isPlaceName(rest));
}

/** What else stands on the line is a mail address or a phone. */
function besideContact(line: Line, part: Span): boolean {
  const rest = [line.text.slice(0, part.start - line.start), line.text.slice(part.end - line.start)];
  return rest.some((text) => CONTACT.test(text));
}

/** Alone on its line in a block of contacts, set like them. */
function amongContacts(context: Context, line: Line, text: string): boolean {
  if (text.length < line.text.length - 1 || wordCount(text) > 3) return false;
  return [context.lines[line.index - 1], context.lines[line.index + 1]].some(
    (near) =>
      near !== undefined &&
      near.column === line.column &&
      near.text.length <= 60 &&
      CONTACT.test(near.text) &&
      Math.abs(near.size - line.size) < 0.6 &&
      near.bold === line.bold,
  );
}

/** "Anschrift" alone on the line above. */
function labelAbove(context: Context, line: Line): boolean {
  const above = context.lines[line.index - 1];
  if (above === undefined || above.text.length > 24 || above.page !== line.page) return false;
  const label = LABEL.exec(above.text);
  return label !== null && label[0].length === above.text.length;
}

function bare(text: string): string {
  return (/\d/.test(text) ? text.replace(POSTAL, '') : text).trim();
}

function build(context: Context, parts: readonly Span[], score: number): Location {
  const confidence = Math.min(0.96, 0.62 + score * 0.15);
  const location: { -readonly [K in keyof Location]: Location[K] } = {};
  let rest = [...parts];
  const text = (span: Span) => context.text.slice(span.start, span.end);
  const take = (test: (value: string) => boolean): Span | undefined => {
    const found = rest.findLast((span) => test(bare(text(span))));
    if (found !== undefined) rest = rest.filter((span) => span !== found);
    return found;
  };
  postal(context, rest, location, confidence);
  const certainCity = rest.find((span) => isCity(bare(text(span))) && rest.length > 1);
  const country = take(
    (value) =>
      countryCode(value) !== undefined &&
      !(/^[A-Z]{2}$/.test(value) && isRegion(value) && location.postalCode !== undefined) &&
      !(rest.length === 1 && isCity(value)) &&
      !(rest.length === 2 && isRegion(value) && /^[A-Z]{2}$/.test(value) && value !== 'US' && value !== 'UK'),
  );
  if (country !== undefined) {
    const code = countryCode(bare(text(country)));
    if (code !== undefined)
      location.countryCode = extractAs(context, [country], code, { method: 'country-name', confidence: 0.93 });
  }
  const region =
    rest.length > 1
      ? take(
          (value) =>
            isRegion(value) &&
            !(isCity(value) && rest.every((span) => !isCity(bare(text(span))) || text(span) === value)),
        )
      : undefined;
  if (region !== undefined) location.region = cleaned(context, region, confidence, 'region-name');
  const street =
    rest.find((span) => STREET.test(text(span)) && (/\d/.test(text(span)) || rest.length > 1)) ??
    (rest.length > 1 ? rest.find((span) => /\d/.test(bare(text(span)))) : undefined);
  if (street !== undefined) {
    location.address = extractText(context, [street], { method: 'street', confidence });
    rest = rest.filter((span) => span !== street);
  }
  const city =
    certainCity !== undefined && rest.includes(certainCity)
      ? certainCity
      : (rest.find((span) => CODE_AND_CITY.test(text(span))) ??
        rest.find((span) => CITY_LIKE.test(bare(text(span)))) ??
        rest.find((span) => /\p{L}/u.test(bare(text(span)))));
  if (city !== undefined) location.city = cleaned(context, city, confidence, 'city');
  // A place of nothing but marks is none.
  if (location.city?.raw === '') delete location.city;
  const other = rest.find((span) => span !== city && location.region === undefined && /\p{L}/u.test(bare(text(span))));
  if (other !== undefined) location.region = cleaned(context, other, confidence * 0.8, 'region-place');
  return location;
}

function postal(
  context: Context,
  parts: readonly Span[],
  location: { postalCode?: Extracted<string> | undefined },
  confidence: number,
): void {
  for (const part of parts.toReversed()) {
    const match = POSTAL.exec(context.text.slice(part.start, part.end));
    if (match === null) continue;
    const span = { start: part.start + match.index, end: part.start + match.index + match[0].length };
    if (STREET.test(context.text.slice(part.start, part.end)) && parts.length > 1 && match.index < 2) continue;
    location.postalCode = extractText(context, [span], { method: 'postal-code', confidence });
    return;
  }
}

/** The part without its postal code. */
function cleaned(context: Context, span: Span, confidence: number, method: string): Extracted<string> {
  const text = context.text.slice(span.start, span.end);
  const match = POSTAL.exec(text);
  if (match === null) return extractText(context, [span], { method, confidence });
  const before = trimSpan(context.text, { start: span.start, end: span.start + match.index });
  const after = trimSpan(context.text, { start: span.start + match.index + match[0].length, end: span.end });
  return extractText(context, [after.end - after.start >= before.end - before.start ? after : before], {
    method,
    confidence,
  });
}
