// Files that say themselves what is what: the profile is theirs, and every value is proven by the text that people are shown.
import { type ParseResult, type Place, type Profile, toEuropass, toHrOpen, toJsonResume } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../values-of.ts';
import { parseBytes } from './parse-bytes.ts';

const NOW = '2026-01-31';

async function parse(content: string, name = 'cv.json'): Promise<ParseResult> {
  const outcome = await parseBytes(Buffer.from(content), { name, now: NOW });
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail}`);
  expectProven(outcome.result);
  return outcome.result;
}

function expectProven({ profile, text }: ParseResult): void {
  const textAt = (places: readonly Place[]) => places.map(({ start, end }) => text.text.slice(start, end)).join('\n');
  for (const { path, value } of valuesOf(profile)) {
    expect(value.version, path).toBe('local-1');
    if (value.raw === '') continue;
    expect(value.places.length, path).toBeGreaterThan(0);
    expect(textAt(value.places), path).toBe(value.raw);
  }
}

const LONG = 'Leads the planning of berths for 1,200 ships a year with a team of six people in two shifts. '
  .repeat(4)
  .trim();

/** With what files of real people have: long and several-lined texts, other scripts, ligatures, odd spaces. */
const RESUME = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'Mira Ďurišová-Beispiel',
    label: 'Head of Planning',
    email: 'mira@people.example',
    phone: '+41 44 668 18 00',
    url: 'https://mira.example/cv',
    summary: `${LONG}\nSecond paragraph: office, ﬁne ﬂow; 規劃 և Планирование.`,
    location: { address: 'Quai 1', postalCode: '3011', city: 'Bern', region: 'Bern', countryCode: 'CH' },
    profiles: [{ network: 'LinkedIn', username: 'mira', url: 'https://linkedin.com/in/mira' }],
  },
  work: [
    {
      name: 'Hafen Logistik AG',
      position: 'Head of Planning',
      location: 'Basel',
      startDate: '2019-03-01',
      summary: LONG,
      highlights: ['Planned the berths of 1,200 ships a year', LONG, '• A bullet of its own'],
    },
    { name: 'Hafen Logistik AG', position: 'Planner', startDate: '2014-05', endDate: '2019-02', highlights: [] },
  ],
  education: [
    { institution: 'University of Bern', studyType: 'Bachelor', area: 'Logistics', endDate: '2014', score: '5.2' },
  ],
  skills: [{ name: 'Planning', level: 'Expert', keywords: ['SAP', 'Gantt'] }, { name: 'SAP' }],
  languages: [{ language: 'German', fluency: 'Native' }],
  interests: [{ name: 'Rowing', keywords: ['Eights'] }],
  references: [{ name: 'Olga Referee', reference: 'Mira is thorough.' }],
  projects: [{ name: 'Gate 4', description: LONG, keywords: ['SAP'], roles: ['Lead'], highlights: ['Opened on time'] }],
};

describe('a JSON Resume', () => {
  it('gives the profile that it says, each value where it stands in the text', async () => {
    const result = await parse(JSON.stringify(RESUME));
    const { basics, work } = result.profile;
    expect(basics.name?.value).toBe('Mira Ďurišová-Beispiel');
    expect(basics.phones[0]).toMatchObject({ value: '+41446681800', raw: '+41 44 668 18 00' });
    expect(work.map((w) => [w.position?.value, w.startDate?.value, w.endDate?.value])).toEqual([
      ['Head of Planning', '2019-03-01', 'present'],
      ['Planner', '2014-05', '2019-02'],
    ]);
    expect(work[0]?.endDate).toMatchObject({ raw: '', places: [], method: 'json-resume' });
    expect(result).toMatchObject({ language: 'en', resumeLikelihood: 1, engine: { name: 'local' } });
    expect(result.experience?.months).toBeGreaterThan(120);
  });
  it('comes out again as it went in', async () => {
    const { profile } = await parse(JSON.stringify(RESUME));
    const { phone: _phone, ...basics } = RESUME.basics;
    const work = RESUME.work.map(({ highlights, ...job }) => (highlights.length === 0 ? job : { ...job, highlights }));
    const again = toJsonResume(profile);
    expect(again).toMatchObject({ ...RESUME, basics, work });
  });
  it('of older tools is understood by its older names', async () => {
    const old = { basics: { name: 'Ada' }, work: [{ company: 'Engine Ltd', website: 'https://engine.example' }] };
    const { profile } = await parse(JSON.stringify(old));
    expect(profile.work[0]).toMatchObject({ name: { value: 'Engine Ltd' }, url: { value: 'https://engine.example' } });
  });
  it('with values of the wrong kind gives what can be used', async () => {
    const odd = {
      basics: { name: 'Ada', email: { a: 1 }, location: 'Bern', profiles: 'none' },
      work: [null, 7, { name: ['X'] }],
      skills: { name: 'Go' },
    };
    const { profile } = await parse(JSON.stringify(odd));
    expect(profile.basics.name?.value).toBe('Ada');
    expect(profile.basics.emails).toEqual([]);
    expect(profile.skills[0]?.name?.value).toBe('Go');
  });
  it('that is broken is damaged, and other JSON is a text', async () => {
    const broken = await parseBytes(Buffer.from('{"basics": {"name": "Ada"'), { name: 'cv.json', now: NOW });
    expect(!broken.ok && broken.problem.code).toBe('document.damaged');
    const other = await parseBytes(Buffer.from('{"name": "Ada Lovelace", "job": "x"}'), { name: 'x.json', now: NOW });
    expect(other.ok && other.document.format).toBe('txt');
  });
});

/** What has a place in all three formats. */
function core({ basics, work, education, languages, skills }: Profile) {
  return {
    name: basics.name?.value,
    mails: basics.emails.map((mail) => mail.value),
    phones: basics.phones.map((phone) => phone.value),
    city: basics.location.city?.value,
    country: basics.location.countryCode?.value,
    summary: basics.summary?.value,
    work: work.map((w) => [w.name?.value, w.position?.value, w.location?.value, w.endDate?.value]),
    starts: work.map((w) => w.startDate?.value),
    education: education.map((e) => [e.institution?.value, e.studyType?.value, e.area?.value, e.endDate?.value]),
    languages: languages.map((l) => l.language?.value),
    skills: skills.flatMap((s) => [s.name?.value, ...s.keywords.map((word) => word.value)]).filter(Boolean),
  };
}

describe('HR Open and Europass', () => {
  it('give the person, jobs, studies, languages and skills that were written into them', async () => {
    const { profile } = await parse(JSON.stringify(RESUME));
    const { name } = profile.basics;
    if (name === undefined) throw new Error('There is a name.');
    profile.basics.givenName = { ...name, value: 'Mira' };
    profile.basics.familyName = { ...name, value: 'Ďurišová-Beispiel' };
    const hrOpen = await parse(JSON.stringify(toHrOpen(profile, 'en')), 'cv.hr-open.json');
    const europass = await parse(toEuropass(profile, { now: '2026-01-31T00:00:00Z', language: 'en' }), 'cv.xml');
    expect(core(hrOpen.profile)).toEqual(core(profile));
    expect(core(europass.profile)).toEqual({
      ...core(profile),
      city: 'Bern, Bern',
      skills: ['Planning, Expert', 'SAP', 'Gantt', 'SAP', 'Rowing', 'Eights'],
    });
    expect(valuesOf(hrOpen.profile).every(({ value }) => value.method === 'hr-open')).toBe(true);
    expect(valuesOf(europass.profile).every(({ value }) => value.method === 'europass')).toBe(true);
  });
  it('an envelope around an HR Open candidate, and lists as objects, are no hindrance', async () => {
    const candidate = {
      person: {
        name: { given: 'Nina', family: 'Greger' },
        communication: { email: { item: [{ address: 'nina@people.example' }] } },
      },
      profiles: {
        item: [{ employment: { item: [{ organization: { legalId: { value: 'Refd AB' } }, current: true }] } }],
      },
    };
    const { profile } = await parse(JSON.stringify({ data: { data: candidate } }));
    expect(core(profile)).toMatchObject({ name: 'Nina Greger', mails: ['nina@people.example'] });
    expect(profile.work[0]).toMatchObject({
      name: { value: 'Refd AB' },
      endDate: { value: 'present', raw: 'present' },
    });
  });
  it('Europass in JSON says the same as in XML', async () => {
    const passport = {
      SkillsPassport: {
        LearnerInfo: {
          Identification: {
            PersonName: { FirstName: 'John', Surname: 'Smith' },
            ContactInfo: { Email: { Contact: 'john@people.example' }, Telephone: [{ Contact: '+44 20 7946 0123' }] },
            Demographics: { Birthdate: { Year: 1980, Month: 4, Day: 9 } },
          },
          WorkExperience: [
            {
              Period: { From: { Year: 2005, Month: 10 }, Current: true },
              Position: { Label: 'Manager' },
              Activities: '<p>Runs it.</p><ul><li>R&amp;D</li></ul>',
              Employer: { Name: 'Firm' },
            },
          ],
          Skills: {
            Linguistic: {
              ForeignLanguage: [
                { Description: { Label: 'French' }, ProficiencyLevel: { Listening: 'B2', Writing: 'B1' } },
              ],
            },
          },
        },
      },
    };
    const { profile } = await parse(JSON.stringify(passport));
    expect(profile.basics.birthDate?.value).toBe('1980-04-09');
    expect(profile.work[0]).toMatchObject({
      startDate: { value: '2005-10' },
      endDate: { value: 'present' },
      summary: { value: 'Runs it.' },
    });
    expect(profile.work[0]?.highlights.map((line) => line.value)).toEqual(['R&D']);
    expect(profile.languages[0]?.cefr?.value).toBe('B1');
  });
  it('the newer Candidate of the Europass portal is understood', async () => {
    const xml = `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0">
      <CandidatePerson><PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Exemple</hr:FamilyName></PersonName>
        <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@people.example</oa:URI></Communication>
        <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>33</CountryDialing><oa:DialNumber>144556677</oa:DialNumber></Communication>
        <Communication><Address><oa:CityName>Paris</oa:CityName><CountryCode>fr</CountryCode></Address></Communication>
        <hr:BirthDate>1984-02-18</hr:BirthDate></CandidatePerson>
      <CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Groupe Exemple</hr:OrganizationName><PositionHistory>
        <PositionTitle typeCode="FREETEXT">Cheffe de projet</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2024-01</hr:FormattedDateTime></eures:StartDate>
        <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod><oa:Description>&lt;p&gt;Pilote&lt;/p&gt;&lt;ol&gt;&lt;li&gt;Budget&lt;/li&gt;&lt;/ol&gt;</oa:Description><City>Paris</City>
      </PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>`;
    const { profile } = await parse(xml, 'cv.xml');
    expect(core(profile)).toMatchObject({
      name: 'Ada Exemple',
      mails: ['ada@people.example'],
      phones: ['+33144556677'],
      city: 'Paris',
      country: 'FR',
    });
    expect(core(profile).work).toEqual([['Groupe Exemple', 'Cheffe de projet', 'Paris', 'present']]);
  });
  it('an XML bomb or a foreign entity is refused or ignored, never followed', async () => {
    const nested = `<SkillsPassport>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</SkillsPassport>`;
    const deep = await parseBytes(Buffer.from(nested), { name: 'cv.xml', now: NOW });
    expect(!deep.ok && deep.problem.code).toBe('document.too-large');
    const entity = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>&e;</FirstName><Surname>Doe</Surname></PersonName></Identification></LearnerInfo></SkillsPassport>`;
    const outcome = await parseBytes(Buffer.from(entity), { name: 'cv.xml', now: NOW });
    expect(JSON.stringify(outcome)).not.toContain('root:');
  });
});
