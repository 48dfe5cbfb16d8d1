// What a person sees and types for a value of each kind, and back.

import type { SlotKind } from '@vitae/schema';
import { readPartialDate, showPartialDate } from './partial-date-text.ts';

/** ISCED 2011. */
export const EDUCATION_LEVELS: readonly string[] = [
  'Early childhood',
  'Primary school',
  'Lower secondary school',
  'Upper secondary school',
  'Post-secondary, not tertiary',
  'Short-cycle tertiary',
  'Bachelor or equivalent',
  'Master or equivalent',
  'Doctorate or equivalent',
];

export const CEFR_LEVELS: readonly string[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The closed list of a kind, when it has one. */
export function choicesOf(kind: SlotKind): readonly Choice[] | undefined {
  if (kind === 'cefr') return CEFR_LEVELS.map((value) => ({ value, label: value }));
  if (kind === 'isced') return EDUCATION_LEVELS.map((label, level) => ({ value: String(level), label }));
  return undefined;
}

export function showValue(kind: SlotKind, value: string | number): string {
  if (kind === 'date' || kind === 'end-date') return showPartialDate(String(value));
  if (kind === 'isced') return EDUCATION_LEVELS[Number(value)] ?? String(value);
  if (kind === 'country-code') return countryName(String(value));
  return String(value);
}

export type TypedValue = { ok: true; value: string } | { ok: false; message: string };

export interface Typable {
  readonly kind: SlotKind;
  readonly long: boolean;
}

/** Typed or selected text as the value of a slot; `message` says what would be accepted. */
export function readTyped({ kind, long }: Typable, typed: string): TypedValue {
  const text = long ? typed.trim() : typed.replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 'date':
    case 'end-date':
      return readDate(kind, text);
    case 'country-code': {
      const code = countryCode(text);
      return code === undefined
        ? { ok: false, message: 'Type a country, e.g. “Germany” or “DE”.' }
        : { ok: true, value: code };
    }
    case 'isced': {
      const level = /^[0-8]$/.test(text) ? Number(text) : EDUCATION_LEVELS.findIndex((name) => sameText(name, text));
      return level === -1
        ? { ok: false, message: 'Choose a level from the list.' }
        : { ok: true, value: String(level) };
    }
    case 'cefr': {
      const level = /\b[abc][12]\b/i.exec(text)?.[0].toUpperCase();
      return level === undefined ? { ok: false, message: 'Choose a level from A1 to C2.' } : { ok: true, value: level };
    }
    case 'email':
      return { ok: true, value: text.replace(/^mailto:/i, '') };
    default:
      return { ok: true, value: text };
  }
}

function readDate(kind: 'date' | 'end-date', text: string): TypedValue {
  const value = readPartialDate(text);
  if (value === undefined) return { ok: false, message: 'Type a year, a month or a day, e.g. “2020” or “Mar 2020”.' };
  if (value === 'present' && kind === 'date') return { ok: false, message: 'Only an end can be “present”.' };
  return { ok: true, value };
}

const sameText = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

const countryNames = (locale: string): Intl.DisplayNames =>
  new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });

export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames('en').of(code) ?? code) : code;
}

let codes: Map<string, string> | undefined;

function countryCode(text: string): string | undefined {
  codes ??= readCountryNames();
  return codes.get(text.toLowerCase());
}

/** Names in several languages to codes; made at first use. Private-use codes and outdated ones have no name or are left out. */
function readCountryNames(): Map<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const map = new Map<string, string>([
    ['uk', 'GB'],
    ['usa', 'US'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['wales', 'GB'],
  ]);
  for (const locale of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']) {
    const names = countryNames(locale);
    for (const first of letters) {
      for (const second of letters) {
        const code = first + second;
        const name = OUTDATED.has(code) ? undefined : names.of(code);
        if (name === undefined || name === code) continue;
        if (!map.has(name.toLowerCase())) map.set(name.toLowerCase(), code);
        if (!map.has(code.toLowerCase())) map.set(code.toLowerCase(), code);
      }
    }
  }
  return map;
}

/** Withdrawn or exceptional codes that the platform's data still names. */
const OUTDATED = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'DY',
  'EU',
  'EZ',
  'FX',
  'HV',
  'NH',
  'NT',
  'RH',
  'SU',
  'TP',
  'UN',
  'VD',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
  'UK',
  'QO',
]);
