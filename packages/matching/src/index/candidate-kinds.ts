// What many candidates have alike, numbered once for all segments of an index.
import type { MatchCandidate } from '@vitae/schema';
import { Numbering } from './numbering.ts';

/** What few values are known of; `undefined` stands for rows that are gone. */
export type Standing = (Pick<MatchCandidate, 'seniority' | 'education'> & { readonly hasFields: boolean }) | undefined;
export type Whereabouts = Pick<MatchCandidate, 'place' | 'relocates'>;

export class CandidateKinds {
  readonly standings = new Numbering<Standing>(standingKey);
  readonly gone = this.standings.numberOf(undefined);
  readonly places = new Numbering<Whereabouts>(placeKey);
  /** Of skills and languages. */
  readonly keys = new Numbering<string>(asItIs);
  readonly occupations = new Numbering<string>(asItIs);
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
