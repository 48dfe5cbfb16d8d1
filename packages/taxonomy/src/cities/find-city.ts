// Where larger cities lie: for "within so many kilometres of". Facts of general knowledge, written for this project.
import { foldWord } from '../fold-word.ts';
import { AMERICAN_CITIES } from './american-cities.ts';
import { EUROPEAN_CITIES } from './european-cities.ts';
import { OTHER_CITIES } from './other-cities.ts';

/** A city that the tables know. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** Degrees, rounded to a tenth: about ten kilometres. */
  readonly lat: number;
  readonly lon: number;
}

let table: ReadonlyMap<string, readonly City[]> | undefined;

function cityTable(): ReadonlyMap<string, readonly City[]> {
  table ??= readTable([EUROPEAN_CITIES, AMERICAN_CITIES, OTHER_CITIES]);
  return table;
}

/** All names in the table, folded. */
export function cityNames(): Iterable<string> {
  return cityTable().keys();
}

/**
 * By its usual name in English or its own language; undefined when the table does not have it. Of several cities with one name
 * the one in `countryCode`, else the first of the table: London is the one on the Thames.
 */
export function findCity(name: string, countryCode?: string): City | undefined {
  const table = cityTable();
  const comma = name.indexOf(',');
  const cities = table.get(keyOf(name)) ?? (comma < 0 ? undefined : table.get(keyOf(name.slice(0, comma)))) ?? [];
  return countryCode === undefined ? cities[0] : cities.find((city) => city.countryCode === countryCode);
}

function keyOf(name: string): string {
  const folded = foldWord(name.trim());
  return /[^\S ]| \s/.test(folded) ? folded.replaceAll(/\s+/g, ' ') : folded;
}

const ENTRY = /^(.+) (-?[\d.]+) (-?[\d.]+)$/;

function readTable(tables: readonly string[]): Map<string, City[]> {
  const cities = new Map<string, City[]>();
  for (const line of tables.join('').split('\n')) {
    const [countryCode = '', entries = ''] = line.split(': ');
    for (const entry of entries.split(', ')) {
      const [, names = '', lat, lon] = ENTRY.exec(entry) ?? [];
      const [name = '', ...others] = names.split('=');
      if (lat === undefined || lon === undefined) continue;
      const city = { name, countryCode, lat: Number(lat), lon: Number(lon) };
      for (const key of new Set([name, ...others].map(keyOf))) cities.set(key, [...(cities.get(key) ?? []), city]);
    }
  }
  return cities;
}
