// Work and volunteering: position, organisation, dates, place, text.
import type { Extracted, VolunteerEntry, WorkEntry } from '@vitae/schema';
import { companyLikelihood, endsWithLegalForm, institutionLikelihood, titleLikelihood } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { bodyTexts } from '../entries/body-texts.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import type { Piece } from '../entries/head-pieces.ts';
import { beginsWithKeywordLabel } from '../entries/keyword-label.ts';
import { extractText } from '../evidence/extract.ts';
import { withRunnerUp } from '../evidence/runner-up.ts';
import type { Section } from '../sections/section.ts';
import { entryDates } from './dates-of.ts';
import { employerLines, employerOf, wholeTitle } from './employer-lines.ts';
import { assignRoles, type RolePieces, type RoleScores } from './roles.ts';
import { joinSchoolYears } from './school-years.ts';
import { joinEntries, type SectionEntry, sectionEntries } from './section-entries.ts';

const SCORES = {
  role: titleLikelihood,
  organisation: (text: string) => Math.max(companyLikelihood(text), institutionLikelihood(text)),
  isNamed: endsWithLegalForm,
};

export function readWork(
  context: Context,
  sections: readonly Section[],
  scores: RoleScores = SCORES,
  lean = 0,
): WorkEntry[] {
  const entries: WorkEntry[] = [];
  for (const section of sections) {
    const groups = joinEntries(joinSchoolYears(sectionEntries(context, section)), isTitleBelow);
    const roles = assignRoles(
      groups.map((group) => group.pieces),
      scores,
      lean,
    );
    const lines = employerLines(groups);
    let employer: WorkEntry | undefined;
    groups.forEach((group, i) => {
      const role = roles[i];
      if (role === undefined) return;
      if (lines[i] === i) {
        employer = workEntry(
          context,
          '',
          group,
          { ...role, role: undefined, organisation: employerOf(group) },
          undefined,
        );
        return;
      }
      if (lines[i] !== undefined) {
        const held = { ...role, role: wholeTitle(group), organisation: undefined };
        entries.push(workEntry(context, `work-${entries.length + 1}`, group, held, employer));
        return;
      }
      const further = group.inherits || (i > 0 && isFurtherRole(role, group, groups[0]));
      const before = further ? entries.at(-1) : undefined;
      entries.push(workEntry(context, `work-${entries.length + 1}`, group, role, before));
    });
  }
  return entries.filter(
    (entry) => entry.name ?? entry.position ?? entry.startDate ?? entry.summary ?? entry.highlights[0],
  );
}

/** Employer and dates, a sentence about the employer, and only then the title: one entry. */
function isTitleBelow(before: SectionEntry, after: SectionEntry): boolean {
  return isTitleAlone(after) && lacksTitle(before);
}

function isTitleAlone({ head, pieces }: SectionEntry): boolean {
  const [title, ...more] = pieces;
  if (title === undefined || more.length > 0 || head.some(({ dates }) => dates.length > 0)) return false;
  return titleLikelihood(title.text) >= 0.5 && SCORES.organisation(title.text) === 0;
}

/** Has an employer and dates above a paragraph about it, and nothing that could be the title. */
function lacksTitle({ head, body, pieces }: SectionEntry): boolean {
  if (body.length !== 1 || body[0]?.bullet === true || !head.some(({ dates }) => dates.length > 0)) return false;
  const texts = pieces.filter(({ kind }) => kind === 'text');
  return texts.length === 1 && titleLikelihood(texts[0]?.text ?? '') < 0.5;
}

/** One line with a title, where the section's first entry has an employer above it: a further role there. */
function isFurtherRole(
  { role, organisation }: RolePieces,
  group: SectionEntry,
  first: SectionEntry | undefined,
): boolean {
  if (role === undefined || organisation !== undefined || titleLikelihood(role.text) < 0.5) return false;
  return group.head.length === 1 && first !== undefined && first.head.length > 1;
}

function workEntry(
  context: Context,
  id: string,
  group: SectionEntry,
  roles: RolePieces,
  before: WorkEntry | undefined,
): WorkEntry {
  const inherited = before?.name !== undefined && (roles.organisation === undefined || roles.role === undefined);
  const position = inherited ? (roles.role ?? roles.organisation) : roles.role;
  const organisation = inherited ? undefined : (roles.organisation ?? namedByAddress(roles));
  const confidence = 0.6 + 0.35 * roles.clarity;
  const text = (piece: Piece, method: string) => extractText(context, [piece], { method, confidence });
  const place = roles.rest.find((piece) => piece.kind === 'place');
  const url = roles.rest.find((piece) => piece.kind === 'url' && piece !== organisation);
  const body = [...leftOver(group, [position, organisation, place, url]), ...group.body];
  const { summary, highlights, labelled } = bodyTexts(context, body);
  // What was worked with has no field of its own; the whole line, label included, says what it is. Index words don't.
  const used = labelled.find(({ label }) => !beginsWithKeywordLabel(label))?.block.spans;
  const said = position && text(withoutLead(position), 'entry-position');
  const employer = organisation && text(organisation, 'entry-organisation');
  // What else the pair could mean is the other way round; nearly all of the doubt is about that.
  const name = inherited ? before.name : employer && withRunnerUp(employer, said, ORDER_DOUBT);
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(said === undefined ? {} : { position: withRunnerUp(said, employer, ORDER_DOUBT) }),
    ...(place === undefined ? {} : { location: text(place, 'entry-place') }),
    ...(url === undefined ? {} : { url: text(url, 'entry-link') }),
    ...(used === undefined
      ? {}
      : { description: extractText(context, used, { method: 'labelled-line', confidence: 0.9 }) }),
    ...entryDates(context, group.head, 'start'),
    ...(summary === undefined ? {} : { summary }),
    highlights,
  };
}

/** "Tätigkeit als Servicetechniker", "Worked as a cook": that it is a job is no part of its title. */
const JOB_LEAD =
  /^(?:t[äa]tig(?:keit)? als|besch[äa]ftigt als|angestellt als|arbeit als|employed as(?: an?)?|work(?:ed|ing) as(?: an?)?|en tant que|en qualité de|trabajo como|in qualità di|werkzaam als|praca jako)\s+(?=\p{L}{3})/iu;

function withoutLead(piece: Piece): Piece {
  const length = JOB_LEAD.exec(piece.text)?.[0].length ?? 0;
  return length === 0 ? piece : { ...piece, start: piece.start + length, text: piece.text.slice(length) };
}

/** "Founder, HarbourMills.com": an employer that is called like its page. */
function namedByAddress({ role, rest }: RolePieces): Piece | undefined {
  if (role === undefined) return undefined;
  return rest.find(({ kind, text }) => kind === 'url' && /^[^:/]+$/.test(text) && !text.startsWith('www.'));
}

/** Lines below the first that looked like a part of the head and turned out to be neither title, employer nor place: they are text. */
function leftOver(group: SectionEntry, used: readonly (Piece | undefined)[]): EntryBlock[] {
  const taken = new Set(used);
  const [, ...below] = group.head;
  return below.filter((block, i) => {
    const pieces = group.pieces.filter((piece) => piece.block === i + 1);
    const free = pieces.length > 0 && pieces.every((piece) => piece.kind === 'text' && !taken.has(piece));
    return free && block.dates.length === 0 && (block.words >= 4 || /[.!?。]$/u.test(block.text.trim()));
  });
}

/** Share of the doubt that is about the order of title and employer; the rest is about where they begin and end. */
const ORDER_DOUBT = 0.7;

/** What a club or a cause is called, in words that no employer has. */
const CAUSE =
  /\b(?:organi[sz]ations?|communit(?:y|ies)|shelters?|refuges?|initiatives?|alliances?|relief|rescue|scouts?|red cross|caritas|verein|initiative|tafel|association|bénévolat|croix-rouge|asociación|cruz roja|associação|croce rossa|vereniging|stichting|rode kruis|fundacja|stowarzyszenie|förening|forening|yhdistys|spolek|derneği|vakfı|feuerwehr|fire brigade|rotes kreuz|protezione civile|bomberos|sapeurs-pompiers)\b/iu;

/** "Community Organizer" is no community. */
function isCause(text: string): boolean {
  return CAUSE.test(text) && titleLikelihood(text.split(' ').at(-1) ?? '') < 0.5;
}

const HELPER = /メンバー|ボランティア|志愿者|志願者|\bposition\b/iu;

const VOLUNTEER_SCORES: RoleScores = {
  ...SCORES,
  role: (text) => (isCause(text) ? 0.2 : HELPER.test(text) ? 0.9 : titleLikelihood(text)),
  organisation: (text) => Math.max(SCORES.organisation(text), isCause(text) ? 0.8 : 0),
};

/** `work`: jobs of the same document, which are set as what was done unpaid. */
export function readVolunteer(
  context: Context,
  sections: readonly Section[],
  work: readonly WorkEntry[],
): VolunteerEntry[] {
  return readWork(context, sections, VOLUNTEER_SCORES, ORDER_OF_WORK * orderOf(work)).map((entry, i) => {
    const { name, id: _, location: __, description: ___, ...rest } = entry;
    const position = rest.position && lessSure(rest.position);
    return {
      ...rest,
      id: `volunteer-${i + 1}`,
      ...(position === undefined ? {} : { position }),
      ...(name === undefined ? {} : { organization: lessSure(name) }),
    };
  });
}

/** Weight of the order of the jobs: less than that of words that leave no doubt. */
const ORDER_OF_WORK = 0.8;

/** From -1, employers first in all jobs, to 1, titles first in all. */
function orderOf(work: readonly WorkEntry[]): number {
  const orders = work.flatMap(({ position, name }) => {
    const [title, employer] = [position?.places[0]?.start, name?.places[0]?.start];
    return title === undefined || employer === undefined ? [] : [Math.sign(employer - title)];
  });
  return orders.length === 0 ? 0 : orders.reduce((sum: number, order) => sum + order, 0) / orders.length;
}

/** The words for titles and employers were made for paid work: "Mentor" or a club's name says less than "Engineer" or "GmbH". */
function lessSure(value: Extracted<string>): Extracted<string> {
  return { ...value, confidence: Math.round(value.confidence * 920) / 1000 };
}
