// "Courses" beside "Education": a list of courses without a school or a degree is what somebody holds, not where they studied.
import { degreeLikelihood, institutionLikelihood } from '@vitae/taxonomy';
import { headingKey } from './heading-words.ts';
import type { Section } from './section.ts';

const COURSES = new Set(
  (
    'courses|courses and trainings|training courses|trainings|' +
    'kurse|weiterbildung|weiterbildungen|fortbildung|fortbildungen|formations complémentaires|formation continue|stages et formations|' +
    'cursos|formación complementaria|cursos complementarios|formação complementar|cursos complementares|corsi|corsi di formazione|' +
    'cursussen|trainingen|cursussen en trainingen|kursy|szkolenia|kursy i szkolenia|kurser|kurs|efteruddannelse|kurssit|kurzy|školení|' +
    'kurzy a školení|kurslar|курсы|повышение квалификации|курси|підвищення кваліфікації|σεμινάρια|الدورات|الدورات التدريبية|קורסים|' +
    '培训|培训经历|研修|교육 이수|교육이수'
  )
    .split('|')
    .map(headingKey),
);

/** What somebody heard at a school that another section names. */
const COURSEWORK = new Set(['coursework', 'relevant coursework', 'selected coursework'].map(headingKey));

export function courseSections(sections: readonly Section[]): readonly Section[] {
  const schools = sections.filter(
    (section) => section.kind === 'education' && !isCourses(section.heading?.text) && !isCoursework(section),
  );
  if (schools.every(({ lines }) => lines.length === 0)) return sections;
  return sections.map((section) =>
    section.kind === 'education' && isCoursework(section) ? { ...section, kind: 'other' as const } : partedOff(section),
  );
}

function isCoursework({ heading, lines }: Section): boolean {
  if (heading === undefined || !COURSEWORK.has(headingKey(heading.text))) return false;
  return !lines.some(({ text }) => institutionLikelihood(text) >= 0.85 || /\b(?:19|20)\d{2}\b/.test(text));
}

function partedOff(section: Section): Section {
  return section.kind === 'education' && isCourses(section.heading?.text) && !tellsOfSchools(section)
    ? { ...section, kind: 'certificates' as const }
    : section;
}

/** One giver in three may be called an academy, one course in three have a master in its name. */
function tellsOfSchools({ lines }: Section): boolean {
  const schools = lines.filter(({ text }) => namesSchool(text)).length;
  return lines.length < 3 ? schools > 0 : schools * 3 > lines.length;
}

function isCourses(heading: string | undefined): boolean {
  return heading !== undefined && COURSES.has(headingKey(heading));
}

/** A master of no university. */
const ROLE = /scrum[ -]?master/giu;

function namesSchool(text: string): boolean {
  return degreeLikelihood(text.replace(ROLE, '')) >= 0.9 || institutionLikelihood(text) >= 0.85;
}
