// Languages.test résumés of invented people.
import type { EducationEntry, ParseResult, Profile } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { parseBytes } from '../node/parse-bytes.ts';
import type { ExpectedProfile, LanguageSample } from './language-sample.ts';
import { LANGUAGE_SAMPLES } from './language-samples.ts';
import { sampleBytes } from './sample-bytes.ts';

const NOW = '2026-01-15';

/** Every language that we say we read. */
const LANGUAGES = 'en de fr es pt it nl pl sv da no fi cs tr id ru uk el ar he hi zh ja ko'.split(' ');

async function parseSample(sample: LanguageSample, layout: LanguageSample['layout']): Promise<ParseResult> {
  const { bytes, name } = sampleBytes(sample, layout);
  const outcome = await parseBytes(bytes, { name, now: NOW, region: sample.region });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.result;
}

type Value = { readonly value: string } | undefined;
const row = (...parts: readonly Value[]): string => parts.map((part) => part?.value ?? '').join(' | ');

function whatCameOut(result: ParseResult, expected: ExpectedProfile) {
  const { profile } = result;
  const kinds = Object.keys(expected.counts ?? {}) as (keyof NonNullable<ExpectedProfile['counts']>)[];
  return {
    language: result.language,
    name: profile.basics.name?.value,
    email: profile.basics.emails[0]?.value,
    ...(expected.phone === undefined ? {} : { phone: profile.basics.phones[0]?.value }),
    work: profile.work.map((entry) => row(entry.name, entry.position, entry.startDate, entry.endDate)),
    education: profile.education.map((entry, i) =>
      row(entry.institution, ...degree(entry, expected.education[i]), entry.startDate, entry.endDate),
    ),
    languages: profile.languages.map((entry) => row(entry.language, entry.cefr)),
    skills: skillNames(profile, expected.skills),
    ...(expected.counts === undefined
      ? {}
      : { counts: Object.fromEntries(kinds.map((kind) => [kind, profile[kind].length])) }),
  };
}

/** Degree and area as expected where they stand in what was found: an area may be left inside the degree's own text. */
function degree(entry: EducationEntry, expected: string | undefined): [Value, Value] {
  const [, type = '', area = ''] = (expected ?? '').split('|').map((part) => part.trim());
  const found = `${entry.studyType?.value ?? ''} ${entry.area?.value ?? ''}`;
  const fits = entry.studyType?.value.includes(type) === true && found.includes(area);
  return fits ? [{ value: type }, { value: area }] : [entry.studyType, entry.area];
}

/** Skills that stand under a group's name count as much as those without. */
function skillNames(profile: Profile, expected: readonly string[]): string[] {
  const found = profile.skills.flatMap((skill) => [skill.name, ...skill.keywords]).map((skill) => skill?.value ?? '');
  const groups = profile.skills.filter((skill) => skill.keywords.length > 0).map((skill) => skill.name?.value);
  return found.filter((skill) => expected.includes(skill) || !groups.includes(skill));
}

/** An empty last part is written without its gap. */
const padded = (rows: readonly string[]) =>
  rows.map((text) => text.replace(/\| (?=\|)/gu, '|  ').replace(/\|$/u, '| '));

describe.each(LANGUAGES)('résumés in %s', (language) => {
  const samples = LANGUAGE_SAMPLES.filter((sample) => sample.language === language);

  it('are at least two', () => {
    expect(samples.length).toBeGreaterThanOrEqual(2);
  });

  const cases = samples.flatMap((sample) =>
    (['text', 'html'] as const).map((layout) => [sample.expected.name, layout, sample] as const),
  );
  it.each(cases)('%s as %s', async (_, layout, sample) => {
    const { expected } = sample;
    const result = await parseSample(sample, layout);
    expect(whatCameOut(result, expected)).toEqual({
      language,
      ...expected,
      work: padded(expected.work),
      education: padded(expected.education),
      languages: padded(expected.languages),
    });
  });
});
