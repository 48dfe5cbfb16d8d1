// JSON Resume 1.0.0 → profile, with the older names that files still have (`company`, `website`, `website` of a school).
import { emptyProfile, type Profile } from './profile.ts';
import { type Given, givenBy } from './structured/given-value.ts';
import { listAt, nodeAt, type PlainNode, textAt, textOfAny, textsAt } from './structured/plain-node.ts';

/** Undefined when it is no JSON Resume: it needs `basics`, or jobs. Values have no places yet. */
export function fromJsonResume(file: PlainNode): Profile | undefined {
  const basics = nodeAt(file, 'basics');
  if (typeof basics !== 'object' && listAt(file, 'work').length === 0) return undefined;
  const given = givenBy('json-resume');
  return {
    ...emptyProfile(),
    basics: basicsOf(basics, given),
    ...histories(file, given),
    ...shortLists(file, given),
  };
}

function basicsOf(basics: PlainNode, given: Given): Profile['basics'] {
  const location = nodeAt(basics, 'location');
  const country = textAt(location, 'countryCode');
  return {
    name: given.text(textAt(basics, 'name')),
    // Not of the standard; rows of tables have them.
    givenName: given.text(textAt(basics, 'givenName')),
    familyName: given.text(textAt(basics, 'familyName')),
    label: given.text(textAt(basics, 'label')),
    emails: given.texts(textsAt(basics, 'email')),
    phones: given.texts(textsAt(basics, 'phone')),
    url: given.text(textOfAny(basics, 'url', 'website')),
    summary: given.text(textAt(basics, 'summary')),
    location: {
      address: given.text(textAt(location, 'address')),
      postalCode: given.text(textAt(location, 'postalCode')),
      city: given.text(textAt(location, 'city')),
      region: given.text(textAt(location, 'region')),
      countryCode: /^[a-z]{2}$/i.test(country ?? '') ? given.text(country?.toUpperCase()) : undefined,
    },
    profiles: listAt(basics, 'profiles').map((p, i) => ({
      id: `profile-${i + 1}`,
      network: given.text(textAt(p, 'network')),
      username: given.text(textAt(p, 'username')),
      url: given.text(textAt(p, 'url')),
    })),
    birthDate: given.date(textAt(basics, 'birthDate')),
    nationality: given.text(textAt(basics, 'nationality')),
  };
}

function histories(file: PlainNode, given: Given): Pick<Profile, 'work' | 'volunteer' | 'education' | 'projects'> {
  return {
    work: listAt(file, 'work').map((w, i) => ({
      id: `work-${i + 1}`,
      name: given.text(textOfAny(w, 'name', 'company')),
      position: given.text(textAt(w, 'position')),
      location: given.text(textAt(w, 'location')),
      url: given.text(textOfAny(w, 'url', 'website')),
      description: given.text(textAt(w, 'description')),
      ...openPeriod(w, given),
      summary: given.text(textAt(w, 'summary')),
      highlights: given.texts(textsAt(w, 'highlights')),
    })),
    volunteer: listAt(file, 'volunteer').map((v, i) => ({
      id: `volunteer-${i + 1}`,
      organization: given.text(textAt(v, 'organization')),
      position: given.text(textAt(v, 'position')),
      url: given.text(textOfAny(v, 'url', 'website')),
      ...openPeriod(v, given),
      summary: given.text(textAt(v, 'summary')),
      highlights: given.texts(textsAt(v, 'highlights')),
    })),
    education: listAt(file, 'education').map((e, i) => ({
      id: `education-${i + 1}`,
      institution: given.text(textAt(e, 'institution')),
      url: given.text(textAt(e, 'url')),
      area: given.text(textAt(e, 'area')),
      studyType: given.text(textAt(e, 'studyType')),
      startDate: given.date(textAt(e, 'startDate')),
      endDate: given.date(textAt(e, 'endDate')),
      score: given.text(textOfAny(e, 'score', 'gpa')),
      courses: given.texts(textsAt(e, 'courses')),
    })),
    projects: listAt(file, 'projects').map((p, i) => ({
      id: `project-${i + 1}`,
      name: given.text(textAt(p, 'name')),
      description: given.text(textOfAny(p, 'description', 'summary')),
      highlights: given.texts(textsAt(p, 'highlights')),
      keywords: given.texts(textsAt(p, 'keywords')),
      startDate: given.date(textAt(p, 'startDate')),
      endDate: given.date(textAt(p, 'endDate')),
      url: given.text(textAt(p, 'url')),
      roles: given.texts(textsAt(p, 'roles')),
      entity: given.text(textAt(p, 'entity')),
      type: given.text(textAt(p, 'type')),
    })),
  };
}

/** The standard leaves out the end of what still goes on. */
function openPeriod(entry: PlainNode, given: Given) {
  const startDate = given.date(textAt(entry, 'startDate'));
  const end = textAt(entry, 'endDate');
  const open = end === undefined && startDate !== undefined;
  return { startDate, endDate: open ? given.unsaid('present') : given.date(end) };
}

type ShortList = 'skills' | 'languages' | 'certificates' | 'awards' | 'publications' | 'interests' | 'references';

function shortLists(file: PlainNode, given: Given): Pick<Profile, ShortList> {
  const entries = <T extends { id: string }>(list: string, map: (entry: PlainNode, id: string) => T): T[] =>
    listAt(file, list).map((entry, i) => map(entry, `${list}-${i + 1}`));
  return {
    skills: entries('skills', (s, id) => ({
      id,
      name: given.text(textAt(s, 'name')),
      level: given.text(textAt(s, 'level')),
      keywords: given.texts(textsAt(s, 'keywords')),
    })),
    languages: entries('languages', (l, id) => ({
      id,
      language: given.text(textAt(l, 'language')),
      fluency: given.text(textAt(l, 'fluency')),
    })),
    certificates: entries('certificates', (c, id) => ({
      id,
      name: given.text(textAt(c, 'name')),
      date: given.date(textAt(c, 'date')),
      issuer: given.text(textAt(c, 'issuer')),
      url: given.text(textAt(c, 'url')),
    })),
    awards: entries('awards', (a, id) => ({
      id,
      title: given.text(textAt(a, 'title')),
      date: given.date(textAt(a, 'date')),
      awarder: given.text(textAt(a, 'awarder')),
      summary: given.text(textAt(a, 'summary')),
    })),
    publications: entries('publications', (p, id) => ({
      id,
      name: given.text(textAt(p, 'name')),
      publisher: given.text(textAt(p, 'publisher')),
      releaseDate: given.date(textAt(p, 'releaseDate')),
      url: given.text(textOfAny(p, 'url', 'website')),
      summary: given.text(textAt(p, 'summary')),
    })),
    interests: entries('interests', (n, id) => ({
      id,
      name: given.text(textAt(n, 'name')),
      keywords: given.texts(textsAt(n, 'keywords')),
    })),
    references: entries('references', (r, id) => ({
      id,
      name: given.text(textAt(r, 'name')),
      reference: given.text(textAt(r, 'reference')),
    })),
  };
}
