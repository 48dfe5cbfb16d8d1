// Profile → Europass: a SkillsPassport with a CV, in the XML of version 3.4, which the Europass portal still takes in.
import type { Extracted } from './extracted.ts';
import { type PartialDate, PRESENT } from './partial-date.ts';
import type { Profile } from './profile.ts';
import { escapeXml, toXml, type XmlNode } from './xml-text.ts';

type Value = Extracted<unknown> | undefined;
type Child = XmlNode | string;

const NAMESPACE = 'http://europass.cedefop.europa.eu/Europass';
const SCHEMA = 'http://europass.cedefop.europa.eu/xml/v3.4.0/EuropassSchema.xsd';

/** What people who speak a language from childhood say, in the languages that we write. */
const NATIVE =
  /nativ|mother|mutterspr|matern|moedert|ojczyst|modersm|morsm|äidinkiel|mateřsk|rodil|ana ?dil|родно|рідн|μητρικ/i;

/** `now`: ISO date-time of the file; `language`: ISO 639-1 of the texts. */
export function toEuropass(
  profile: Profile,
  { now, language }: { now: string; language?: string | undefined },
): string {
  const root = node('SkillsPassport', [
    node('DocumentInfo', [
      leaf('DocumentType', 'ECV'),
      leaf('CreationDate', now),
      leaf('LastUpdateDate', now),
      leaf('XSDVersion', 'V3.4'),
      leaf('Generator', 'Vitae'),
      leaf('Comment', 'Europass CV'),
    ]),
    node('LearnerInfo', [
      identification(profile),
      headline(profile),
      node('WorkExperienceList', profile.work.map(workExperience)),
      node('EducationList', profile.education.map(education)),
      skills(profile),
      node('AchievementList', achievements(profile)),
    ]),
  ]);
  return toXml({
    ...root,
    attributes: {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
      locale: language ?? 'en',
    },
  });
}

function identification({ basics }: Profile): XmlNode {
  const { location } = basics;
  const web = [basics.url, ...basics.profiles.map((p) => p.url ?? p.username)].map(text).filter(Boolean);
  return node('Identification', [
    node('PersonName', personName(basics)),
    node('ContactInfo', [
      node('Address', [
        node('Contact', [
          leaf('AddressLine', text(location.address)),
          leaf('PostalCode', text(location.postalCode)),
          leaf('Municipality', [text(location.city), text(location.region)].filter(Boolean).join(', ')),
          node('Country', [leaf('Code', text(location.countryCode))]),
        ]),
      ]),
      node('Email', [leaf('Contact', text(basics.emails[0]))]),
      node(
        'TelephoneList',
        basics.phones.map((phone) => node('Telephone', [leaf('Contact', text(phone))])),
      ),
      node(
        'WebsiteList',
        web.map((address) => node('Website', [leaf('Contact', address)])),
      ),
    ]),
    node('Demographics', [
      dated('Birthdate', basics.birthDate),
      node('NationalityList', [node('Nationality', [leaf('Label', text(basics.nationality))])]),
    ]),
  ]);
}

/** Where a name was not told apart, all of it is the surname: the portal shows both side by side. */
function personName({ name, givenName, familyName }: Profile['basics']): XmlNode[] {
  if (givenName === undefined && familyName === undefined) return [leaf('Surname', text(name))];
  return [leaf('FirstName', text(givenName)), leaf('Surname', text(familyName))];
}

function headline({ basics }: Profile): XmlNode {
  const statement = basics.label === undefined && basics.summary !== undefined;
  const type = statement ? 'personal_statement' : 'preferred_job';
  const label = [text(basics.label), text(basics.summary)].filter(Boolean).join('\n');
  if (label === '') return node('Headline', []);
  return node('Headline', [node('Type', [leaf('Code', type)]), node('Description', [leaf('Label', label)])]);
}

function workExperience(work: Profile['work'][number]): XmlNode {
  const activities = html([work.description, work.summary], work.highlights);
  return node('WorkExperience', [
    period(work.startDate, work.endDate),
    node('Position', [leaf('Label', text(work.position))]),
    leaf('Activities', activities),
    node('Employer', [
      leaf('Name', text(work.name)),
      node('ContactInfo', [
        node('Address', [node('Contact', [leaf('Municipality', text(work.location))])]),
        node('Website', [leaf('Contact', text(work.url))]),
      ]),
    ]),
  ]);
}

function education(entry: Profile['education'][number]): XmlNode {
  return node('Education', [
    period(entry.startDate, entry.endDate),
    leaf('Title', text(entry.studyType) || text(entry.area)),
    leaf('Activities', html([entry.score], entry.courses)),
    node('Organisation', [
      leaf('Name', text(entry.institution)),
      node('ContactInfo', [node('Website', [leaf('Contact', text(entry.url))])]),
    ]),
    node('Level', [leaf('Code', text(entry.level))]),
    node('Field', [leaf('Label', entry.studyType === undefined ? '' : text(entry.area))]),
  ]);
}

function skills(profile: Profile): XmlNode {
  const isNative = (l: Profile['languages'][number]): boolean => NATIVE.test(text(l.fluency));
  const [mother, foreign] = [profile.languages.filter(isNative), profile.languages.filter((l) => !isNative(l))];
  const lines = profile.skills.map(({ name, level, keywords }) => {
    const label = [text(name), text(level)].filter(Boolean).join(', ');
    const words = keywords.map(text).join(', ');
    return label !== '' && words !== '' ? `${label}: ${words}` : label || words;
  });
  return node('Skills', [
    node('Linguistic', [
      node(
        'MotherTongueList',
        mother.map((l) => node('MotherTongue', [node('Description', [leaf('Label', text(l.language))])])),
      ),
      node('ForeignLanguageList', foreign.map(foreignLanguage)),
    ]),
    node('JobRelated', [leaf('Description', listHtml(lines))]),
    node('Other', [leaf('Description', listHtml(profile.interests.map((i) => named(i.name, i.keywords))))]),
  ]);
}

/** The five skills of the CEFR grid. A résumé gives one level, which stands for all of them. */
function foreignLanguage({ language, fluency, cefr }: Profile['languages'][number]): XmlNode {
  const level = text(cefr);
  const grid = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing'];
  return node('ForeignLanguage', [
    node('Description', [leaf('Label', text(language))]),
    node('ProficiencyLevel', level === '' ? [] : grid.map((skill) => leaf(skill, level))),
    node('CertificateList', [node('Certificate', [leaf('Title', level === '' ? text(fluency) : '')])]),
  ]);
}

function achievements(profile: Profile): XmlNode[] {
  const of = (code: string, label: string, lines: readonly string[]): XmlNode => {
    const filled = lines.filter((line) => line !== '');
    if (filled.length === 0) return node('Achievement', []);
    const title = node('Title', [leaf('Code', code), leaf('Label', label)]);
    return node('Achievement', [title, leaf('Description', listHtml(filled))]);
  };
  const line = (...values: readonly Value[]): string => values.map(text).filter(Boolean).join(', ');
  return [
    of(
      'certifications',
      'Certifications',
      profile.certificates.map((c) => line(c.name, c.issuer, c.date, c.url)),
    ),
    of(
      'projects',
      'Projects',
      profile.projects.map((p) =>
        line(p.name, p.entity, p.startDate, p.endDate, p.description, ...p.highlights, p.url),
      ),
    ),
    of(
      'volunteering',
      'Volunteering',
      profile.volunteer.map((v) =>
        line(v.position, v.organization, v.startDate, v.endDate, v.summary, ...v.highlights),
      ),
    ),
    of(
      'honors_awards',
      'Honours and awards',
      profile.awards.map((a) => line(a.title, a.awarder, a.date, a.summary)),
    ),
    of(
      'publications',
      'Publications',
      profile.publications.map((p) => line(p.name, p.publisher, p.releaseDate, p.url)),
    ),
    of(
      'references',
      'References',
      profile.references.map((r) => line(r.name, r.reference)),
    ),
  ];
}

function period(start: Extracted<PartialDate> | undefined, end: Extracted<PartialDate> | undefined): XmlNode {
  const current = end?.value === PRESENT;
  return node('Period', [
    dated('From', start),
    current ? node('To', []) : dated('To', end),
    leaf('Current', start === undefined && end === undefined ? '' : String(current)),
  ]);
}

/** The schema writes months as `--MM` and days as `---DD` (xs:gMonth, xs:gDay). */
function dated(name: string, date: Extracted<PartialDate> | undefined): XmlNode {
  const [year, month, day] = date === undefined || date.value === PRESENT ? [] : date.value.split('-');
  const attributes = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: `--${month}` }),
    ...(day === undefined ? {} : { day: `---${day}` }),
  };
  return { name, attributes, children: [] };
}

/** Descriptions are HTML inside the XML. */
function html(paragraphs: readonly Value[], items: readonly Extracted<unknown>[]): string {
  const lines = paragraphs.flatMap((value) => text(value).split('\n')).filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${escapeXml(line)}</p>`).join('') + listHtml(items.map(text));
}

function listHtml(lines: readonly string[]): string {
  const items = lines.filter((line) => line !== '').map((line) => `<li>${escapeXml(line)}</li>`);
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function named(name: Value, keywords: readonly Extracted<unknown>[]): string {
  const words = keywords.map(text).join(', ');
  return text(name) !== '' && words !== '' ? `${text(name)}: ${words}` : text(name) || words;
}

const node = (name: string, children: readonly Child[]): XmlNode => ({ name, children });
const leaf = (name: string, content: string): XmlNode => ({ name, children: content === '' ? [] : [content] });
const text = (value: Value): string => (value === undefined ? '' : String(value.value));
