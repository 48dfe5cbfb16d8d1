// For tests: many invented candidates in the one workspace of an installation, written straight into its tables.
import { type ExtractedDate, type ExtractedText, emptyProfile, type Profile } from '@vitae/schema';
import type { Trx } from '../../../platform/database/database.ts';
import { newId } from '../../../platform/database/new-id.ts';

const TITLES = ['Software Engineer', 'Senior Python Developer', 'Data Analyst', 'Nurse', 'Electrician', 'Head Chef'];
const SKILLS = [
  'Python',
  'PostgreSQL',
  'Docker',
  'React',
  'Java',
  'SQL',
  'Nursing',
  'Welding',
  'Cooking',
  'Microsoft Excel',
];
const CITIES = ['Berlin', 'Hamburg', 'Wien', 'Lyon', 'Madrid'];
const AT_ONCE = 500;

/** As the system. Candidate and profile depend on the number alone. */
export async function plantPool(trx: Trx, count: number): Promise<void> {
  const { workspace_id } = await trx.selectFrom('auth.membership').select('workspace_id').executeTakeFirstOrThrow();
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i);
    const people = numbers.map((number) => ({ id: newId(), number }));
    const at = new Date();
    await trx
      .insertInto('candidates')
      .values(
        people.map(({ id, number }) => ({
          ...{ workspace_id, id, source: 'manual', version: 1, name: nameOf(number), created_at: at, updated_at: at },
        })),
      )
      .execute();
    await trx
      .insertInto('candidate_versions')
      .values(
        people.map(({ id, number }) => ({
          ...{ workspace_id, candidate_id: id, version: 1, kind: 'created', resume_id: null, created_at: at },
          ...{ created_by: null, changes: '[]', summary: 'Planted', profile: JSON.stringify(profileOf(number)) },
        })),
      )
      .execute();
  }
}

function nameOf(number: number): string {
  return `Candidate ${number}`;
}

function said(value: string): ExtractedText {
  return { value, raw: value, places: [], confidence: 1, source: 'human', method: 'planted', version: '1' };
}

function on(value: ExtractedDate['value']): ExtractedDate {
  return { ...said(value), value, alternatives: undefined };
}

function profileOf(number: number): Profile {
  const pick = <T>(list: readonly T[], at: number): T => {
    const one = list[at % list.length];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const profile = emptyProfile();
  const skills = [0, 1, 2, 3].map((i) => pick(SKILLS, number * (i + 1) + i));
  return {
    ...profile,
    basics: { ...profile.basics, name: said(nameOf(number)), location: { city: said(pick(CITIES, number)) } },
    work: [
      {
        id: 'work-1',
        position: said(pick(TITLES, number)),
        startDate: on(`${2005 + (number % 18)}-03`),
        endDate: on(number % 2 === 0 ? 'present' : `${2024 + (number % 2)}-06`),
        highlights: [said(`Worked with ${skills[0]} and ${skills[1]} every day`)],
      },
    ],
    skills: skills.map((name, i) => ({ id: `skill-${i}`, name: said(name), keywords: [] })),
  };
}
