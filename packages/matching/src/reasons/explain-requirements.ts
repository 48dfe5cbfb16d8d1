// Each requirement: met, partly or not found, by what, and where it is written.
import type { MatchCandidate, RequirementResult } from '@vitae/schema';
import type { CompiledJob } from '../compile-job.ts';
import { creditOf, type RequirementCredit } from '../factors/skills-factor.ts';
import type { CompiledRequirement } from '../skills/compile-requirement.ts';
import { entriesOf, languageKey } from '../skills/skill-entry.ts';
import type { CandidateEvidence } from './candidate-evidence.ts';

/** Lines that are quoted for one requirement. */
const MOST_LINES = 3;
/** The part of the months asked for, from which on a skill is met. */
const ENOUGH_OF_MONTHS = 0.5;
/** The credit from which on a language is met: the level asked for, or not known. */
const LANGUAGE_MET = 0.7;

export function explainRequirements(
  job: CompiledJob,
  candidate: MatchCandidate,
  evidence: CandidateEvidence,
): RequirementResult[] {
  const entries = entriesOf(candidate);
  return job.requirements.map((compiled) => {
    const { requirement, name, share } = compiled;
    const found = creditOf(compiled, entries);
    const key = found.by?.entry.key;
    return {
      kind: requirement.kind,
      name,
      necessity: requirement.necessity,
      status: statusOf(compiled, found, candidate),
      points: job.most.skills * share * found.credit,
      most: job.most.skills * share,
      by: foundBy(found, candidate, evidence),
      evidence: key === undefined ? [] : (evidence.entries.get(key) ?? []).slice(0, MOST_LINES),
    };
  });
}

function statusOf(
  { requirement }: CompiledRequirement,
  { by, credit }: RequirementCredit,
  candidate: MatchCandidate,
): RequirementResult['status'] {
  if (by === undefined) return 'not-found';
  if (requirement.kind === 'language') return credit >= LANGUAGE_MET ? 'met' : 'partly';
  if (by.relation === 'broader' || by.relation === 'related') return 'partly';
  const months = candidate.skills.find(({ key }) => key === by.entry.key)?.months ?? null;
  const short = requirement.months !== undefined && months !== null && months < requirement.months * ENOUGH_OF_MONTHS;
  return short ? 'partly' : 'met';
}

function foundBy(
  { by }: RequirementCredit,
  candidate: MatchCandidate,
  { names }: CandidateEvidence,
): RequirementResult['by'] {
  if (by === undefined) return null;
  const { key } = by.entry;
  const { relation } = by;
  const skill = candidate.skills.find((one) => one.key === key);
  if (skill !== undefined) {
    const { months, lastUsed, level } = skill;
    return { name: names.get(key) ?? key, relation, months, lastUsed, level };
  }
  const language = candidate.languages.find(({ code }) => languageKey(code) === key);
  const name = names.get(key) ?? language?.code ?? key.trim();
  return { name, relation, months: null, lastUsed: null, level: language?.level ?? null };
}
