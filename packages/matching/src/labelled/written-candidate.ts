// A candidate as written: the text that a reader sees, and the same as a profile with what can be computed from it.
import { type Experience, type ExtractedText, emptyProfile, type Profile } from '@vitae/schema';
import type { WorkSpan } from '../facts/match-candidate-of.ts';

export interface WrittenJob {
  readonly title: string;
  /** Months since year 0. */
  readonly span: WorkSpan;
  readonly sentences: readonly string[];
  /** Names of skills, as the taxonomy has them, that the sentences say. */
  readonly names: readonly string[];
}

export interface WrittenFacts {
  readonly jobs: readonly WrittenJob[];
  /** As written in the list of skills. */
  readonly skills: readonly string[];
  readonly degree: string;
  readonly area: string;
  readonly level: number;
  readonly city: string;
  readonly countryCode: string;
}

export interface WrittenCandidate {
  readonly text: string;
  readonly profile: Profile;
  readonly experience: Experience;
}

export function writeCandidate(facts: WrittenFacts): WrittenCandidate {
  const { jobs, skills, degree, area, city } = facts;
  const text = [
    ...jobs.map(({ title, sentences }) => [title, ...sentences].join('\n')),
    skills.join(', '),
    `${degree}, ${area}`,
    city,
  ].join('\n\n');
  return { text, profile: profileOf(facts), experience: experienceOf(jobs) };
}

export const spanOfWritten = (jobs: readonly WrittenJob[]) => (entry: { readonly id: string }) =>
  jobs[Number(entry.id.replace('work-', ''))]?.span;

function said(value: string): ExtractedText {
  return { value, raw: value, places: [], confidence: 0.9, source: 'local', method: 'written', version: '1' };
}

function profileOf({ jobs, skills, degree, area, level, city, countryCode }: WrittenFacts): Profile {
  const profile = emptyProfile();
  return {
    ...profile,
    basics: { ...profile.basics, location: { city: said(city), countryCode: said(countryCode) } },
    work: jobs.map(({ title, sentences }, i) => ({
      id: `work-${i}`,
      position: said(title),
      highlights: sentences.map(said),
    })),
    skills: skills.map((name, i) => ({ id: `skill-${i}`, name: said(name), keywords: [] })),
    education: [
      {
        ...{ id: 'education-0', courses: [], studyType: said(degree), area: said(area) },
        level: { ...said(String(level)), value: level, alternatives: undefined },
      },
    ],
  };
}

function experienceOf(jobs: readonly WrittenJob[]): Experience {
  const monthsOf = (held: readonly WrittenJob[]) =>
    new Set(held.flatMap(({ span }) => Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i)))
      .size;
  const names = [...new Set(jobs.flatMap((job) => job.names))];
  return {
    months: monthsOf(jobs),
    entries: jobs.map((_, i) => `work-${i}`),
    uncounted: [],
    skills: names.map((skill) => {
      const used = jobs.filter((job) => job.names.includes(skill));
      const last = Math.max(...used.map(({ span }) => span.last));
      return {
        skill,
        months: monthsOf(used),
        lastUsed: `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`,
        entries: jobs.flatMap((job, i) => (used.includes(job) ? [`work-${i}`] : [])),
      };
    }),
  };
}
