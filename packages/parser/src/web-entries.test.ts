import { describe, expect, it } from 'vitest';
import { heading, type TestLine } from './testing/make-document.ts';
import { parseLines as parse } from './testing/parse-lines.ts';

const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
const NAME: TestLine = { text: 'Bridget Callahan', size: 22, bold: true };
const bold = (text: string): TestLine => ({ text, bold: true, gap: 1.8 });
const right = (text: string): TestLine => ({ text, x: 430, beside: true });

describe('what has no heading or no name of its own', () => {
  it('groups of skills with words for levels below the contacts', () => {
    const { skills } = parse(
      NAME,
      heading('About'),
      'Quillbridge',
      'bridget@mailbox.org',
      { text: 'Frontend', gap: 2 },
      'Expert',
      'React',
      'TypeScript',
      { text: 'Backend', gap: 2 },
      'Advanced',
      'PostgreSQL',
      heading('Work'),
      'Staff Nurse',
      'Mendip General Infirmary',
      '2015 – 2019',
    );
    const all = skills.flatMap(({ name, keywords }) => [name?.value, ...values(keywords)]);
    expect(all).toEqual(expect.arrayContaining(['React', 'TypeScript', 'PostgreSQL']));
  });

  it('languages in a row of contacts', () => {
    const { languages } = parse(
      NAME,
      { text: 'Quillbridge' },
      { text: 'b@mailbox.org', x: 200, beside: true },
      { text: 'English, Polish, Danish', x: 380, beside: true },
      heading('Work'),
      'Staff Nurse',
      '2015 – 2019',
    );
    expect(languages.map(({ language }) => language?.value)).toEqual(['English', 'Polish', 'Danish']);
  });

  it('employers with a legal form behind a comma, and employers called like their page', () => {
    const { work } = parse(
      NAME,
      heading('Work'),
      'Harbour Mills, LLC, Network Administrator',
      right('2015 – 2019'),
      '• Ran the network of the mills.',
      'QuillTutorials.com, Founder',
      right('2011 – 2014'),
      '• Wrote the tutorials.',
    );
    expect(work.map(({ name, position }) => [name?.value, position?.value])).toEqual([
      ['Harbour Mills, LLC', 'Network Administrator'],
      ['QuillTutorials.com', 'Founder'],
    ]);
  });

  it('entries without dates, with a web address between employer and title', () => {
    const job = (name: string, page: string, title: string) => [
      bold(name),
      { text: `https://www.${page}.example`, gap: 1.3 },
      { text: title, bold: true, gap: 1.3 },
      { text: 'Wrote everything that the company has to say about its products since it began.', gap: 1.3 },
    ];
    const { work } = parse(
      NAME,
      heading('Work'),
      ...job('Harbour Mills', 'mills', 'Copywriter'),
      ...job('Quill Press', 'quill', 'Editor'),
    );
    expect(work.map(({ name, position }) => [name?.value, position?.value])).toEqual([
      ['Harbour Mills', 'Copywriter'],
      ['Quill Press', 'Editor'],
    ]);
  });
});

describe('education and awards', () => {
  it('a school below the courses', () => {
    const { education } = parse(
      NAME,
      heading('Education'),
      { text: 'Bachelor Interactive Media', bold: true },
      'Service design for public offices and libraries, and for all who use them.',
      { text: 'University of Westmark', gap: 2.4 },
    );
    expect(education[0]?.institution?.value).toBe('University of Westmark');
  });

  it('awards whose dates a program could not print', () => {
    const award = (title: string, by: string) => [
      bold(title),
      'undefined NaN',
      by,
      'Given for the best work of the year in the field of automation.',
    ];
    const { awards } = parse(
      NAME,
      heading('Awards'),
      ...award('Innovator Prize', 'Founders Association'),
      ...award('Platform Prize', 'Cloud Society'),
    );
    expect(awards.map(({ title }) => title?.value)).toEqual(['Innovator Prize', 'Platform Prize']);
  });
});

describe('lists', () => {
  it('a line that begins where the text of the item above begins is of that item, though that is not full', () => {
    const { work } = parse(
      NAME,
      heading('Work'),
      bold('Mendip General Infirmary'),
      right('2015 – 2019'),
      'Staff Nurse',
      { text: '• Cared for six patients of the ward and for all their visitors', x: 70 },
      { text: 'Day And Night', x: 80 },
      { text: '• Led the committee', x: 70 },
    );
    expect(values(work[0]?.highlights ?? [])).toEqual([
      'Cared for six patients of the ward and for all their visitors Day And Night',
      'Led the committee',
    ]);
  });
});

describe('dates that web pages print', () => {
  it('as an item of their own, with how long it was behind them', () => {
    const { work } = parse(
      NAME,
      heading('Work'),
      bold('Harbour Clinic'),
      'Nurse',
      '• Jan 2019 – Mar 2020 1 year 3 months',
      '• Brought calm to the busiest ward of the clinic',
      bold('Mendip Infirmary'),
      'Staff Nurse',
      '• Jan 2016 – Dec 2018 3 years',
      '• Wrote the rota for forty people',
    );
    expect(work.map(({ name, startDate, highlights }) => [name?.value, startDate?.value, highlights.length])).toEqual([
      ['Harbour Clinic', '2019-01', 1],
      ['Mendip Infirmary', '2016-01', 1],
    ]);
  });

  it('with the two ends turned round in a line that is read from the right', () => {
    const { work } = parse(
      { text: 'سلمى الخطيب', size: 22 },
      'salma@mailbox.org',
      heading('الخبرة العملية'),
      'مهندسة معمارية في شركة الأفق للتصميم 2018-12 - 2014-03',
      '• تصميم مبان سكنية ومدارس مع فريق من المهندسين في المدينة',
    );
    expect([work[0]?.startDate?.value, work[0]?.endDate?.value]).toEqual(['2014-03', '2018-12']);
  });
});

it('reads projects under a heading that calls them experience', () => {
  const { projects, work } = parse(
    NAME,
    heading('Projects Experience'),
    bold('Tide Tables'),
    right('2021'),
    'A model of the tides',
  );
  expect([projects.map(({ name }) => name?.value), work]).toEqual([['Tide Tables'], []]);
});
