// Where the work is done.
import type { JobPlace } from '@vitae/schema';
import { countryCode, findCity, isCity, isRegion } from '@vitae/taxonomy';
import type { DescriptionLine } from './description-lines.ts';
import type { FoundValue } from './found-value.ts';

const LABEL =
  /^(?:job location|work location|location|place of work|workplace|based in|office|where|einsatzort|arbeitsort|standort|dienstort|ort|lieu(?: de travail)?|localisation|localité|ville|ubicación|lugar(?: de trabajo)?|localidad|centro de trabajo|ciudad)\s*[:：]\s*/iu;
const CUE =
  /(?:(?<![\p{L}])(?:based in|located in|office in|offices in|site in|location in|workshop in|hospital in|store in|school in|team in|(?:unseren?|am) standort(?: in)?|standort|sitz in|in|à|en|[Rr]egion|[Rr]aum|[Gg]roßraum|(?:équipe|agence|siège|site|bureau|magasin|usine|atelier) (?:de|à)|basée? à|situé à|poste basé à|para nuestra (?:sede|oficina|tienda|fábrica) (?:de|en)|sede en|oficina en|oficinas de|near|bei|nahe))\s+(\p{Lu}[\p{L}'’.-]*(?:[\s-](?:am|an der|de|la|le|del|upon|sur|on)(?=[\s-]\p{Lu}|[\s-]la)|[\s-]\p{Lu}[\p{L}'’.-]*){0,3})/gu;
/** Postal codes and words around the name of a city. */
const BEFORE_CITY = /^(?:(?:[A-Z]{1,2}-)?\d{4,5}\s+|(?:region|raum|großraum|greater)\s+)/iu;
const AFTER_CITY = /\s(?:site|office|area|plant|region|und umgebung|centro|centre)$/iu;
/** How far down a place without a word before it is looked for. */
const HEAD_LINES = 7;

export function findJobPlace(lines: readonly DescriptionLine[]): FoundValue<JobPlace> | undefined {
  const head = headPlace(lines);
  const place = labelledPlace(lines) ?? (head?.value.city == null ? undefined : head);
  return place ?? placeInText(lines) ?? head;
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

function labelledPlace(lines: readonly DescriptionLine[]): FoundValue<JobPlace> | undefined {
  for (const line of lines) {
    const label = LABEL.exec(line.text);
    if (label === null) continue;
    const pieces = piecesOf(line.text.slice(label[0].length), line.start + label[0].length);
    const known = knownPlace(pieces);
    if (known !== undefined) return known;
    const first = pieces.find(({ text }) => /^\p{Lu}[\p{L}\s.'’-]{1,40}$/u.test(text) && !isNoPlace(text));
    if (first !== undefined) return placeOf(first, pieces);
  }
  return undefined;
}

function headPlace(lines: readonly DescriptionLine[]): FoundValue<JobPlace> | undefined {
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (line.isHeading || line.text.length > 120) continue;
    const known = knownPlace(piecesOf(line.text, line.start));
    if (known !== undefined) return known;
  }
  return undefined;
}

function placeInText(lines: readonly DescriptionLine[]): FoundValue<JobPlace> | undefined {
  const inOrder = [...lines.filter(({ part }) => part !== 'about'), ...lines.filter(({ part }) => part === 'about')];
  for (const line of inOrder) {
    for (const match of line.text.matchAll(CUE)) {
      const name = match[1] ?? '';
      const start = line.start + match.index + match[0].length - name.length;
      const parts = name.split(/\s/);
      for (let n = parts.length; n > 0; n--) {
        const text = parts.slice(0, n).join(' ').replace(/[.,]$/, '');
        if (findCity(text) === undefined || isNoPlace(text)) continue;
        const after = piecesOf(line.text.slice(start - line.start), start);
        return placeOf({ text, start }, after.slice(1, 3));
      }
    }
  }
  return undefined;
}

function piecesOf(text: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of text.split(/([,()|•·/;]|\.(?=\s|$)|\s[–—-]\s|\s(?:or|oder|ou|o|und|and|et|y)\s)/u)) {
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim();
    const skip = BEFORE_CITY.exec(trimmed)?.[0].length ?? 0;
    const name = trimmed.slice(skip).replace(AFTER_CITY, '');
    if (name.length > 1) pieces.push({ text: name, start: start + at + lead + skip });
    at += part.length;
  }
  return pieces;
}

function knownPlace(pieces: readonly Piece[]): FoundValue<JobPlace> | undefined {
  const city = pieces.find(({ text }) => !isNoPlace(text) && (findCity(text) !== undefined || isCity(text)));
  if (city !== undefined) return placeOf(city, pieces);
  const country = pieces.find(({ text }) => text.length > 3 && countryCode(text) !== undefined);
  if (country === undefined) return undefined;
  const value = { city: null, region: null, countryCode: countryCode(country.text) ?? null, lat: null, lon: null };
  return { value, start: country.start, end: country.start + country.text.length };
}

function placeOf(city: Piece, pieces: readonly Piece[]): FoundValue<JobPlace> {
  const others = pieces.filter((piece) => piece !== city && piece.text !== city.text);
  const region = others.find(({ text }) => isRegion(text) && countryCode(text) === undefined)?.text ?? null;
  const named = others.map(({ text }) => countryCode(text)).find((code) => code !== undefined);
  const known = findCity(city.text, named) ?? (named === undefined ? findCity(city.text) : undefined);
  return {
    value: {
      city: city.text,
      region,
      countryCode: named ?? known?.countryCode ?? null,
      lat: known?.lat ?? null,
      lon: known?.lon ?? null,
    },
    start: city.start,
    end: city.start + city.text.length,
  };
}

/** Words that are also cities somewhere: "Mobile", "Reading", "Nice", "Split"; and ways of working. */
function isNoPlace(text: string): boolean {
  return (
    /^(?:mobile|reading|nice|split|bath|orange|cork|essen|remote|hybrid|home ?office|full[- ]time|part[- ]time|vollzeit|teilzeit|télétravail|teletrabajo|various|several)$/iu.test(
      text,
    ) && !/^(?:Essen|Cork|Bath|Orange|Nice)$/.test(text)
  );
}
