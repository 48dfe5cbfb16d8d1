import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { heading, makeDocument, type TestLine } from './testing/make-document.ts';

const NAME = { text: 'Bridget Callahan', size: 22, bold: true };
const parse = (...lines: (string | TestLine)[]) =>
  parseDocument(makeDocument([NAME, 'b.callahan@mailbox.org', ...lines]), { now: '2026-01-15' }).profile;
const row = (...cells: string[]): TestLine[] =>
  cells.map((text, i) => ({ text, x: 50 + i * 180, ...(i === 0 ? {} : { beside: true }) }));
const SCHOOL = [heading('Education'), 'Diploma, Joinery', 'Quillbridge College, 2009 – 2011'] as const;

describe('entries as other templates set them', () => {
  it('words for the fields of an entry are none of its values', () => {
    const [job] = parse(
      heading('Work experience'),
      'Northwind Mills Ltd',
      'Designation: Senior Accountant',
      'Period: June 2017 to date',
      '• Kept the ledgers of two mills',
    ).work;
    expect(job).toMatchObject({ name: { value: 'Northwind Mills Ltd' }, position: { value: 'Senior Accountant' } });
    expect(job?.startDate?.value).toBe('2017-06');
  });

  it('the names of the columns of a table are no degree', () => {
    const { education } = parse(
      heading('Education'),
      ...row('Course', 'Institution', 'Year'),
      ...row('M.Com.', 'Quillbridge College', '2014'),
      ...row('B.Com.', 'Saint Brigid College', '2012'),
    );
    expect(education.map((e) => [e.institution?.value, e.studyType?.value, e.endDate?.value])).toEqual([
      ['Quillbridge College', 'M.Com.', '2014'],
      ['Saint Brigid College', 'B.Com.', '2012'],
    ]);
  });

  it('a degree may be the first item below its school', () => {
    const { education } = parse(
      heading('Education'),
      { text: 'Quillbridge University', bold: true },
      '• Master: Computer Science',
      { text: 'Saint Brigid College', bold: true, gap: 2 },
      '• Bachelor: Information Technology',
    );
    expect(education.map((e) => [e.institution?.value, e.studyType?.value, e.area?.value])).toEqual([
      ['Quillbridge University', 'Master', 'Computer Science'],
      ['Saint Brigid College', 'Bachelor', 'Information Technology'],
    ]);
  });

  it('honours are how well it went, not what was studied', () => {
    const [entry] = parse(
      heading('Education'),
      'B.A. in Biology, magna cum laude',
      'Quillbridge University, 2012',
      'Relevant coursework: field methods, statistics, genetics, limnology and the history of science',
    ).education;
    expect(entry).toMatchObject({ area: { value: 'Biology' }, score: { value: 'magna cum laude' } });
  });

  it('dates that are printed once more begin no entry', () => {
    const job = (title: string, dates: string): (string | TestLine)[] => [
      { text: title, bold: true, gap: 2 },
      dates,
      'Ran the joinery with five others and kept its books in order for years.',
      '• Built stairs',
      dates,
    ];
    const { work } = parse(
      heading('Experience'),
      ...job('Joiner, Northwind Mills Ltd', 'March 2015 – May 2019'),
      ...job('Foreman, Harbour Mills Ltd', 'June 2019 – July 2024'),
    );
    expect(work.map(({ name, startDate }) => [name?.value, startDate?.value])).toEqual([
      ['Northwind Mills Ltd', '2015-03'],
      ['Harbour Mills Ltd', '2019-06'],
    ]);
    expect(work[0]?.highlights.map(({ value }) => value)).toEqual(['Built stairs']);
  });

  it('a list of courses beside the schools holds certificates', () => {
    const { education, certificates } = parse(
      ...SCHOOL,
      heading('Courses'),
      '• Scaffolding, 2014',
      '• First aid, 2018',
    );
    expect(education).toHaveLength(1);
    expect(certificates.map(({ name }) => name?.value)).toEqual(['Scaffolding', 'First aid']);
  });

  it('a heading in capitals is told by its noun', () => {
    const { skills } = parse(...SCHOOL, { text: 'JOINERY SKILLS', bold: true, size: 14, gap: 2 }, 'Dovetails, Veneer');
    expect(skills.map(({ name }) => name?.value)).toEqual(['Dovetails', 'Veneer']);
  });

  it('languages with drawn ratings, and one that no list knows among others', () => {
    const languages = (...lines: string[]) =>
      parse(...SCHOOL, heading('Languages'), ...lines).languages.map((l) => [l.language?.value, l.fluency?.value]);
    expect(languages('German ●●●●●', 'English ●●●●○')).toEqual([
      ['German', undefined],
      ['English', undefined],
    ]);
    expect(languages('German: native', 'Ladin: fluent')).toEqual([
      ['German', 'native'],
      ['Ladin', 'fluent'],
    ]);
    expect(languages('German', 'Fluency: native')).toHaveLength(1);
    expect(languages('Français langue maternelle')).toEqual([['Français', 'langue maternelle']]);
  });

  it('a title in quotes with a journal behind it', () => {
    const { publications } = parse(
      ...SCHOOL,
      heading('Publications'),
      '“Who Pays for the Pilot?,” 12 Journal of Port Law 77 (2014)',
    );
    expect(publications[0]).toMatchObject({
      name: { value: 'Who Pays for the Pilot?' },
      publisher: { value: 'Journal of Port Law' },
    });
  });

  it('a plain text without headings and with small gaps', () => {
    const { basics, work, education } = parse(
      '+27 82 555 0164',
      { text: 'A driver with a clean record and a habit of arriving on time wherever the load goes.', gap: 1.9 },
      { text: 'Limpopo Bulk Haulage Ltd', gap: 1.9 },
      'Cross-border driver',
      'February 2016 to date',
      { text: '- Carried chrome and coal', gap: 1.9 },
      { text: 'Capricorn High School', gap: 1.9 },
      'Diploma, 2008',
    );
    expect(basics.name?.value).toBe('Bridget Callahan');
    expect(work.map(({ name }) => name?.value)).toEqual(['Limpopo Bulk Haulage Ltd']);
    expect(education.map(({ institution }) => institution?.value)).toEqual(['Capricorn High School']);
  });

  it('who certifies stands behind the certificate, whatever the trade is called', () => {
    const { certificates } = parse(
      heading('Board Certification'),
      'Critical Care Medicine, American Board of Internal Medicine, 2011',
      'Pulmonary Disease, American Board of Internal Medicine, 2010',
    );
    expect(certificates.map(({ name }) => name?.value)).toEqual(['Critical Care Medicine', 'Pulmonary Disease']);
  });

  it('the year of one degree may be that in which the next one began', () => {
    const { education } = parse(
      heading('Education'),
      { text: '2008–2010', x: 50 },
      { text: 'M.Sc. in Joinery, Quillbridge University', x: 150, beside: true },
      { text: '2005–2008', x: 50 },
      { text: 'B.Sc. in Joinery, Quillbridge University', x: 150, beside: true },
      { text: '2005', x: 50 },
      { text: 'Diploma, Saint Brigid College', x: 150, beside: true },
    );
    expect(education.map((e) => [e.institution?.value, e.endDate?.value])).toEqual([
      ['Quillbridge University', '2010'],
      ['Quillbridge University', '2008'],
      ['Saint Brigid College', '2005'],
    ]);
  });

  it('the name at the head of the second page belongs to no section', () => {
    const { awards } = parse(
      heading('Awards'),
      'Harding Prize for Joinery, 2019',
      { text: 'Bridget Callahan, Curriculum Vitae', page: 2 },
      'Student Poster Prize, 2011',
    );
    expect(awards.map(({ title }) => title?.value)).toEqual(['Harding Prize for Joinery', 'Student Poster Prize']);
  });

  it('bold lines in the size of the text head sections that nobody can name where nearly all others do', () => {
    const bold = (text: string): TestLine => ({ text, bold: true, gap: 2.4 });
    const { education } = parse(
      bold('Experience'),
      'Joiner, Northwind Mills Ltd, 2012 – 2019',
      bold('Education'),
      'Diploma in Joinery, Quillbridge College, 2009 – 2011',
      bold('Lantern Parades'),
      'Saint Brigid, 2018',
      bold('Awards'),
      'Harding Prize, 2019',
      bold('Languages'),
      'English, Irish',
    );
    expect(education).toHaveLength(1);
  });

  it('awards of two words with their years below each other are two', () => {
    const { awards } = parse(heading('Awards'), 'Core Notable, 2021', 'Webby Honoree, 2019');
    expect(awards.map(({ title }) => title?.value)).toEqual(['Core Notable', 'Webby Honoree']);
  });
});
