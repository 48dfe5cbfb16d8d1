// HR Open Standards 4.x Candidate → profile. The first profile of a candidate counts, and the newest names of its fields.
import { emptyProfile, type Profile } from './profile.ts';
import { cefrOf } from './structured/cefr-of.ts';
import { type Given, givenBy } from './structured/given-value.ts';
import { isTrue, listAt, nodeAt, type PlainNode, textAt, textOfAny, textsAt } from './structured/plain-node.ts';
import { LANGUAGE_SCHEME } from './to-hr-open.ts';

/** Undefined when it is no Candidate: it needs `person`. Also taken out of an envelope (`candidate`, `data`). Values have no places yet. */
export function fromHrOpen(file: PlainNode): Profile | undefined {
  const candidate = candidateIn(file);
  if (candidate === undefined) return undefined;
  const content = listAt(candidate, 'profiles')[0];
  const given = givenBy('hr-open');
  const qualifications = listAt(content, 'qualifications');
  return {
    ...emptyProfile(),
    basics: basicsOf(nodeAt(candidate, 'person'), content, given),
    work: listAt(content, 'employment')
      .flatMap((employer) => jobsOf(employer, given))
      .map((w, i) => ({ ...w, id: `work-${i + 1}` })),
    education: listAt(content, 'education').map((e, i) => educationOf(e, `education-${i + 1}`, given)),
    skills: skillsOf(
      qualifications.filter((q) => !isLanguage(q)),
      given,
    ),
    languages: qualifications.filter(isLanguage).map((q, i) => languageOf(q, `languages-${i + 1}`, given)),
    certificates: [...listAt(content, 'certifications'), ...listAt(content, 'licenses')]
      .filter((c) => textAt(c, 'name') !== undefined)
      .map((c, i) => ({
        id: `certificates-${i + 1}`,
        name: given.text(textAt(c, 'name')),
        issuer: given.text(textAt(c, 'issuingAuthority', 'name')),
        date: given.date(textOfAny(c, 'firstIssued', 'issued')),
      })),
    publications: listAt(content, 'publications').map((p, i) => ({
      id: `publications-${i + 1}`,
      name: given.text(textAt(p, 'title')),
      publisher: given.text(textOfAny(p, 'publisher', 'journal')),
      releaseDate: given.date(textAt(p, 'date')),
      url: textAt(p, 'id', 'schemeId') === 'url' ? given.text(textAt(p, 'id', 'value')) : undefined,
      summary: given.text(textAt(p, 'abstract')),
    })),
    references: listAt(content, 'references').map((r, i) => ({
      id: `references-${i + 1}`,
      name: given.text(textOfAny(nodeAt(r, 'personName'), 'formattedName')),
      reference: given.text(textOfAny(nodeAt(r, 'comments'), 'text', 'value') ?? textAt(r, 'organizationName')),
    })),
  };
}

function candidateIn(file: PlainNode): PlainNode {
  const places = [file, nodeAt(file, 'candidate'), nodeAt(file, 'data'), nodeAt(file, 'data', 'data')];
  return places.find((node) => typeof nodeAt(node, 'person') === 'object' && nodeAt(node, 'person') !== null);
}

function basicsOf(person: PlainNode, content: PlainNode, given: Given): Profile['basics'] {
  const communication = nodeAt(person, 'communication');
  const address = nodeAt(communication, 'address');
  const name = nodeAt(person, 'name');
  const whole =
    textAt(name, 'formattedName') ?? [textAt(name, 'given'), textAt(name, 'family')].filter(Boolean).join(' ');
  const region = nodeAt(address, 'countrySubdivisions') ?? nodeAt(address, 'countrySubDivisions');
  const web = listAt(communication, 'web').filter((w) => textAt(w, 'url') !== undefined);
  const home = web.find((w) => /^(home ?page|website|web|personal)?$/i.test(textAt(w, 'name') ?? ''));
  return {
    name: given.text(whole),
    givenName: given.text(textAt(name, 'given')),
    familyName: given.text(textAt(name, 'family')),
    label: given.text(textAt(content, 'profileName')),
    emails: given.texts(listAt(communication, 'email').map((mail) => textAt(mail, 'address'))),
    phones: given.texts(
      listAt(communication, 'phone').map((phone) => textOfAny(phone, 'formattedNumber', 'dialNumber')),
    ),
    url: given.text(textAt(home, 'url')),
    summary: given.text(textOfAny(content, 'executiveSummary', 'objective')),
    location: {
      address: given.text(textOfAny(address, 'line', 'formattedAddress')),
      postalCode: given.text(textAt(address, 'postalCode')),
      city: given.text(textAt(address, 'city')),
      region: given.text(textAt(region, 'value')),
      countryCode: countryOf(textAt(address, 'countryCode'), given),
    },
    profiles: web
      .filter((w) => w !== home)
      .map((w, i) => ({
        id: `profile-${i + 1}`,
        network: given.text(textAt(w, 'name')),
        url: given.text(textAt(w, 'url')),
      })),
    birthDate: given.date(textAt(person, 'birthDate')),
    nationality: given.text(textsAt(person, 'nationality')[0] ?? textsAt(person, 'citizenship')[0]),
  };
}

function countryOf(code: string | undefined, given: Given) {
  return /^[a-z]{2}$/i.test(code ?? '') ? given.text(code?.toUpperCase()) : undefined;
}

/** One employer may have had several positions; each is a job. */
function jobsOf(employer: PlainNode, given: Given): Omit<Profile['work'][number], 'id'>[] {
  const positions = listAt(employer, 'positionHistories');
  const organization = nodeAt(employer, 'organization');
  return (positions.length === 0 ? [undefined] : positions).map((position) => {
    const texts = [
      ...textsAt(position, 'descriptions'),
      ...(position === positions[0] ? textsAt(employer, 'descriptions') : []),
    ];
    return {
      name: given.text(textOfAny(organization, 'name', 'legalName') ?? textAt(organization, 'legalId', 'value')),
      position: given.text(textAt(position, 'title')),
      location: given.text(textAt(position, 'location', 'city')),
      url: given.text(textAt(organization, 'domainName')),
      description: given.text(
        textOfAny(nodeAt(organization, 'description'), 'value') ?? textAt(organization, 'description'),
      ),
      startDate: given.date(textAt(position, 'start') ?? textAt(employer, 'start')),
      endDate: given.end(
        textAt(position, 'end') ?? textAt(employer, 'end'),
        isTrue(nodeAt(position, 'current')) || isTrue(nodeAt(employer, 'current')),
      ),
      highlights: given.texts(texts),
    };
  });
}

function educationOf(entry: PlainNode, id: string, given: Given): Profile['education'][number] {
  const degree = nodeAt(entry, 'educationDegrees');
  const institution = nodeAt(entry, 'institution');
  return {
    id,
    institution: given.text(textAt(institution, 'name') ?? textAt(institution, 'legalId', 'value')),
    url: given.text(textAt(institution, 'domainName')),
    studyType: given.text(textOfAny(degree, 'name') ?? textAt(nodeAt(entry, 'educationLevelCodes'), 'name')),
    area: given.text(textAt(degree, 'specializations', 'name')),
    level: given.level(iscedOf(textAt(entry, 'iscedEducationLevelCode') ?? textAt(degree, 'iscedEducationLevelCode'))),
    startDate: given.date(textAt(entry, 'start')),
    endDate: given.end(textAt(entry, 'end') ?? textAt(degree, 'date'), isTrue(nodeAt(entry, 'current'))),
    score: given.text(textOfAny(nodeAt(degree, 'score'), 'value', 'scoreText')),
    courses: given.texts([...textsAt(entry, 'programs'), ...textsAt(entry, 'descriptions')]),
  };
}

function iscedOf(code: string | undefined): number | undefined {
  return /^[0-8]$/.test(code ?? '') ? Number(code) : undefined;
}

function isLanguage(qualification: PlainNode): boolean {
  const schemes = listAt(qualification, 'competencyIds').map((id) => textAt(id, 'schemeId') ?? '');
  return schemes.some((scheme) => scheme === LANGUAGE_SCHEME || /language|iso ?639/i.test(scheme));
}

function languageOf(qualification: PlainNode, id: string, given: Given): Profile['languages'][number] {
  const level = textOfAny(nodeAt(qualification, 'proficiencyLevel'), 'value', 'scoreText', 'name');
  const cefr = cefrOf(level);
  return {
    id,
    language: given.text(textAt(qualification, 'competencyName')),
    fluency: given.text(textAt(qualification, 'description') ?? (cefr === undefined ? level : undefined)),
    cefr: given.level(cefr),
  };
}

/** Competencies with the same description are the keywords of one group. */
function skillsOf(qualifications: readonly PlainNode[], given: Given): Profile['skills'] {
  const groups = new Map<string, Profile['skills'][number]>();
  for (const qualification of qualifications) {
    const name = textAt(qualification, 'competencyName');
    if (name === undefined) continue;
    const group = textAt(qualification, 'description');
    const level = given.text(textOfAny(nodeAt(qualification, 'proficiencyLevel'), 'value', 'scoreText', 'name'));
    const id = `skills-${groups.size + 1}`;
    if (group === undefined) groups.set(`${id} alone`, { id, name: given.text(name), level, keywords: [] });
    else {
      const known = groups.get(group) ?? { id, name: given.text(group), level, keywords: [] };
      known.keywords.push(...given.texts([name]));
      groups.set(group, known);
    }
  }
  return [...groups.values()];
}
