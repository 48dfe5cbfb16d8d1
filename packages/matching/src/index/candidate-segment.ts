// Everything that the score asks of a candidate, in columns: one row each, written once. A segment has so few rows that what is
// added up for a question stays in the processor's cache, and that a row and what it has of a skill fit into 32 bits.
import type { MatchCandidate } from '@vitae/schema';
import { entriesOf, type SkillEntry } from '../skills/skill-entry.ts';
import type { CandidateKinds } from './candidate-kinds.ts';
import { EntryStore } from './entry-store.ts';
import { withRoom } from './growing-array.ts';
import { PostingList } from './posting-list.ts';

export const SEGMENT_ROWS = 1 << 16;
/** In the column of months: not known. */
export const UNKNOWN_MONTHS = 1201;

export class CandidateSegment {
  readonly ids: string[] = [];
  rows = 0;
  /** Rows that are gone. */
  gone = 0;
  months = new Uint16Array(0);
  standings = new Uint32Array(0);
  places = new Uint32Array(0);
  /** By number of the key: rows with amount and year. */
  readonly holders: (PostingList | undefined)[] = [];
  /** Occupations with months, by row. */
  readonly fields = new EntryStore();
  readonly #skills = new EntryStore();
  readonly #kinds: CandidateKinds;

  constructor(kinds: CandidateKinds) {
    this.#kinds = kinds;
  }

  /** Its row. */
  add(candidate: MatchCandidate, entries: readonly SkillEntry[] = entriesOf(candidate)): number {
    const kinds = this.#kinds;
    const row = this.rows++;
    this.ids.push(candidate.id);
    this.#makeRoom();
    const { seniority, fields, education, place, relocates } = candidate;
    this.months[row] = candidate.months ?? UNKNOWN_MONTHS;
    this.standings[row] = kinds.standings.numberOf({ seniority, education, hasFields: fields.length > 0 });
    this.places[row] = kinds.places.numberOf({ place, relocates });
    for (const { key, amount, year } of entries) {
      const thing = kinds.keys.numberOf(key);
      const value = amount | (year << 8);
      this.#skills.add(thing, value);
      this.#holders(thing).add(row, value);
    }
    this.#skills.close();
    for (const { isco, months } of fields) this.fields.add(kinds.occupations.numberOf(isco), months);
    this.fields.close();
    return row;
  }

  /** Deleted, or written anew in another row. */
  forget(row: number): void {
    this.standings[row] = this.#kinds.gone;
    this.gone++;
  }

  isGone(row: number): boolean {
    return this.standings[row] === this.#kinds.gone;
  }

  entries(row: number): SkillEntry[] {
    return this.#skills.of(row, (thing, value) => ({
      key: this.#kinds.keys.values[thing] ?? '',
      amount: value & 255,
      year: value >> 8,
    }));
  }

  /** As it was added, but for its skills: those are in `entries`. */
  candidate(row: number): MatchCandidate {
    const { standings, places, occupations } = this.#kinds;
    const months = this.months[row] ?? UNKNOWN_MONTHS;
    const standing = standings.values[this.standings[row] ?? 0];
    const whereabouts = places.values[this.places[row] ?? 0];
    return {
      id: this.ids[row] ?? '',
      skills: [],
      languages: [],
      months: months === UNKNOWN_MONTHS ? null : months,
      fields: this.fields.of(row, (thing, value) => ({ isco: occupations.values[thing] ?? '', months: value })),
      seniority: standing?.seniority ?? null,
      education: standing?.education ?? { level: null, fields: [] },
      place: whereabouts?.place ?? null,
      relocates: whereabouts?.relocates ?? null,
    };
  }

  get bytes(): number {
    const lists = this.holders.reduce((sum, list) => sum + (list?.bytes ?? 0), 0);
    const columns = this.months.byteLength + this.standings.byteLength + this.places.byteLength;
    return lists + columns + this.#skills.bytes + this.fields.bytes;
  }

  #holders(thing: number): PostingList {
    let list = this.holders[thing];
    if (list === undefined) {
      list = new PostingList();
      while (this.holders.length < thing) this.holders.push(undefined);
      this.holders[thing] = list;
    }
    return list;
  }

  #makeRoom(): void {
    this.months = withRoom(this.months, this.rows);
    this.standings = withRoom(this.standings, this.rows);
    this.places = withRoom(this.places, this.rows);
  }
}
