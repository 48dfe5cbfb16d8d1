// What we write, programs that read CVs must find again: each file goes back through the parser.
import { CV_LANGUAGES, createPdfWriter, writeDocx } from '@vitae/documents';
import { parseBytes } from '@vitae/parser/node';
import { anonymiseProfile, type ExtractedText, emptyProfile, type Profile } from '@vitae/schema';
import { describe, expect, it } from 'vitest';

const NOW = new Date('2026-01-31T00:00:00Z');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const writePdf = createPdfWriter();
/** Of these, the PDF has the letters. */
const PRINTED = CV_LANGUAGES.filter((language) => !['ar', 'he', 'hi', 'zh', 'ja', 'ko'].includes(language));

function value<T>(content: T): Omit<ExtractedText, 'value' | 'alternatives'> & { value: T } {
  return {
    value: content,
    raw: String(content),
    places: [],
    confidence: 1,
    source: 'human',
    method: 'human',
    version: 'test',
  };
}

function person(): Profile {
  const profile = emptyProfile();
  profile.basics = {
    ...profile.basics,
    name: value('Żaneta Kołodziej-Brûlé'),
    label: value('Head of Logistics'),
    emails: [value('zaneta.kolodziej@people.example')],
    phones: [value('+48221234567')],
    url: value('https://zaneta.example/cv'),
    summary: value('Plans the transport of fresh goods for 120 shops.\nLeads a team of nine people in two depots.'),
    location: { city: value('Warszawa'), postalCode: value('00-001'), countryCode: value('PL') },
  };
  profile.work = [
    {
      id: 'w1',
      position: value('Head of Logistics'),
      name: value('Hafen Logistik GmbH'),
      location: value('Hamburg'),
      startDate: value('2019-03'),
      endDate: value('present'),
      highlights: [
        value('Cut empty runs by a fifth with a new route plan'),
        value('Opened the second depot in eleven weeks'),
      ],
    },
    {
      id: 'w2',
      position: value('Transport Planner'),
      name: value('Nordlicht Transport AG'),
      startDate: value('2014-10'),
      endDate: value('2019-02'),
      highlights: [value('Planned 300 tours a week')],
    },
  ];
  profile.education = [
    {
      id: 'e1',
      institution: value('Politechnika Warszawska'),
      studyType: value('Bachelor of Science'),
      area: value('Logistics'),
      startDate: value('2010-09'),
      endDate: value('2014-06'),
      courses: [],
    },
  ];
  profile.skills = ['SAP', 'Excel', 'Python'].map((name, i) => ({ id: `s${i}`, name: value(name), keywords: [] }));
  profile.languages = [{ id: 'l1', language: value('English'), fluency: value('C1') }];
  return profile;
}

async function readBack(bytes: Uint8Array, name: string): Promise<Profile> {
  const outcome = await parseBytes(bytes, { name, now: '2026-01-31' });
  if (!outcome.ok) throw new Error(outcome.problem.detail);
  return outcome.result.profile;
}

function expectFound(found: Profile, written = person()): void {
  expect(found.basics.name?.value).toBe('Żaneta Kołodziej-Brûlé');
  expect(found.basics.emails.map((mail) => mail.value)).toEqual(['zaneta.kolodziej@people.example']);
  expect(found.basics.phones.map((phone) => phone.value)).toEqual(['+48221234567']);
  const jobs = found.work.map((w) => [w.position?.value, w.name?.value, w.startDate?.value, w.endDate?.value]);
  expect(jobs).toEqual([
    ['Head of Logistics', 'Hafen Logistik GmbH', '2019-03', 'present'],
    ['Transport Planner', 'Nordlicht Transport AG', '2014-10', '2019-02'],
  ]);
  expect(found.work[0]?.highlights.map((line) => line.value)).toEqual(written.work[0]?.highlights.map((l) => l.value));
  const studies = found.education.map((e) => [e.institution?.value, e.startDate?.value, e.endDate?.value]);
  expect(studies).toEqual([['Politechnika Warszawska', '2010-09', '2014-06']]);
  const skills = found.skills.flatMap((s) => [s.name?.value, ...s.keywords.map((word) => word.value)]);
  expect(skills).toEqual(expect.arrayContaining(['SAP', 'Excel', 'Python']));
}

describe('a PDF', () => {
  it.each(PRINTED)('with headings and dates in “%s” is understood again', async (language) => {
    const written = await writePdf(person(), { language, now: NOW });
    if (!written.ok) throw new Error(`No letters for ${written.missing.join(' ')}`);
    expectFound(await readBack(written.bytes, 'cv.pdf'));
  });
  it('of many jobs keeps each with its dates over all pages', async () => {
    const long = person();
    const [first] = long.work;
    if (first === undefined) throw new Error('There is a job.');
    long.work = Array.from({ length: 30 }, (_, i) => ({
      ...first,
      id: `w${i}`,
      // Lines that stand at the top of several pages would be taken for a running title.
      position: value(`${LETTERS[i % 26]}-class driver`),
      name: value(`Firma ${LETTERS[i % 26]}${i} GmbH`),
      startDate: value(`${1990 + i}-03`),
      endDate: value(`${1991 + i}-02`),
    }));
    const written = await writePdf(long, { language: 'en', now: NOW });
    if (!written.ok) throw new Error('Latin letters are there.');
    const found = await readBack(written.bytes, 'cv.pdf');
    const dated = (p: Profile) => p.work.map((w) => `${w.name?.value} ${w.startDate?.value} ${w.endDate?.value}`);
    expect(dated(found)).toEqual(dated(long));
  });
  it('is not written with boxes for letters that it has no type for', async () => {
    const profile = person();
    profile.basics.name = value('佐藤 健太');
    const written = await writePdf(profile, { language: 'ja', now: NOW });
    expect(written.ok).toBe(false);
    expect(!written.ok && written.missing).toEqual(expect.arrayContaining(['佐', '藤', '健', '太']));
  });
  it('leaves ornaments out rather than to refuse', async () => {
    const profile = person();
    profile.basics.label = value('🚚 Head of Logistics ➔ Warehouse');
    const written = await writePdf(profile, { language: 'en', now: NOW });
    if (!written.ok) throw new Error(`No letters for ${written.missing.join(' ')}`);
    expect((await readBack(written.bytes, 'cv.pdf')).basics.label?.value).toBe('Head of Logistics – Warehouse');
  });
  it('of the same profile at the same time is the same file', async () => {
    const twice = [await writePdf(person(), { now: NOW }), await writePdf(person(), { now: NOW })];
    const [first, second] = twice.map((written) => (written.ok ? Buffer.from(written.bytes).toString('latin1') : ''));
    expect(first).toBe(second);
  });
});

describe('a Word file', () => {
  it.each(CV_LANGUAGES)('with headings and dates in “%s” is understood again', async (language) => {
    const written = person();
    // English items in a text that runs from right to left would be no fair question.
    if (['ar', 'he'].includes(language)) for (const job of written.work) job.highlights = [];
    expectFound(await readBack(await writeDocx(written, { language, now: NOW }), 'cv.docx'), written);
  });
  it('shows every script', async () => {
    const profile = person();
    profile.basics.name = value('佐藤 健太');
    const found = await readBack(await writeDocx(profile, { language: 'ja', now: NOW }), 'cv.docx');
    expect(found.basics.name?.value).toBe('佐藤 健太');
  });
});

it('a blind CV says nothing of who it is, in the file’s own facts neither', async () => {
  const written = await writePdf(anonymiseProfile(person()), { language: 'en', now: NOW });
  if (!written.ok) throw new Error('Latin letters are there.');
  const outcome = await parseBytes(written.bytes, { name: 'cv.pdf', now: '2026-01-31' });
  if (!outcome.ok) throw new Error(outcome.problem.detail);
  expect(outcome.document.meta.title).toBe('Curriculum vitae');
  expect(outcome.document.meta.author).toBeUndefined();
  expect(outcome.result.text.text).toContain('Hafen Logistik GmbH');
  expect(outcome.result.text.text).not.toMatch(/Kołodziej|zaneta|\+48|00-001/i);
});
