// A read document → a profile with proof for every value. Pure: no clock, no files, no network.
import type { Finding, ParseResult, Profile, ReadDocument, TextSection } from '@vitae/schema';
import type { Synonym } from '@vitae/taxonomy';
import type { Context } from './context.ts';
import { lineSpacing } from './entries/paragraph.ts';
import { computeExperience } from './experience/compute-experience.ts';
import { taxonomyWith } from './experience/known-skill.ts';
import { contactZone, readBasics } from './fields/basics.ts';
import { readEducation } from './fields/education.ts';
import { readInterests } from './fields/interests.ts';
import { readLanguages } from './fields/languages.ts';
import { readAwards, readCertificates } from './fields/named-entries.ts';
import { readProjects } from './fields/projects.ts';
import { readPublications } from './fields/publications.ts';
import { readReferences } from './fields/references.ts';
import { readSkills } from './fields/skills.ts';
import { readVolunteer, readWork } from './fields/work.ts';
import { findingsOf } from './findings/findings.ts';
import { machineText } from './findings/machine-text.ts';
import { resumeLikelihood } from './findings/resume-likelihood.ts';
import { detectLanguage } from './language/detect-language.ts';
import { documentLines } from './layout/document-lines.ts';
import type { Line } from './layout/line.ts';
import { closingLines } from './sections/closing-lines.ts';
import { contactTails } from './sections/contact-tail.ts';
import { courseSections } from './sections/course-sections.ts';
import { findSections } from './sections/find-sections.ts';
import { inferSections } from './sections/infer-sections.ts';
import { partLanguages } from './sections/labelled-languages.ts';
import { withoutRepeats } from './sections/repeated-sections.ts';
import { researchPosts } from './sections/research-posts.ts';
import type { Section } from './sections/section.ts';
import type { SectionKind } from './sections/section-kind.ts';
import { nameSkillSections } from './sections/unnamed-skills.ts';
import { parseStructured } from './structured/parse-structured.ts';
import { ENGINE_VERSION } from './version.ts';

/** What the document alone does not say. */
export interface ParseDocumentOptions {
  /** `YYYY-MM-DD`: what "present" means. */
  readonly now: string;
  /** ISO 3166-1 alpha-2: where phone numbers without a country prefix belong. */
  readonly region?: string;
  /** ISO 639-1: taken where the text does not tell its language for sure. It decides how `03/04/2019` is read. */
  readonly expectedLanguage?: string;
  /** Words of one's own for skills, known to Vitae or not. */
  readonly synonyms?: readonly Synonym[];
}

/** Pure and without a limit of time: the same document and options give the same result. */
export function parseDocument(document: ReadDocument, options: ParseDocumentOptions): ParseResult {
  const read = documentLines(document);
  const { lines, text } = read;
  const language = detectLanguage(text.text, options.expectedLanguage);
  const context: Context = {
    lines,
    unread: new Set(),
    text: text.text,
    habits: { monthFirst: language === undefined || (language === 'en' && (options.region ?? 'US') === 'US') },
    now: options.now,
    region: options.region,
    language,
    links: new Map(document.pages.map((page) => [page.number, page.links])),
    pages: new Map(document.pages.map((page) => [page.number, page])),
    skills: () => taxonomyWith(options.synonyms ?? []),
    hyphenates: /tex\b|latex|xdvipdfmx|typst/i.test(document.meta.producer ?? ''),
    spacing: lineSpacing(lines),
    bodySize: bodySize(lines),
  };
  if (document.given !== undefined) return parseStructured(document, document.given, read, context);
  const machine = machineText(context);
  const unread = new Set([...machine.lines, ...closingLines(lines)].map(({ index }) => index));
  const seen = {
    ...context,
    lines:
      unread.size === 0 ? lines : lines.map((line) => (unread.has(line.index) ? { ...line, furniture: true } : line)),
    unread,
  };
  const sections = partLanguages(
    researchPosts(
      courseSections(nameSkillSections(inferSections(seen, withoutRepeats(contactTails(findSections(seen)))))),
    ),
  );
  const profile = readProfile(seen, sections);
  const likelihood = resumeLikelihood(profile, sections, text.text);
  const experience = computeExperience(profile, { now: options.now, taxonomy: context.skills() });
  const parsed = { context, document, sections, profile, experience, likelihood };
  const findings: Finding[] = [...document.findings, ...machine.findings, ...findingsOf(parsed)];
  return {
    profile,
    text,
    ...(language === undefined ? {} : { language }),
    resumeLikelihood: likelihood,
    findings,
    experience,
    sections: sections.map(textSection),
    engine: { name: 'local', version: ENGINE_VERSION },
  };
}

function textSection({ kind, heading, lines }: Section): TextSection {
  const spans: { start: number; end: number }[] = [];
  for (const { start, text } of heading === undefined ? lines : [heading, ...lines]) {
    const last = spans.at(-1);
    // One line break between two lines that follow each other.
    if (last !== undefined && start - last.end === 1) last.end = start + text.length;
    else spans.push({ start, end: start + text.length });
  }
  return { kind, spans };
}

function readProfile(context: Context, sections: readonly Section[]): Profile {
  const of = (kind: SectionKind) => sections.filter((section) => section.kind === kind);
  const work = readWork(context, of('work'));
  return {
    basics: readBasics(context, sections),
    work,
    education: readEducation(context, of('education')),
    skills: readSkills(context, of('skills')),
    languages: readLanguages(context, of('languages'), contactZone(sections)),
    certificates: readCertificates(context, of('certificates')),
    projects: readProjects(context, of('projects')),
    volunteer: readVolunteer(context, of('volunteer'), work),
    awards: readAwards(context, of('awards')),
    publications: readPublications(context, of('publications')),
    interests: readInterests(context, of('interests')),
    references: readReferences(context, of('references')),
  };
}

/** The size that most characters have. */
function bodySize(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
  }
  let best = 10;
  let most = 0;
  for (const [size, characters] of sizes) {
    if (characters > most) {
      best = size;
      most = characters;
    }
  }
  return best;
}
