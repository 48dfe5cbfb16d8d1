import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { heading, makeDocument } from './testing/make-document.ts';

const parse = (...lines: Parameters<typeof makeDocument>[0]) =>
  parseDocument(makeDocument(lines), { now: '2026-01-15' }).profile;
const NAME = { text: 'Bridget Callahan', size: 22, bold: true };
const JOB = [
  heading('Experience'),
  { text: 'Staff Nurse', bold: true },
  'Mendip General Infirmary',
  '2015 – 2019',
] as const;

describe('contacts as other layouts set them', () => {
  it('a mail that a narrow column breaks is one address with two places', () => {
    const [mail, ...more] = parse(NAME, 'bridget.callahan@mailb', 'ox.example', '+44 7700 900142', ...JOB).basics
      .emails;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      value: 'bridget.callahan@mailbox.example',
      raw: 'bridget.callahan@mailb\nox.example',
    });
    expect(mail?.places).toHaveLength(2);
  });
  it('a whole mail takes nothing from the line below it', () => {
    const { emails } = parse(NAME, 'bridget@mailbox.org', 'bristol', ...JOB).basics;
    expect(emails.map(({ value }) => value)).toEqual(['bridget@mailbox.org']);
  });
  it('an address without commas', () => {
    const { location } = parse(NAME, '12 Wharf Lane Bristol Avon BS1 4RW GB', 'b@mailbox.org', ...JOB).basics;
    expect(location).toMatchObject({
      address: { value: '12 Wharf Lane' },
      city: { value: 'Bristol' },
      region: { value: 'Avon' },
      postalCode: { value: 'BS1 4RW' },
      countryCode: { value: 'GB' },
    });
  });
  it('a postal code between commas is no region', () => {
    const { location } = parse(NAME, '12 Wharf Lane, BS1 4RW, Bristol (GB), Avon', 'b@mailbox.org', ...JOB).basics;
    expect(location).toMatchObject({
      postalCode: { value: 'BS1 4RW' },
      city: { value: 'Bristol' },
      region: { value: 'Avon' },
    });
  });
  it('an address as a table', () => {
    const table = ['Address | 12 Wharf Lane', 'City | Little Snoring', 'Country | GB'];
    const { location } = parse(NAME, 'b@mailbox.org', ...table, ...JOB).basics;
    expect(location).toMatchObject({ city: { value: 'Little Snoring' }, countryCode: { value: 'GB' } });
  });
  it('a town that no list knows, told by its postal code, its label or the contacts beside it', () => {
    const cityOf = (...lines: Parameters<typeof makeDocument>[0]) =>
      parse(NAME, ...lines, ...JOB).basics.location.city?.value;
    expect(cityOf('4 Mill Row', '37299 Quillhausen', 'b@mailbox.org')).toBe('Quillhausen');
    expect(cityOf('4 Mill Row, 1799 AB Den Quill', 'b@mailbox.org')).toBe('Den Quill');
    expect(cityOf('Quillbridge SA1 5GH · 07700 900142')).toBe('Quillbridge');
    expect(cityOf('b@mailbox.org ⋄ Little Quill ⋄ 07700 900142')).toBe('Little Quill');
    expect(cityOf('Address', 'Quillbridge', 'b@mailbox.org')).toBe('Quillbridge');
    expect(cityOf('b@mailbox.org | Staff Nurse | 07700 900142')).toBeUndefined();
  });
  it('two letters before a ZIP code are a state', () => {
    const { location } = parse(NAME, '9 Quarry Road, Altoona, PA 16601 | b@mailbox.org', ...JOB).basics;
    expect(location.countryCode).toBeUndefined();
    expect(location).toMatchObject({ city: { value: 'Altoona' }, region: { value: 'PA' } });
  });
  it('an address is no summary', () => {
    expect(
      parse(NAME, '12 Wharf Lane Old Harbour Yard Bristol Avon BS1 4RW GB', 'b@mailbox.org', ...JOB).basics.summary,
    ).toBeUndefined();
  });
});

describe('sections as other layouts set them', () => {
  it('a heading that wraps is one heading', () => {
    const { work } = parse(
      NAME,
      { text: 'EMPLOYMENT', bold: true },
      { text: 'HISTORY', bold: true, gap: 1.2 },
      ...JOB.slice(1),
      heading('Skills'),
      'Triage, wound care',
    );
    expect(work.map(({ name, position }) => [name?.value, position?.value])).toEqual([
      ['Mendip General Infirmary', 'Staff Nurse'],
    ]);
  });
  it('a subtitle set like the headings is the label, not a section', () => {
    const subtitle = { ...heading('Paediatric Nurse') };
    const profile = parse(
      NAME,
      subtitle,
      'b@mailbox.org',
      ...JOB,
      heading('Education'),
      'Severn University',
      heading('Languages'),
      'English (native)',
      heading('Skills'),
      'Triage, Cannulation',
    );
    expect(profile.basics.label?.value).toBe('Paediatric Nurse');
    expect(profile.basics.emails).toHaveLength(1);
  });
  it('a short sentence below the head is text, neither title nor employer', () => {
    const [job] = parse(
      NAME,
      'b@mailbox.org',
      ...JOB,
      'Day surgery and recovery.',
      '• Prepared children for theatre',
      '• Ran the clinic',
    ).work;
    expect(job).toMatchObject({ name: { value: 'Mendip General Infirmary' }, position: { value: 'Staff Nurse' } });
    expect(job?.summary?.value).toBe('Day surgery and recovery.');
  });
  it('programming languages under “Languages” are skills', () => {
    const profile = parse(NAME, 'b@mailbox.org', ...JOB, heading('Languages'), 'Go, Python, TypeScript');
    expect(profile.languages).toEqual([]);
    expect(JSON.stringify(profile.skills)).toContain('TypeScript');
  });
});

describe('heads as other layouts set them', () => {
  it('a name and a title on one line without a mark', () => {
    const { name, label } = parse(
      { text: 'Bridget Callahan Senior Product Manager', size: 18 },
      'b.callahan@mailbox.org',
      ...JOB,
    ).basics;
    expect([name?.value, label?.value]).toEqual(['Bridget Callahan', 'Senior Product Manager']);
  });
  it('a name that ends with the name of the document', () => {
    const { name } = parse({ text: 'BRIDGET CALLAHAN RESUME', size: 22, bold: true }, 'b@mailbox.org', ...JOB).basics;
    expect(name?.value).toBe('BRIDGET CALLAHAN');
  });
  it('a surname below its particle, beside an address', () => {
    const { name } = parse(
      { text: 'Sofie van der', size: 24 },
      { text: 'Linden', size: 24 },
      { text: '4 Quay Street, Bristol', x: 300, beside: true },
      's.vanderlinden@mailbox.org',
      ...JOB,
    ).basics;
    expect(name?.value).toBe('Sofie van der Linden');
  });
  it('a paragraph below the name is the summary and no headline', () => {
    const { label, summary } = parse(
      NAME,
      'b@mailbox.org',
      {
        text: 'Registered nurse with nine years on surgical wards, known for calm handovers and careful notes; looking now',
        gap: 2,
      },
      'for a post in a children’s hospital by the sea.',
      ...JOB,
    ).basics;
    expect(label).toBeUndefined();
    expect(summary?.value).toMatch(/^Registered nurse .* by the sea\.$/s);
  });
  it('a postal code behind a place is no phone number', () => {
    const { phones } = parse(NAME, '横浜市, 神奈川県 231-0023', '+81 90-1234-5678', ...JOB).basics;
    expect(phones.map(({ value }) => value)).toEqual(['+819012345678']);
  });
  it('a club is not what somebody did there', () => {
    const [help] = parse(
      NAME,
      'b@mailbox.org',
      ...JOB,
      heading('Volunteering'),
      { text: 'Mendip Volunteer Organization', bold: true },
      'Unpaid Position',
      '2020 – 2021',
    ).volunteer;
    expect(help).toMatchObject({
      organization: { value: 'Mendip Volunteer Organization' },
      position: { value: 'Unpaid Position' },
    });
  });
});

describe('lines as other countries write them', () => {
  const page = (...lines: Parameters<typeof makeDocument>[0]) => parse(NAME, 'b@mailbox.org', ...lines);

  it('a title in the line of contacts is the headline', () => {
    const { label } = parse(NAME, 'Técnica de Logística · Setúbal · b@mailbox.org · +351 912 345 678', ...JOB).basics;
    expect(label?.value).toBe('Técnica de Logística');
  });
  it.each(['S/o Shri K. Callahan', '32 ans – Permis B'])('“%s” is no headline', (line) => {
    expect(parse(NAME, line, 'b@mailbox.org', ...JOB).basics.label).toBeUndefined();
  });
  it('the word before the wanted position is no part of it', () => {
    expect(parse(NAME, '求职意向：后端开发工程师', 'b@mailbox.org', ...JOB).basics.label?.value).toBe('后端开发工程师');
  });
  it('a town that no list knows is a place before a state and behind a legal form', () => {
    const { work } = page(
      heading('Experience'),
      { text: 'Deckhand, Quillbrook Ferries, Lower Quillbrook, TX', bold: true },
      '2018 – 2019',
      '• Moored the ferry',
      { text: 'Stoker, Harrowgill Ltd., Upper Harrowgill', bold: true },
      '2016 – 2017',
      '• Fed the boiler',
    );
    expect(work.map(({ name }) => name?.value)).toEqual(['Quillbrook Ferries', 'Harrowgill Ltd.']);
  });
  it('a title without an employer below an entry that has one is a further role there', () => {
    const { work } = page(
      heading('Experience'),
      'Quillbrook Ferries, Bristol',
      'Operations Manager\tJune 2018 – Present',
      '• Leads two shifts',
      'Shift Supervisor\tJan 2015 – May 2018',
      '• Scheduled twenty drivers',
    );
    expect(work.map(({ name, position }) => [name?.value, position?.value])).toEqual([
      ['Quillbrook Ferries', 'Operations Manager'],
      ['Quillbrook Ferries', 'Shift Supervisor'],
    ]);
  });
  it('languages in a labelled line among other facts, and one that no list knows', () => {
    const { languages, skills } = page(
      ...JOB,
      heading('Skills'),
      'Sprachen: Deutsch (Muttersprache), Englisch',
      'Knots, Charts',
      heading('Languages'),
      'English: B2',
      'Quillish: C1',
    );
    expect(languages.map(({ language }) => language?.value)).toEqual(['Deutsch', 'Englisch', 'English', 'Quillish']);
    expect(JSON.stringify(skills)).not.toContain('Deutsch');
  });
  it('a grade is no school, a thesis neither, and the word for the area is not the area', () => {
    const { education } = page(
      ...JOB,
      heading('Education'),
      'Uniwersytet Nadrzeczny, kierunek: Finanse, magister, 2012',
      { text: 'B.E. (Mechanics), Quillbrook University, 2007, 8.4 CGPA', gap: 2 },
      { text: 'Ph.D., Ecology, Harrowgill University, 2003', gap: 2 },
      'Dissertation: Kelp in cold water',
    );
    expect(education.map(({ institution }) => institution?.value)).toEqual([
      'Uniwersytet Nadrzeczny',
      'Quillbrook University',
      'Harrowgill University',
    ]);
    expect(education[0]?.area?.value).toBe('Finanse');
    expect(education[1]?.score?.value).toBe('8.4 CGPA');
  });
  it('consent, declaration and signature belong to no section', () => {
    const { interests } = page(
      ...JOB,
      heading('Interests'),
      'Sailing, chess',
      'Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb rekrutacji.',
      'Kraków, 12.01.2026',
    );
    expect(interests.map(({ name }) => name?.value)).toEqual(['Sailing', 'chess']);
  });
});
