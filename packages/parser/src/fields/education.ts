// Education: institution, degree, area, dates, grade, courses.
import type { EducationEntry } from '@vitae/schema';
import { degreeLikelihood, findDegree, institutionLikelihood } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import { headPieces, type Piece } from '../entries/head-pieces.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import { withRunnerUp } from '../evidence/runner-up.ts';
import type { Span } from '../evidence/span.ts';
import { columnKind } from '../layout/column-titles.ts';
import type { Section } from '../sections/section.ts';
import { matchesOf } from '../text/matches.ts';
import { entryDates } from './dates-of.ts';
import { assignRoles, type RolePieces } from './roles.ts';
import { isSchoolAndDegree } from './school-and-degree.ts';
import { joinSchoolYears } from './school-years.ts';
import { joinEntries, type SectionEntry, sectionEntries } from './section-entries.ts';
import { splitDegree, withoutScore } from './split-degree.ts';
import { tableEducation } from './table-entries.ts';
import { sectionTable } from './table-records.ts';
import { withWrappedSchool } from './wrapped-school.ts';

/** "東浜高等学校" names the school, "高等学校" alone what was finished there. */
const HIGH_SCHOOL = /^[\u3040-\u30ff\u3400-\u9fff]{2,}(?:高等学校|高校|高級中學|高中)$/u;

const SCORES = {
  role: (text: string) => (HIGH_SCHOOL.test(text) ? 0 : degreeLikelihood(text)),
  organisation: (text: string) => Math.max(institutionLikelihood(text), CENTRE.test(text) ? 0.5 : 0),
};
/** Schools for a trade often call themselves no school. */
const CENTRE = /\b(?:cent(?:er|re|ro|rum)|zentrum)$/iu;
/** How well it went, said in words. */
const HONOURS =
  /^(?:(?:with )?(?:summa|magna|insigni)? ?cum laude|with (?:high(?:est)? |great )?(?:honou?rs|distinction)|(?:first|second|third)[ -]class(?: honou?rs)?(?: \((?:upper|lower)[^)]*\))?|upper second(?:[ -]class)?(?: honou?rs)?|mit auszeichnung|mention (?:tr[eè]s )?(?:assez )?bien|sobresaliente|\d{2,3}\/\d{2,3} e lode|\d{2,3} e lode|con lode)$/iu;
const SCORE =
  /^(?:gpa|grade|cgpa|score|note|notendurchschnitt|abschlussnote|mention|moyenne|puntuación|promedio|nota|media|voto|cijfer|gemiddelde|średnia|poeng|karakter(?:snitt|gennemsnit)?|betyg|snittbetyg|arvosana|průměr|成绩|绩点|平均分|分数|成績|評定|학점)(?![\p{L}\p{N}])[\s:：]*|^(?:\d(?:[.,]\d{1,2})?\s*\/\s*\d{1,3}(?:[.,]\d)?)$|^\d[.,]\d{1,2}$|^\d{1,3}(?:[.,]\d{1,2})?\s*(?:%|percent|c?gpa)$/iu;
/** Before a colon: what was written about, or the word for the area that follows. */
const THESIS =
  /^(?:(?:doctoral |phd |master['’]?s? |bachelor['’]?s? )?(?:dissertation|thesis)|advisor|supervisor|abschlussarbeit|masterarbeit|bachelorarbeit|diplomarbeit|mémoire|thèse|tesis|tese|tesi|scriptie|praca (?:magisterska|licencjacka|inżynierska))$/iu;
const AREA_LABEL =
  /^(?:major|field(?: of study)?|speciali[sz]ation|studiengang|fachrichtung|schwerpunkt|filière|spécialité|especialidad|indirizzo|richting|kierunek|specjalność|obor|специальность)$/iu;
const COURSES =
  /^(?:courses?|coursework|relevant courses?|relevant coursework|key courses|kurse|cours|cursos|corsi|vakken|cursussen|kursy|课程|主修课程|科目|履修科目|コース|과목|수강 과목)\s*(?:[:：]|$)\s*/iu;

/** Share of the doubt that is about which is the institution and which the degree. */
const ORDER_DOUBT = 0.7;

export function readEducation(context: Context, sections: readonly Section[]): EducationEntry[] {
  const entries: EducationEntry[] = [];
  for (const given of sections) {
    const table = sectionTable(given);
    for (const record of table?.records ?? [])
      entries.push(tableEducation(context, `education-${entries.length + 1}`, record));
    const section = table === undefined ? given : table.rest;
    if (section === undefined) continue;
    const listed = joinSchoolYears(sectionEntries(context, withoutColumnTitles(section)));
    const complete = listed.map((group) =>
      withWrappedSchool(withSchoolBelow(context, withListedDegree(context, group))),
    );
    const groups = joinEntries(complete, isSchoolAndDegree);
    const clean = groups.map(({ pieces }) =>
      pieces.filter(
        (piece, i) =>
          !SCORE.test(piece.text) &&
          !COURSES.test(piece.text) &&
          !HONOURS.test(piece.text) &&
          !isScoreOf(pieces[i - 1], piece) &&
          !isThesis(pieces, i) &&
          !(AREA_LABEL.test(piece.text) && pieces[i + 1]?.before === ':'),
      ),
    );
    const roles = assignRoles(clean, SCORES);
    groups.forEach((group, i) => {
      const role = roles[i];
      if (role !== undefined) entries.push(educationEntry(context, `education-${entries.length + 1}`, group, role));
    });
  }
  return entries.filter((entry) => entry.institution ?? entry.studyType ?? entry.area);
}

/** Words of a degree that stands as an item below its school. */
const DEGREE_WORDS = 10;
/** Leaves no doubt that a line names a school. */
const SCHOOL = 0.85;

/** "University of Oklahoma" above "• Bachelor: Physics": the first item is a part of the head where that names no degree. */
function withListedDegree(context: Context, group: SectionEntry): SectionEntry {
  const [first, ...rest] = group.body;
  if (first?.bullet !== true || first.words > DEGREE_WORDS || degreeLikelihood(first.text) < 0.9) return group;
  if (group.pieces.some(({ text }) => degreeLikelihood(text) >= 0.6)) return group;
  const head = [...group.head, { ...first, bullet: false }];
  return { ...group, head, body: rest, pieces: headPieces(context, head) };
}

/** Degree and courses above the school: its line is a part of the head where that names no other. */
function withSchoolBelow(context: Context, group: SectionEntry): SectionEntry {
  if (group.pieces.some(({ text }) => institutionLikelihood(text) >= 0.5)) return group;
  const isSchool = ({ bullet, words, text }: EntryBlock) =>
    !bullet && words <= DEGREE_WORDS && institutionLikelihood(text) >= SCHOOL;
  const [school, ...more] = group.body.filter(isSchool);
  if (school === undefined || more.length > 0) return group;
  const head = [...group.head, school];
  return { ...group, head, body: group.body.filter((block) => block !== school), pieces: headPieces(context, head) };
}

/** A table of degrees begins with the names of its columns. */
function withoutColumnTitles(section: Section): Section {
  const lines = section.lines.filter(({ cells }) => {
    const titles = cells.filter(({ fragment }) => columnKind(fragment.text) !== undefined).length;
    return cells.length < 3 || titles < cells.length * 0.6;
  });
  return lines.length === section.lines.length ? section : { ...section, lines };
}

/** "Dissertation: Kelp forests": the word and all that follows in its block. */
function isThesis(pieces: readonly Piece[], i: number): boolean {
  return pieces.slice(0, i + 1).some((label, k) => {
    const next = pieces[k + 1];
    return label.block === pieces[i]?.block && THESIS.test(label.text) && next?.before === ':';
  });
}

/** "GPA: Summa Cum Laude": what stands after a label that is nothing else. */
function isScoreOf(label: Piece | undefined, piece: Piece): boolean {
  if (label === undefined || label.block !== piece.block || !/^[:：]$/.test(piece.before)) return false;
  return SCORE.exec(label.text)?.[0].length === label.text.length && !/\d/.test(label.text);
}

function scorePiece(pieces: readonly Piece[]): Piece | undefined {
  const at = pieces.findIndex((piece) => SCORE.test(piece.text));
  const next = pieces[at + 1];
  if (at >= 0 && next !== undefined && isScoreOf(pieces[at], next)) return next;
  return pieces[at] ?? pieces.find((piece) => HONOURS.test(piece.text));
}

function educationEntry(context: Context, id: string, group: SectionEntry, roles: RolePieces): EducationEntry {
  const confidence = 0.6 + 0.35 * roles.clarity;
  const text = (piece: Piece, method: string) =>
    extractText(context, piece.goesOn === undefined ? [piece] : [piece, piece.goesOn], { method, confidence });
  const degree = roles.role === undefined ? undefined : findDegree(roles.role.text);
  const split = roles.role === undefined ? undefined : splitPiece(context, withoutScore(roles.role));
  const behind = split?.area;
  const school =
    roles.organisation === undefined && behind !== undefined && namesSchool(context, behind) ? behind : undefined;
  const area = school === undefined ? (behind ?? areaPiece(roles)) : undefined;
  const score = scorePiece(group.pieces);
  const institution =
    (roles.organisation && text(roles.organisation, 'entry-institution')) ??
    (school && extractText(context, [school], { method: 'entry-institution', confidence }));
  const studyType =
    roles.role &&
    extractText(context, [split?.degree ?? withoutScore(roles.role)], { method: 'entry-degree', confidence });
  const whole = roles.role && text(roles.role, 'entry-degree');
  return {
    id,
    ...(institution === undefined ? {} : { institution: withRunnerUp(institution, whole, ORDER_DOUBT) }),
    ...(studyType === undefined ? {} : { studyType: withRunnerUp(studyType, institution, ORDER_DOUBT) }),
    ...(area === undefined ? {} : { area: extractText(context, [area], { method: 'entry-area', confidence }) }),
    ...(degree === undefined || degree.level === 4 || roles.role === undefined
      ? {}
      : { level: extractAs(context, [roles.role], degree.level, { method: 'degree-level', confidence: 0.85 }) }),
    ...entryDates(context, group.head, 'end'),
    ...(score === undefined ? {} : { score: text(score, 'entry-score') }),
    courses: courses(context, [...group.head, ...group.body]),
  };
}

/** "MBA Harborview Business School": what stands behind the degree, where nothing else names the school. */
function namesSchool(context: Context, { start, end }: Span): boolean {
  return institutionLikelihood(context.text.slice(start, end)) >= SCHOOL;
}

/** As it stands in the document: the text of a piece that was joined from two has lost the mark between them. */
function splitPiece(context: Context, { start, end }: Piece): { degree: Span; area: Span } | undefined {
  const split = splitDegree(context.text.slice(start, end).replaceAll('\n', ' '));
  const placed = (span: Span) => ({ start: start + span.start, end: start + span.end });
  return split && { degree: placed(split.degree), area: placed(split.area) };
}

/** A further short piece beside the degree: "Master, Physics". */
function areaPiece(roles: RolePieces): Piece | undefined {
  const { role } = roles;
  if (role === undefined) return undefined;
  const near = roles.rest.filter(
    (piece) => piece.kind === 'text' && piece.text.length <= 60 && institutionLikelihood(piece.text) < 0.5,
  );
  return near.find((piece) => piece.block === role.block) ?? near[0];
}

function courses(context: Context, blocks: readonly EntryBlock[]): EducationEntry['courses'] {
  const at = blocks.findIndex((block) => COURSES.test(block.text));
  const label = blocks[at];
  if (label === undefined) return [];
  const length = COURSES.exec(label.text)?.[0].length ?? 0;
  if (label.text.length > length + 2) {
    return splitList(context, label, length).map((span) =>
      extractText(context, [span], { method: 'course-list', confidence: 0.85 }),
    );
  }
  return blocks
    .slice(at + 1)
    .filter((block) => block.words <= 14)
    .map((block) => extractText(context, block.spans, { method: 'course-item', confidence: 0.8 }));
}

function splitList(context: Context, block: EntryBlock, offset: number): { start: number; end: number }[] {
  const first = block.spans[0];
  if (first === undefined) return [];
  const end = block.spans.at(-1)?.end ?? first.end;
  const text = context.text.slice(first.start + offset, end);
  return matchesOf(text, /[^,;、，]+/g)
    .map((match) => ({
      start: first.start + offset + match.index,
      end: first.start + offset + match.index + match[0].length,
    }))
    .filter((span) => context.text.slice(span.start, span.end).trim() !== '');
}
