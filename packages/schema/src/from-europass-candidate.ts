// The Candidate of europass.eu (HR-XML with European additions), which the Europass portal writes since 2020 → profile.
import { emptyProfile, type Profile } from './profile.ts';
import { cefrOf } from './structured/cefr-of.ts';
import type { Given } from './structured/given-value.ts';
import { htmlLines } from './structured/html-lines.ts';
import { isTrue, listAt, nodeAt, type PlainNode, textAt, textOfAny } from './structured/plain-node.ts';

export function fromEuropassCandidate(candidate: PlainNode, given: Given): Profile {
  const content = nodeAt(candidate, 'CandidateProfile');
  const competencies = listAt(content, 'PersonQualifications', 'PersonCompetency');
  const isLanguage = (c: PlainNode): boolean => textAt(c, 'TaxonomyID') === 'language';
  return {
    ...emptyProfile(),
    basics: basicsOf(nodeAt(candidate, 'CandidatePerson'), content, given),
    work: listAt(content, 'EmploymentHistory', 'EmployerHistory')
      .flatMap((employer) => jobsOf(employer, given))
      .map((job, i) => ({ ...job, id: `work-${i + 1}` })),
    education: listAt(content, 'EducationHistory', 'EducationOrganizationAttendance').map((e, i) =>
      educationOf(e, `education-${i + 1}`, given),
    ),
    languages: competencies.filter(isLanguage).map((l, i) => languageOf(l, `languages-${i + 1}`, given)),
    skills: competencies
      .filter((c) => !isLanguage(c) && textAt(c, 'CompetencyName') !== undefined)
      .map((c, i) => ({ id: `skills-${i + 1}`, name: given.text(textAt(c, 'CompetencyName')), keywords: [] })),
    certificates: listAt(content, 'Certifications', 'Certification').map((c, i) => ({
      id: `certificates-${i + 1}`,
      name: given.text(textOfAny(c, 'CertificationTypeName', 'CertificationName', 'Title')),
      issuer: given.text(textOfAny(c, 'IssuingAuthorityName', 'IssuingAuthority')),
      date: given.date(textAt(c, 'FirstIssuedDate', 'FormattedDateTime') ?? textAt(c, 'FirstIssuedDate')),
    })),
  };
}

function basicsOf(person: PlainNode, content: PlainNode, given: Given): Profile['basics'] {
  const channels = listAt(person, 'Communication');
  const of = (code: string): PlainNode[] => channels.filter((c) => textAt(c, 'ChannelCode') === code);
  const address = nodeAt(
    channels.find((c) => nodeAt(c, 'Address') !== undefined),
    'Address',
  );
  const country = textAt(address, 'CountryCode');
  const names = [textAt(person, 'PersonName', 'GivenName'), textAt(person, 'PersonName', 'FamilyName')];
  const web = of('Web').map((c) => textAt(c, 'URI'));
  return {
    name: given.text(names.filter(Boolean).join(' ')),
    givenName: given.text(names[0]),
    familyName: given.text(names[1]),
    emails: given.texts(of('Email').map((c) => textAt(c, 'URI'))),
    phones: given.texts(of('Telephone').map(phoneOf)),
    url: given.text(web[0]),
    summary: given.text(htmlLines(textAt(content, 'ExecutiveSummary')).paragraphs.join('\n')),
    location: {
      address: given.text(textAt(address, 'AddressLine')),
      postalCode: given.text(textAt(address, 'PostalCode')),
      city: given.text(textAt(address, 'CityName')),
      countryCode: /^[a-z]{2}$/i.test(country ?? '') ? given.text(country?.toUpperCase()) : undefined,
    },
    profiles: web
      .slice(1)
      .flatMap((url, i) => (url === undefined ? [] : [{ id: `profile-${i + 1}`, url: given.text(url) }])),
    birthDate: given.date(textAt(person, 'BirthDate')),
    nationality: given.text(textAt(person, 'NationalityCode')?.toUpperCase()),
  };
}

function phoneOf(channel: PlainNode): string | undefined {
  const [country, number] = [textAt(channel, 'CountryDialing'), textAt(channel, 'DialNumber')];
  return number === undefined || country === undefined ? number : `+${country.replace(/^\+/, '')} ${number}`;
}

function jobsOf(employer: PlainNode, given: Given): Omit<Profile['work'][number], 'id'>[] {
  return listAt(employer, 'PositionHistory').map((position) => {
    const { paragraphs, items } = htmlLines(textAt(position, 'Description'));
    const period = nodeAt(position, 'EmploymentPeriod');
    return {
      name: given.text(textAt(employer, 'OrganizationName')),
      position: given.text(textAt(position, 'PositionTitle')),
      location: given.text(
        textAt(position, 'City') ?? textAt(employer, 'OrganizationContact', 'Communication', 'Address', 'CityName'),
      ),
      startDate: given.date(textAt(period, 'StartDate', 'FormattedDateTime')),
      endDate: given.end(textAt(period, 'EndDate', 'FormattedDateTime'), isTrue(nodeAt(period, 'CurrentIndicator'))),
      summary: given.text(paragraphs.join('\n')),
      highlights: given.texts(items),
    };
  });
}

function educationOf(entry: PlainNode, id: string, given: Given): Profile['education'][number] {
  const period = nodeAt(entry, 'AttendancePeriod');
  const degree = nodeAt(entry, 'EducationDegree');
  const { paragraphs, items } = htmlLines(textAt(degree, 'OccupationalSkillsCovered'));
  return {
    id,
    institution: given.text(textAt(entry, 'OrganizationName')),
    studyType: given.text(textAt(degree, 'DegreeName') ?? textAt(entry, 'ProgramName')),
    startDate: given.date(textAt(period, 'StartDate', 'FormattedDateTime')),
    endDate: given.end(textAt(period, 'EndDate', 'FormattedDateTime'), isTrue(nodeAt(period, 'Ongoing'))),
    courses: given.texts([...paragraphs, ...items]),
  };
}

function languageOf(competency: PlainNode, id: string, given: Given): Profile['languages'][number] {
  const levels = listAt(competency, 'CompetencyDimension')
    .map((dimension) => cefrOf(textAt(dimension, 'Score', 'ScoreText')))
    .filter((level) => level !== undefined);
  return {
    id,
    language: given.text(textOfAny(competency, 'CompetencyName', 'CompetencyID')),
    cefr: given.level(levels.sort()[0]),
  };
}
