// A match with its reasons: the points add up to the score, and every fact names the line that it stands on.
import type { MatchCandidate, MatchExplanation } from '@vitae/schema';
import type { CompiledJob } from '../compile-job.ts';
import { distanceKm } from '../factors/distance.ts';
import { relevantMonths } from '../factors/experience-factor.ts';
import { scoreMatch } from '../score-match.ts';
import { type CandidateEvidence, NO_EVIDENCE } from './candidate-evidence.ts';
import { explainFactors, knownParts, unknownPoints } from './explain-factors.ts';
import { explainRequirements } from './explain-requirements.ts';
import { matchSentence } from './match-sentence.ts';
import { nextTier } from './next-tier.ts';
import { type TierFacts, tierOf } from './tier-of.ts';

export function explainMatch(
  job: CompiledJob,
  candidate: MatchCandidate,
  evidence: CandidateEvidence = NO_EVIDENCE,
): MatchExplanation {
  const { score, points } = scoreMatch(job, candidate);
  const known = knownParts(job, candidate);
  const requirements = explainRequirements(job, candidate, evidence);
  const musts = requirements.filter(({ necessity }) => necessity === 'must');
  const tierFacts: TierFacts = {
    score,
    unknownPoints: unknownPoints(job, known),
    musts: musts.length,
    mustsMissing: musts.filter(({ status }) => status === 'not-found').length,
  };
  const factors = explainFactors(job, points, known);
  const facts = {
    score,
    tier: tierOf(tierFacts),
    factors,
    requirements,
    experience: experienceFacts(job, candidate, evidence),
    education: educationFacts(job, candidate, evidence),
    location: locationFacts(job, candidate, evidence),
  };
  return { ...facts, sentence: matchSentence(facts), next: nextTier(tierFacts, requirements, factors) };
}

function experienceFacts(
  { experience }: CompiledJob,
  { months, fields, seniority }: MatchCandidate,
  { work }: CandidateEvidence,
): MatchExplanation['experience'] {
  const relevant = experience?.isco === undefined ? undefined : relevantMonths(experience.isco, fields);
  return {
    askedMonths: experience?.months ?? null,
    months,
    relevantMonths: relevant === undefined ? null : Math.round(relevant),
    askedSeniority: experience?.seniority ?? null,
    seniority,
    evidence: [...work],
  };
}

function educationFacts(
  { education: asked }: CompiledJob,
  { education }: MatchCandidate,
  evidence: CandidateEvidence,
): MatchExplanation['education'] {
  const { level, fields } = education;
  const fieldAsked = asked !== undefined && asked.fields.length > 0;
  return {
    askedLevel: asked?.level ?? null,
    level,
    fieldFits: fieldAsked && fields.length > 0 ? fields.some((field) => asked.fields.includes(field)) : null,
    evidence: [...evidence.education],
  };
}

function locationFacts(
  { location, arrangement }: CompiledJob,
  { place, relocates }: MatchCandidate,
  evidence: CandidateEvidence,
): MatchExplanation['location'] {
  const there = location?.place;
  const bothAt = there?.at != null && place?.at != null;
  const bothCountries = there?.countryCode != null && place?.countryCode != null;
  return {
    arrangement,
    distanceKm: bothAt && there.at !== null && place.at !== null ? distanceKm(there.at, place.at) : null,
    sameCountry: bothCountries ? there.countryCode === place.countryCode : null,
    relocates,
    evidence: [...evidence.place],
  };
}
