// What the local engine and a language model read in one description → one reading, field by field. The evidence says whose it is.
import { type JobEvidence, JobRequirements, type ParsedJob } from '@vitae/schema';
import { skillKey } from '@vitae/taxonomy';
import type { ModelReading } from './model-reading.ts';

/** `local`: the model only fills what is empty. `model`: where both read something, the model's stands. */
export type ReadingPreference = 'local' | 'model';

type SingleField = Exclude<keyof JobRequirements, 'skills' | 'languages'>;
const SINGLE: readonly SingleField[] = [
  ...(['seniority', 'minYears', 'maxYears', 'education', 'place', 'arrangement'] as const),
  ...(['salary', 'contract', 'hours'] as const),
];
const MOST_SKILLS = 80;
const MOST_LANGUAGES = 20;

export function mergeReadings(local: ParsedJob, model: ModelReading, preference: ReadingPreference): ParsedJob {
  const models = new Set<SingleField>(
    SINGLE.filter((field) => isModels(local.requirements, model.requirements, field, preference)),
  );
  const single = Object.fromEntries(
    SINGLE.map((field) => [field, (models.has(field) ? model : local).requirements[field]]),
  );
  const skills = united(local.requirements.skills, model.requirements.skills, ({ name }) => skillKey(name), preference);
  const languages = united(local.requirements.languages, model.requirements.languages, ({ code }) => code, preference);
  const title = local.title === null || (preference === 'model' && model.title !== null) ? model.title : local.title;
  const isTitleOf = title !== local.title;
  const keptOf = (isModel: boolean) => (evidence: JobEvidence) => {
    const { field, of } = evidence;
    if (field === 'title') return isTitleOf === isModel;
    if (field === 'skill') return skills.fromModel.has(skillKey(of ?? '')) === isModel;
    if (field === 'language') return languages.fromModel.has(of ?? '') === isModel;
    return models.has(field) === isModel;
  };
  return {
    language: local.language,
    title,
    requirements: JobRequirements.parse({
      ...inOrder(single, local.requirements),
      skills: skills.all.slice(0, MOST_SKILLS),
      languages: languages.all.slice(0, MOST_LANGUAGES),
    }),
    evidence: [...local.evidence.filter(keptOf(false)), ...model.evidence.filter(keptOf(true))].toSorted(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  };
}

function isModels(
  local: JobRequirements,
  model: JobRequirements,
  field: SingleField,
  preference: ReadingPreference,
): boolean {
  if (model[field] === null) return false;
  return local[field] === null || (preference === 'model' && !saysTheSame(local, model, field));
}

function saysTheSame(local: JobRequirements, model: JobRequirements, field: SingleField): boolean {
  if (field === 'place') return local.place?.city?.toLowerCase() === model.place?.city?.toLowerCase();
  return JSON.stringify(local[field]) === JSON.stringify(model[field]);
}

/** Years of two engines that contradict each other are those of the local one. */
function inOrder(single: Partial<JobRequirements>, local: JobRequirements): Partial<JobRequirements> {
  const { minYears = null, maxYears = null } = single;
  if (minYears === null || maxYears === null || minYears <= maxYears) return single;
  return { ...single, minYears: local.minYears, maxYears: local.maxYears };
}

/** The local ones first. `fromModel`: keys of those that the local engine didn't find. */
function united<T>(
  local: readonly T[],
  model: readonly T[],
  keyOf: (one: T) => string,
  preference: ReadingPreference,
): { readonly all: T[]; readonly fromModel: ReadonlySet<string> } {
  const ofModel = new Map(model.map((one) => [keyOf(one), one]));
  const known = new Set(local.map(keyOf));
  const kept = local.map((one) => (preference === 'model' ? (ofModel.get(keyOf(one)) ?? one) : one));
  const added = [...ofModel].filter(([key]) => !known.has(key));
  return { all: [...kept, ...added.map(([, one]) => one)], fromModel: new Set(added.map(([key]) => key)) };
}
