// Europass → profile: the SkillsPassport (XML or JSON, versions 3.x), and the Candidate that the portal writes since 2020.
import { fromEuropassCandidate } from './from-europass-candidate.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { cefrOf } from './structured/cefr-of.ts';
import { type Given, givenBy } from './structured/given-value.ts';
import { htmlLines } from './structured/html-lines.ts';
import { isTrue, listAt, nodeAt, type PlainNode, textAt } from './structured/plain-node.ts';

/** `file`: parsed JSON, or XML as objects by local names. Undefined when it is neither form. Values have no places yet. */
export function fromEuropass(file: PlainNode): Profile | undefined {
  const given = givenBy('europass');
  const info = nodeAt(file, 'SkillsPassport', 'LearnerInfo') ?? nodeAt(file, 'Europass', 'LearnerInfo');
  if (typeof info === 'object' && info !== null) return fromLearner(info, given);
  const candidate = nodeAt(file, 'Candidate');
  return typeof candidate === 'object' && candidate !== null ? fromEuropassCandidate(candidate, given) : undefined;
}

function fromLearner(info: PlainNode, given: Given): Profile {
  const skills = nodeAt(info, 'Skills');
  const achievements = entriesAt(info, 'Achievement');
  return {
    ...emptyProfile(),
    basics: basicsOf(info, given),
    work: entriesAt(info, 'WorkExperience').map((w, i) => workOf(w, `work-${i + 1}`, given)),
    education: entriesAt(info, 'Education').map((e, i) => educationOf(e, `education-${i + 1}`, given)),
    skills: skillsOf(skills, given),
    languages: languagesOf(nodeAt(skills, 'Linguistic'), given),
    ...achievementsOf(achievements, given),
  };
}

/** JSON has `Education: [...]`, XML `EducationList: { Education: [...] }`. */
function entriesAt(node: PlainNode, name: string): PlainNode[] {
  const listed = listAt(node, `${name}List`, name);
  return listed.length > 0 ? listed : listAt(node, name);
}

function basicsOf(info: PlainNode, given: Given): Profile['basics'] {
  const identity = nodeAt(info, 'Identification');
  const contact = nodeAt(identity, 'ContactInfo');
  const address = nodeAt(contact, 'Address', 'Contact');
  const names = [textAt(identity, 'PersonName', 'FirstName'), textAt(identity, 'PersonName', 'Surname')];
  const websites = entriesAt(contact, 'Website').map((site) => textAt(site, 'Contact'));
  const country = textAt(address, 'Country', 'Code');
  const [label, ...statement] = htmlLines(textAt(info, 'Headline', 'Description', 'Label')).paragraphs;
  const isStatement = textAt(info, 'Headline', 'Type', 'Code') === 'personal_statement';
  return {
    name: given.text(names.filter(Boolean).join(' ')),
    givenName: given.text(names[0]),
    familyName: given.text(names[1]),
    label: isStatement ? undefined : given.text(label),
    emails: given.texts([textAt(contact, 'Email', 'Contact')]),
    phones: given.texts(entriesAt(contact, 'Telephone').map((phone) => textAt(phone, 'Contact'))),
    url: given.text(websites[0]),
    summary: given.text((isStatement ? [label, ...statement] : statement).join('\n')),
    location: {
      address: given.text(textAt(address, 'AddressLine')),
      postalCode: given.text(textAt(address, 'PostalCode')),
      city: given.text(textAt(address, 'Municipality')),
      countryCode: /^[a-z]{2}$/i.test(country ?? '') ? given.text(country?.toUpperCase()) : undefined,
    },
    profiles: websites
      .slice(1)
      .flatMap((url, i) => (url === undefined ? [] : [{ id: `profile-${i + 1}`, url: given.text(url) }])),
    birthDate: given.date(dateOf(nodeAt(identity, 'Demographics', 'Birthdate'))),
    nationality: given.text(textAt(entriesAt(nodeAt(identity, 'Demographics'), 'Nationality')[0], 'Label')),
  };
}

function workOf(work: PlainNode, id: string, given: Given): Profile['work'][number] {
  const activities = htmlLines(textAt(work, 'Activities'));
  const employer = nodeAt(work, 'Employer');
  return {
    id,
    name: given.text(textAt(employer, 'Name')),
    position: given.text(textAt(work, 'Position', 'Label')),
    location: given.text(textAt(employer, 'ContactInfo', 'Address', 'Contact', 'Municipality')),
    url: given.text(textAt(employer, 'ContactInfo', 'Website', 'Contact')),
    ...periodOf(nodeAt(work, 'Period'), given),
    summary: given.text(activities.paragraphs.join('\n')),
    highlights: given.texts(activities.items),
  };
}

function educationOf(entry: PlainNode, id: string, given: Given): Profile['education'][number] {
  const activities = htmlLines(textAt(entry, 'Activities'));
  const level = /^[0-8]$/.exec(textAt(entry, 'Level', 'Code') ?? '')?.[0];
  return {
    id,
    institution: given.text(textAt(entry, 'Organisation', 'Name')),
    url: given.text(textAt(entry, 'Organisation', 'ContactInfo', 'Website', 'Contact')),
    studyType: given.text(textAt(entry, 'Title')),
    area: given.text(textAt(entry, 'Field', 'Label')),
    level: given.level(level === undefined ? undefined : Number(level)),
    ...periodOf(nodeAt(entry, 'Period'), given),
    courses: given.texts([...activities.paragraphs, ...activities.items]),
  };
}

function periodOf(period: PlainNode, given: Given) {
  return {
    startDate: given.date(dateOf(nodeAt(period, 'From'))),
    endDate: given.end(dateOf(nodeAt(period, 'To')), isTrue(nodeAt(period, 'Current'))),
  };
}

/** XML has attributes `year="2005" month="--10" day="---07"`, JSON numbers `Year`, `Month`, `Day`. */
function dateOf(node: PlainNode): string | undefined {
  const part = (name: string): string | undefined =>
    /\d+$/.exec(textAt(node, name) ?? textAt(node, name.toLowerCase()) ?? '')?.[0];
  const [year, month, day] = [part('Year'), part('Month'), part('Day')];
  if (year === undefined) return undefined;
  const parts = month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
  return parts.map((digits) => digits.padStart(2, '0')).join('-');
}

/** Kinds of skills in the grid of the CV; each line of their text is a skill or a group `Name: a, b`. */
const SKILL_KINDS = ['JobRelated', 'Computer', 'Organisational', 'Communication', 'Other'];

function skillsOf(skills: PlainNode, given: Given): Profile['skills'] {
  const lines = SKILL_KINDS.flatMap((kind) => {
    const { paragraphs, items } = htmlLines(textAt(skills, kind, 'Description'));
    return [...paragraphs, ...items];
  });
  return lines.map((line, i) => {
    const id = `skills-${i + 1}`;
    const group = /^([^:]{1,60}):\s+(.+)$/.exec(line);
    if (group?.[1] === undefined || group[2] === undefined) return { id, name: given.text(line), keywords: [] };
    return { id, name: given.text(group[1]), keywords: given.texts(group[2].split(/[,;]\s*/)) };
  });
}

function languagesOf(linguistic: PlainNode, given: Given): Profile['languages'] {
  const mother = entriesAt(linguistic, 'MotherTongue').map((l, i) => ({
    id: `languages-m${i + 1}`,
    language: given.text(textAt(l, 'Description', 'Label')),
    fluency: given.text('Mother tongue'),
  }));
  const foreign = entriesAt(linguistic, 'ForeignLanguage').map((l, i) => ({
    id: `languages-f${i + 1}`,
    language: given.text(textAt(l, 'Description', 'Label')),
    cefr: given.level(lowestLevel(nodeAt(l, 'ProficiencyLevel'))),
    fluency: given.text(textAt(entriesAt(l, 'Certificate')[0], 'Title')),
  }));
  return [...mother, ...foreign];
}

const GRID = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing'];

/** Five skills, one level: the one that holds for all of them. */
function lowestLevel(level: PlainNode) {
  const levels = GRID.map((skill) => cefrOf(textAt(level, skill))).filter((found) => found !== undefined);
  return levels.sort()[0];
}

type Achieved = Pick<Profile, 'certificates' | 'projects' | 'volunteer' | 'awards' | 'publications' | 'references'>;

/** Achievements are lines under a title; its code tells the kind, and what has no list of its own is an award. */
function achievementsOf(achievements: readonly PlainNode[], given: Given): Achieved {
  const lines = achievements.flatMap((achievement) => {
    const { paragraphs, items } = htmlLines(textAt(achievement, 'Description'));
    const kind = textAt(achievement, 'Title', 'Code') ?? textAt(achievement, 'Title', 'Label') ?? '';
    return [...paragraphs, ...items].map((line) => ({ kind: kind.toLowerCase(), line }));
  });
  const of = (pattern: RegExp): { id: string; text: string }[] =>
    lines.filter(({ kind }) => pattern.test(kind)).map(({ line }, i) => ({ id: `entry-${i + 1}`, text: line }));
  return {
    certificates: of(/certif|courses/).map(({ id, text }) => ({ id, name: given.text(text) })),
    projects: of(/project/).map(({ id, text }) => ({
      id,
      name: given.text(text),
      highlights: [],
      keywords: [],
      roles: [],
    })),
    volunteer: of(/volunt/).map(({ id, text }) => ({ id, position: given.text(text), highlights: [] })),
    publications: of(/publication|presentation|conference|seminar/).map(({ id, text }) => ({
      id,
      name: given.text(text),
    })),
    references: of(/reference/).map(({ id, text }) => ({ id, name: given.text(text) })),
    awards: of(/^(?!.*(certif|courses|project|volunt|publication|presentation|conference|seminar|reference))/).map(
      ({ id, text }) => ({ id, title: given.text(text) }),
    ),
  };
}
