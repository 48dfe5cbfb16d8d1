// Phone numbers: candidates by their shape, dates masked, checked and normalised by libphonenumber.
import type { Extracted } from '@vitae/schema';
import { countryCode, isCity, isRegion } from '@vitae/taxonomy';
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Context } from '../context.ts';
import { readDates } from '../dates/read-dates.ts';
import { extractAs } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { asciiDigits } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';

const CANDIDATE = /(?:\+|\(\+?|00)?\d[\d\s().\u2010-\u2015/-]{5,22}\d/g;
const LABEL =
  /(?:phone|tel|mobile|cell|mob|fon|handy|téléphone|portable|teléfono|móvil|celular|telefone|telefono|cellulare|telefoon|mobiel|telefon|mobil|puhelin|тел|моб|τηλ|κιν|هاتف|جوال|טלפון|נייד|फ़ोन|电话|手机|電話|携帯|전화|휴대폰|[☎✆📞📱])\.?\s*(?:nr|number|no)?\.?\s*[:：]?\s*$/iu;

/** Numbers in `lines`, in reading order, each once. */
export function findPhones(context: Context, lines: readonly Line[], region: string | undefined): Extracted<string>[] {
  const found: Extracted<string>[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    for (const span of candidates(context, line)) {
      const phone = readPhone(context, span, region, line);
      if (phone === undefined || seen.has(phone.value)) continue;
      seen.add(phone.value);
      found.push(phone);
    }
  }
  return found;
}

function candidates(context: Context, line: Line): Span[] {
  const digits = asciiDigits(line.text);
  if (!/\d[\d\s().-]{4}/.test(digits)) return [];
  const dates = readDates(line.text, context.habits);
  const spans: Span[] = [];
  for (const match of matchesOf(digits, CANDIDATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const count = match[0].replace(/\D/g, '').length;
    if (count < 7 || count > 15) continue;
    if (
      dates.some(
        (date) =>
          date.start < end && date.end > start && date.certainty >= 0.5 && (date.range || date.end - date.start > 4),
      )
    )
      continue;
    if (isPostalCode(digits, start, end) || isJapaneseCode(match[0], line.text)) continue;
    if (/[\p{L}\d/@_=]/u.test(digits.charAt(start - 1)) || /[\p{L}\d@_]/u.test(digits.charAt(end))) continue;
    spans.push({ start: line.start + start, end: line.start + end });
  }
  return spans;
}

/** Seven digits on the line of a Japanese address. */
function isJapaneseCode(digits: string, line: string): boolean {
  return digits.length === 8 && /^\d{3}-\d{4}$/.test(digits) && /[都道府県]/.test(line);
}

/** "〒810-0001", "CEP 30140-010", "4000-112 Porto". */
function isPostalCode(text: string, start: number, end: number): boolean {
  const shape = /^(?:\d{3}-\d{4}|\d{5}-\d{3,4}|\d{4}-\d{3})$/.test(text.slice(start, end));
  if (!shape) return false;
  return (
    /(?:〒|\b(?:cep|zip|plz|c\.?p\.?|código postal)[:.]?)\s*$/iu.test(text.slice(0, start)) ||
    /^ \p{Lu}\p{L}{2}/u.test(text.slice(end)) ||
    /[都道府県區区市町村]\s*$/u.test(text.slice(0, start)) ||
    isPlaceName(/[\p{L} ]+(?=,?\s*$)/u.exec(text.slice(0, start))?.[0].trim())
  );
}

function isPlaceName(text: string | undefined): boolean {
  return text !== undefined && (isCity(text) || isRegion(text) || countryCode(text) !== undefined);
}

function readPhone(
  context: Context,
  span: Span,
  region: string | undefined,
  line: Line,
): Extracted<string> | undefined {
  const raw = asciiDigits(context.text.slice(span.start, span.end));
  const country: CountryCode | undefined = region !== undefined && isSupportedCountry(region) ? region : undefined;
  const labelled = LABEL.test(line.text.slice(0, span.start - line.start));
  const international = /^(?:\+|00|\(\+)/.test(raw);
  const grouped = /[\s().-]/.test(raw) || labelled || international;
  if (!grouped && country === undefined) return undefined;
  const parsed = parsePhoneNumberFromString(raw.replace(/^00/, '+'), country ?? 'US');
  if (parsed?.isValid() === true && (international || country !== undefined)) {
    return extractAs(context, [span], parsed.number, { method: 'phone-number', confidence: 0.97 });
  }
  if (!grouped) return undefined;
  const possible = parsed?.isPossible() === true;
  return extractAs(context, [span], raw.trim(), {
    method: 'phone-shape',
    confidence: labelled || possible ? 0.94 : 0.7,
  });
}
