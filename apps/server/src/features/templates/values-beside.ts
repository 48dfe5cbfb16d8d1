// What is known of a document without the model, in the shape of a template, to stand beside its answer.
import { type Experience, Profile, toCareerArk, valueState } from '@vitae/schema';
import type { TemplateContent, TemplateTestResult } from '@vitae/schema/api';

type Schema = TemplateContent['schema'];

export interface BesideParts {
  readonly schema: Schema;
  /** As the local engine reads it. */
  readonly local: Profile;
  readonly experience: Pick<Experience, 'skills' | 'months'> | undefined;
  /** As people left it. */
  readonly kept: Profile;
}

export function valuesBeside({ schema, local, experience, kept }: BesideParts): TemplateTestResult['beside'] {
  const confirmed = Profile.parse(onlyConfirmed(kept));
  return {
    local: onSchema(schema, everyShape(local, experience)) ?? null,
    confirmed: onSchema(schema, everyShape(confirmed, undefined)) ?? null,
  };
}

/** The shapes of the built-in templates that say what a profile says; templates made from them share their names. */
function everyShape(profile: Profile, experience: BesideParts['experience']): Record<string, unknown> {
  const sections = toCareerArk(profile, experience);
  const { personal_info: person, work_experience: work, education } = sections;
  const [job] = work;
  const [school] = education;
  return {
    ...sections,
    candidateProfile: {
      candidateName: person.name,
      jobTitle: job?.title,
      candidateEmail: person.email,
      candidatePhone: person.phone,
      totalExperienceYears: experience === undefined ? undefined : Math.round(experience.months / 1.2) / 10,
      location: person.location,
      currentEmployer: job?.company,
      summary: person.summary,
      highestDegree: school?.degree,
      fieldOfStudy: school?.field,
      institution: school?.institution,
      skills: sections.skills,
      languages: sections.languages.map(({ language }) => language),
      certifications: sections.certifications.map(({ name }) => name),
      linkedin: person.linkedin,
      portfolio: person.portfolio,
    },
  };
}

/** What of `data` the schema names; undefined when that says nothing. */
function onSchema(schema: unknown, data: unknown): unknown {
  if (!isObject(schema)) return undefined;
  if (Array.isArray(data)) {
    const items = data.map((item) => onSchema(schema['items'], item)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (isObject(data)) {
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const found = Object.keys(properties)
      .map((name) => [name, onSchema(properties[name], data[name])] as const)
      .filter(([, value]) => value !== undefined);
    return found.length === 0 ? undefined : Object.fromEntries(found);
  }
  return data === '' || data === null ? undefined : data;
}

/** A profile with nothing but what a person entered or confirmed. */
function onlyConfirmed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(onlyConfirmed).filter((item) => item !== undefined);
  if (!isObject(node)) return node;
  if (isValue(node)) return valueState(node) === 'confirmed' ? node : undefined;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, onlyConfirmed(value)]));
}

type Value = Parameters<typeof valueState>[0];
const isObject = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;
const isValue = (node: object): node is Value => 'source' in node && 'confidence' in node && 'places' in node;
