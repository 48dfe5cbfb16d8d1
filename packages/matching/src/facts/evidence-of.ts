// Where the facts of a candidate are written.
import type { MatchEvidence, Profile } from '@vitae/schema';
import type { CandidateEvidence } from '../reasons/candidate-evidence.ts';
import { languageKey } from '../skills/skill-entry.ts';
import type { ProvenLanguage } from './languages-of.ts';
import { lineOf, type ProvenSkill } from './skills-of.ts';

export function evidenceOf(
  profile: Profile,
  skills: readonly ProvenSkill[],
  languages: readonly ProvenLanguage[],
): CandidateEvidence {
  const keyed = [
    ...skills.map((one) => ({ ...one, key: one.skill.key })),
    ...languages.map((one) => ({ ...one, key: languageKey(one.language.code) })),
  ];
  return {
    entries: new Map(keyed.map(({ key, evidence }) => [key, evidence])),
    names: new Map(keyed.map(({ key, name }) => [key, name])),
    work: profile.work.flatMap(({ id, position, startDate, endDate }) => [
      ...(position === undefined ? [] : [lineOf(`work/${id}/position`, position)]),
      ...(startDate === undefined ? [] : [lineOf(`work/${id}/startDate`, startDate)]),
      ...(endDate === undefined ? [] : [lineOf(`work/${id}/endDate`, endDate)]),
    ]),
    education: profile.education.flatMap(({ id, studyType, area }): MatchEvidence[] => [
      ...(studyType === undefined ? [] : [lineOf(`education/${id}/studyType`, studyType)]),
      ...(area === undefined ? [] : [lineOf(`education/${id}/area`, area)]),
    ]),
    place: [
      ...(profile.basics.location.city === undefined
        ? []
        : [lineOf('basics/location/city', profile.basics.location.city)]),
      ...(profile.basics.location.countryCode === undefined
        ? []
        : [lineOf('basics/location/countryCode', profile.basics.location.countryCode)]),
    ],
  };
}
