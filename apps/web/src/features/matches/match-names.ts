// What a candidate is called among the matches.
import type { CandidateMatch } from '@vitae/schema/api';
import { nameOf } from '../candidates/candidate-texts.ts';
import { blindName } from './match-facts.ts';

export function matchName({ candidate }: Pick<CandidateMatch, 'candidate'>, blind: boolean): string {
  return blind ? blindName(candidate.id) : nameOf(candidate);
}
