// Whether the candidate can be where the work is.
import type { MatchCandidate, MatchPlace, WorkArrangement } from '@vitae/schema';
import type { MatchJob } from '../facts/match-job.ts';
import { UNKNOWN_PART } from '../skills/compile-requirement.ts';
import { distanceKm } from './distance.ts';

export interface CompiledLocation {
  readonly place: MatchPlace;
  readonly arrangement: WorkArrangement;
}

/** Kilometres of a daily way that take nothing off, and after which only moving helps. Hybrid work: twice as far. */
const NEAR_KM = 30;
const FAR_KM = 150;
const HYBRID = 2;
/** Too far for every day, but in the same country. */
const SAME_COUNTRY = 0.25;
/** Who would move. */
const RELOCATES = 0.7;
/** Remote work for somebody in another country: allowed now and then. */
const REMOTE_ABROAD = 0.4;

/** Undefined: the job says no place, or can be done from anywhere. */
export function compileLocation({
  place,
  arrangement,
}: Pick<MatchJob, 'place' | 'arrangement'>): CompiledLocation | undefined {
  if (place === null || (place.at === null && place.countryCode === null)) return undefined;
  if (arrangement === 'remote' && place.countryCode === null) return undefined;
  return { place, arrangement };
}

/** 0–1. */
export function locationFactor(
  job: CompiledLocation,
  { place, relocates }: Pick<MatchCandidate, 'place' | 'relocates'>,
): number {
  const staying = place === null ? UNKNOWN_PART : stayingPart(job, place);
  return relocates === true ? Math.max(staying, RELOCATES) : staying;
}

function stayingPart(job: CompiledLocation, place: MatchPlace): number {
  const { countryCode } = place;
  const sameCountry =
    countryCode === null || job.place.countryCode === null ? null : countryCode === job.place.countryCode;
  if (job.arrangement === 'remote') return sameCountry === null ? UNKNOWN_PART : sameCountry ? 1 : REMOTE_ABROAD;
  if (job.place.at === null || place.at === null) {
    if (sameCountry === false) return 0;
    return job.place.at === null && sameCountry === true ? 1 : UNKNOWN_PART;
  }
  const reach = job.arrangement === 'hybrid' ? HYBRID : 1;
  const beyond = distanceKm(job.place.at, place.at) - NEAR_KM * reach;
  if (beyond <= 0) return 1;
  const floor = sameCountry === true ? SAME_COUNTRY : 0;
  return Math.max(floor, 1 - beyond / ((FAR_KM - NEAR_KM) * reach));
}
