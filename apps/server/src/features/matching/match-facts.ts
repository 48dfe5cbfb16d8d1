// What the score may know of a candidate, in the form in which it is kept.
import { createHash } from 'node:crypto';
import { SCORER_VERSION } from '@vitae/matching';
import { monthSpan } from '@vitae/parser/experience';
import { MatchCandidate, monthIndex, type Profile } from '@vitae/schema';
import { iscoUnitGroups, type SkillTaxonomy } from '@vitae/taxonomy';
import type { z } from 'zod';
import { candidateMatchFacts } from './candidate-match-facts.ts';

export const StoredFacts = MatchCandidate.omit({ id: true });
export type StoredFacts = z.infer<typeof StoredFacts>;

export interface MatchFacts {
  readonly candidateId: string;
  readonly version: number;
  /** `YYYY-MM`; null: the same in every month. */
  readonly month: string | null;
  readonly facts: StoredFacts;
}

/** What facts have to have been worked out with to be of use now. */
export interface FactsBasis {
  readonly basis: string;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** Reads the whole taxonomy once; keep what it returns. */
export function factsBasis(taxonomy: SkillTaxonomy): (now: Date) => FactsBasis {
  let basis: string | undefined;
  return (now) => {
    basis ??= createHash('sha256')
      .update(JSON.stringify([SCORER_VERSION, taxonomy.skills, iscoUnitGroups()]))
      .digest('base64url')
      .slice(0, 16);
    return { basis, month: monthOf(now) };
  };
}

export function workOutFacts(
  { candidateId, version, profile }: { candidateId: string; version: number; profile: Profile },
  taxonomy: SkillTaxonomy,
  now: Date,
): MatchFacts {
  const { id: _, ...facts } = candidateMatchFacts(candidateId, profile, taxonomy, now).candidate;
  return { candidateId, version, month: growsByTheMonth(profile, now) ? monthOf(now) : null, facts };
}

const LATER = 1200;

/** Whether a job goes on, so that its months are more in the next month. */
function growsByTheMonth({ work }: Profile, now: Date): boolean {
  const today = monthIndex(monthOf(now)) ?? 0;
  return work.some((entry) => monthSpan(entry, today)?.last !== monthSpan(entry, today + LATER)?.last);
}

function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7);
}
