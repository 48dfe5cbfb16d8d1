// Everything that the score asks of a candidate, in columns: one row each, written once.
import type { MatchCandidate } from '@vitae/schema';
import { entriesOf, type SkillEntry } from '../skills/skill-entry.ts';
import { EntryStore } from './entry-store.ts';
import { withRoom } from './growing-array.ts';
import { Numbering } from './numbering.ts';
import { PostingList } from './posting-list.ts';

/** In the column of months: not known. */
export const UNKNOWN_MONTHS = 1201;

/** What few values are known of; `undefined` stands for rows that are gone. */
export type Standing = (Pick<MatchCandidate, 'seniority' | 'education'> & { readonly hasFields: boolean }) | undefined;
export type Whereabouts = Pick<MatchCandidate, 'place' | 'relocates'>;

export class CandidateColumns {
  readonly ids: string[] = [];
  rows = 0;
  months = new Uint16Array(0);
  standings = new Uint32Array(0);
  places = new Uint32Array(0);

  readonly standingKinds = new Numbering<Standing>(standingKey);
  readonly #gone = this.standingKinds.numberOf(undefined);
  readonly placeKinds = new Numbering<Whereabouts>(placeKey);
  readonly keys = new Numbering<string>(asItIs);
  readonly occupations = new Numbering<string>(asItIs);
  /** By number of the key: rows with amount and year. */
  readonly holders: PostingList[] = [];
  /** By number of the occupation: rows with months. */
  readonly workers: PostingList[] = [];
  readonly #skills = new EntryStore();
  readonly #fields = new EntryStore();

  add(candidate: MatchCandidate, entries: readonly SkillEntry[] = entriesOf(candidate)): number {
    const row = this.rows++;
    this.ids.push(candidate.id);
    this.#makeRoom();
    const { seniority, fields, education, place, relocates } = candidate;
    this.months[row] = candidate.months ?? UNKNOWN_MONTHS;
    this.standings[row] = this.standingKinds.numberOf({ seniority, education, hasFields: fields.length > 0 });
    this.places[row] = this.placeKinds.numberOf({ place, relocates });
    for (const { key, amount, year } of entries) {
      const thing = this.keys.numberOf(key);
      const value = amount | (year << 8);
      this.#skills.add(thing, value);
      listOf(this.holders, thing).add(row, value);
    }
    this.#skills.close();
    for (const { isco, months } of fields) {
      const thing = this.occupations.numberOf(isco);
      this.#fields.add(thing, months);
      listOf(this.workers, thing).add(row, months);
    }
    this.#fields.close();
    return row;
  }

  /** Deleted, or written anew in a later row. */
  forget(row: number): void {
    this.standings[row] = this.#gone;
  }

  isGone(row: number): boolean {
    return this.standings[row] === this.#gone;
  }

  entries(row: number): SkillEntry[] {
    return this.#skills.of(row, (thing, value) => ({
      key: this.keys.values[thing] ?? '',
      amount: value & 255,
      year: value >> 8,
    }));
  }

  /** As it was added, but for its skills: those are in `entries`. */
  candidate(row: number): MatchCandidate {
    const months = this.months[row] ?? UNKNOWN_MONTHS;
    const standing = this.standingKinds.values[this.standings[row] ?? 0];
    return {
      id: this.ids[row] ?? '',
      skills: [],
      languages: [],
      months: months === UNKNOWN_MONTHS ? null : months,
      fields: this.#fields.of(row, (thing, value) => ({ isco: this.occupations.values[thing] ?? '', months: value })),
      seniority: standing?.seniority ?? null,
      education: standing?.education ?? { level: null, fields: [] },
      place: this.placeKinds.values[this.places[row] ?? 0]?.place ?? null,
      relocates: this.placeKinds.values[this.places[row] ?? 0]?.relocates ?? null,
    };
  }

  get bytes(): number {
    const lists = [...this.holders, ...this.workers].reduce((sum, list) => sum + list.bytes, 0);
    const columns = [this.months, this.standings, this.places];
    const columnBytes = columns.reduce((sum, column) => sum + column.byteLength, 0);
    return lists + columnBytes + this.#skills.bytes + this.#fields.bytes;
  }

  #makeRoom(): void {
    this.months = withRoom(this.months, this.rows);
    this.standings = withRoom(this.standings, this.rows);
    this.places = withRoom(this.places, this.rows);
  }
}

function listOf(lists: PostingList[], number: number): PostingList {
  const known = lists[number];
  if (known !== undefined) return known;
  const list = new PostingList();
  lists[number] = list;
  return list;
}

function asItIs(key: string): string {
  return key;
}

function standingKey(standing: Standing): string {
  if (standing === undefined) return '';
  const { seniority, education, hasFields } = standing;
  return `${seniority} ${education.level} ${education.fields} ${hasFields}`;
}

function placeKey({ place, relocates }: Whereabouts): string {
  return `${place?.at?.lat} ${place?.at?.lon} ${place?.countryCode} ${place === null} ${relocates}`;
}
