// Profile → Markdown, to read or to paste: headings, one list item for each highlight.
import { PRESENT } from './partial-date.ts';
import type { Profile } from './profile.ts';
import type { ProfileValue } from './profile-paths.ts';

type Value = ProfileValue | undefined;
type Section = readonly [heading: string, blocks: readonly string[]];

/** Empty sections are left out. What the document says is escaped, so that it can't become markup. */
export function toMarkdown(profile: Profile): string {
  const sections = [...longSections(profile), ...publicSections(profile), ...shortSections(profile)];
  const blocks = [
    ...head(profile),
    ...sections.flatMap(([heading, content]) => {
      const filled = content.filter((block) => block !== '');
      return filled.length === 0 ? [] : [`## ${heading}`, ...filled];
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(profile: Profile): string[] {
  const { basics } = profile;
  const { address, postalCode, city, region, countryCode } = basics.location;
  const contact = [
    ...basics.emails.map(text),
    ...basics.phones.map(text),
    commas(address, postalCode, city, region, countryCode),
    text(basics.url),
    ...basics.profiles.map((p) => colon(text(p.network), text(p.url) || text(p.username))),
  ].filter((part) => part !== '');
  const blocks = [
    `# ${text(basics.name) || 'Résumé'}`,
    text(basics.label) === '' ? '' : `**${text(basics.label)}**`,
    contact.join(' · '),
    paragraphs(basics.summary),
  ];
  return blocks.filter((block) => block !== '');
}

function longSections(profile: Profile): Section[] {
  return [
    [
      'Work',
      profile.work.map((w) =>
        entry(
          [w.position, w.name, w.location],
          period(w.startDate, w.endDate),
          [w.url, w.description, w.summary],
          w.highlights,
        ),
      ),
    ],
    [
      'Education',
      profile.education.map((e) =>
        entry([e.studyType, e.area, e.institution], period(e.startDate, e.endDate), [e.url, e.score], e.courses),
      ),
    ],
    [
      'Projects',
      profile.projects.map((p) =>
        entry(
          [p.name, p.entity, p.type],
          period(p.startDate, p.endDate),
          [p.url, p.description],
          [...p.roles, ...p.highlights, ...p.keywords],
        ),
      ),
    ],
    [
      'Volunteering',
      profile.volunteer.map((v) =>
        entry([v.position, v.organization], period(v.startDate, v.endDate), [v.url, v.summary], v.highlights),
      ),
    ],
  ];
}

function publicSections(profile: Profile): Section[] {
  return [
    [
      'Publications',
      profile.publications.map((p) => entry([p.name, p.publisher], text(p.releaseDate), [p.url, p.summary], [])),
    ],
    ['Awards', profile.awards.map((a) => entry([a.title, a.awarder], text(a.date), [a.summary], []))],
  ];
}

function shortSections(profile: Profile): Section[] {
  const withKeywords = (name: Value, keywords: readonly ProfileValue[]): string =>
    colon(text(name), keywords.map(text).join(', '));
  return [
    ['Skills', [bullets(profile.skills.map((s) => bracketed(withKeywords(s.name, s.keywords), text(s.level))))]],
    ['Languages', [bullets(profile.languages.map((l) => colon(text(l.language), commas(l.fluency, l.cefr))))]],
    [
      'Certificates',
      [bullets(profile.certificates.map((c) => bracketed(commas(c.name, c.issuer, c.url), text(c.date))))],
    ],
    ['Interests', [bullets(profile.interests.map((i) => withKeywords(i.name, i.keywords)))]],
    ['References', [bullets(profile.references.map((r) => colon(text(r.name), text(r.reference))))]],
  ];
}

function entry(
  title: readonly Value[],
  when: string,
  details: readonly Value[],
  items: readonly ProfileValue[],
): string {
  const heading = bracketed(commas(...title), when);
  const blocks = [heading === '' ? '' : `### ${heading}`, ...details.map(paragraphs), bullets(items.map(text))];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** On one line. Everything that Markdown or HTML would take as markup is escaped. */
function text(value: Value): string {
  return value === undefined ? '' : escapeMarkdown(String(value.value).replace(/\s+/g, ' ').trim());
}

function paragraphs(value: Value): string {
  if (value === undefined) return '';
  const lines = String(value.value).split('\n');
  return lines
    .map((line) => escapeMarkdown(line.trim()))
    .filter(Boolean)
    .join('\n\n');
}

function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(#{1,6}|[-+=]+)(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function period(start: Value, end: Value): string {
  const until = end?.value === PRESENT ? 'present' : text(end);
  return start === undefined || until === '' ? text(start) || until : `${text(start)} – ${until}`;
}

const bullets = (items: readonly string[]): string =>
  items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
const commas = (...values: Value[]): string => values.map(text).filter(Boolean).join(', ');
const colon = (main: string, detail: string): string =>
  main !== '' && detail !== '' ? `${main}: ${detail}` : main || detail;
const bracketed = (main: string, detail: string): string =>
  main !== '' && detail !== '' ? `${main} (${detail})` : main || detail;
