import { describe, expect, it } from 'vitest';
import { heading, type TestLine } from './testing/make-document.ts';
import { parseLines as parse } from './testing/parse-lines.ts';

const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
const NAME: TestLine = { text: 'Bridget Callahan', size: 22, bold: true };
const bold = (text: string): TestLine => ({ text, bold: true, gap: 1.8 });
const right = (text: string): TestLine => ({ text, x: 430, beside: true });

describe('headings in unusual places', () => {
  it('at the left of the first row of their section, as large as the text', () => {
    const side = (text: string): TestLine => ({ text, x: 160, beside: true, gap: 1.3 });
    const { work, skills } = parse(
      NAME,
      { text: 'Work', gap: 3 },
      side('Mendip General Infirmary'),
      right('2015 – 2019'),
      { text: 'Staff Nurse', x: 160 },
      { text: 'Skills', gap: 3 },
      side('Telemetry'),
      { text: 'Wound care', x: 160 },
      { text: 'References available upon request', gap: 3 },
    );
    expect(work).toHaveLength(1);
    expect(work[0]).toMatchObject({ name: { value: 'Mendip General Infirmary' }, position: { value: 'Staff Nurse' } });
    expect(skills.map(({ name }) => name?.value)).toEqual(['Telemetry', 'Wound care']);
  });

  it('at the right edge, above the dates', () => {
    const at = (text: string): TestLine => ({ text, x: 430, size: 13, bold: true, gap: 2.6 });
    const job = (name: string, dates: string, title: string) => [bold(name), right(dates), title];
    const { work, skills } = parse(
      NAME,
      at('Work'),
      ...job('Mendip General Infirmary', '2015 – 2019', 'Staff Nurse'),
      ...job('Harbour Clinic', '2010 – 2015', 'Nurse'),
      at('Education'),
      ...job('Avon College', '2007 – 2010', 'Diploma in Nursing'),
      at('Skills'),
      'Telemetry',
      'Wound care',
    );
    expect(work.map(({ name }) => name?.value)).toEqual(['Mendip General Infirmary', 'Harbour Clinic']);
    expect(skills).toHaveLength(2);
  });

  it('smaller than the others, with a language below', () => {
    const { languages, certificates } = parse(
      NAME,
      heading('Work Experience'),
      bold('Staff Nurse'),
      'Mendip General Infirmary',
      '2015 – 2019',
      heading('Education'),
      bold('Diploma in Nursing'),
      'Avon College',
      bold('Languages'),
      'Polish',
      'English',
      bold('Certificates'),
      'Advanced Life Support',
    );
    expect(languages.map(({ language }) => language?.value)).toEqual(['Polish', 'English']);
    expect(certificates.map(({ name }) => name?.value)).toEqual(['Advanced Life Support']);
  });

  it('not there at all: lines that name jobs and their dates are the work', () => {
    const { work, basics } = parse(
      NAME,
      'Altbridge / 814-555-0133 / bridget@mailbox.org',
      { text: 'Staff Nurse - Mendip General Infirmary. 2015-03 - Present', gap: 2 },
      'Nurse - Harbour Clinic. 2010 - 2015-02',
      heading('EDUCATION'),
      'Avon College, - 2010',
      'Diploma in Nursing',
    );
    expect(work.map(({ position, startDate }) => [position?.value, startDate?.value])).toEqual([
      ['Staff Nurse', '2015-03'],
      ['Nurse', '2010'],
    ]);
    expect(basics.location.city?.value).toBe('Altbridge');
  });

  it('a name on the second page, behind a page that is all sidebar', () => {
    const { basics, skills } = parse(
      heading('CONTACT'),
      'b.callahan@mailbox.org',
      heading('EDUCATION'),
      'Avon College',
      '2007 – 2010',
      heading('SKILLS'),
      'Telemetry',
      'Wound care',
      { ...NAME, page: 2 },
      heading('EXPERIENCE', { page: 2 }),
      'Staff Nurse',
      'Mendip General Infirmary | 2015 – 2019',
    );
    expect(basics.name?.value).toBe('Bridget Callahan');
    expect(skills.flatMap(({ name, keywords }) => [name?.value, ...values(keywords)])).toEqual([
      'Telemetry',
      'Wound care',
    ]);
  });
});

describe('what pages print besides', () => {
  const JOB = [heading('Work'), bold('Mendip General Infirmary'), right('2015 – 2019'), 'Staff Nurse'];

  it('sections that stand there twice', () => {
    const skills = [heading('Skills'), 'Telemetry', '• Wound care'];
    const again = [heading('Skills'), 'Telemetry', 'Wound care'];
    const profile = parse(NAME, ...JOB, ...JOB, ...skills, ...again);
    expect(profile.work).toHaveLength(1);
    expect(profile.skills).toHaveLength(2);
  });

  it('labels inside entries', () => {
    const { work } = parse(
      NAME,
      ...JOB,
      bold('Highlights'),
      { text: 'Cared for six patients', x: 70 },
      bold('Harbour Clinic'),
      right('2010 – 2015'),
      'Nurse',
      bold('Highlights'),
      { text: 'Led the committee', x: 70 },
    );
    expect(work.map(({ name }) => name?.value)).toEqual(['Mendip General Infirmary', 'Harbour Clinic']);
    expect(work.map(({ highlights, summary }) => summary?.value ?? values(highlights)[0])).toEqual([
      'Cared for six patients',
      'Led the committee',
    ]);
  });

  it('what a program says for a date that it lacks', () => {
    const { work } = parse(
      NAME,
      heading('Work'),
      bold('Staff Nurse'),
      right('Invalid Date — Present'),
      'Mendip Infirmary Trust',
      'Cared for six patients of the ward after their operations every day.',
      bold('Nurse'),
      right('undefined - 2015'),
      'Harbour Clinic',
    );
    expect(
      work.map(({ name, position, startDate, endDate }) => [name, position, startDate, endDate].map((v) => v?.value)),
    ).toEqual([
      ['Mendip Infirmary Trust', 'Staff Nurse', undefined, 'present'],
      ['Harbour Clinic', 'Nurse', undefined, '2015'],
    ]);
  });
});

describe('lists that web pages set', () => {
  it('names of languages with nothing but space between', () => {
    const { languages } = parse(NAME, heading('Languages'), 'Français Breton Anglais');
    expect(languages.map(({ language }) => language?.value)).toEqual(['Français', 'Breton', 'Anglais']);
  });

  it('skills in brackets that go on in the next line', () => {
    const { skills } = parse(
      NAME,
      heading('Skills'),
      { text: 'Patient care (telemetry, wound care,', x: 90 },
      { text: 'triage, discharge)', x: 160 },
    );
    expect(skills).toHaveLength(1);
    expect(skills[0]?.name?.value).toBe('Patient care');
    expect(values(skills[0]?.keywords ?? [])).toEqual(['telemetry', 'wound care', 'triage', 'discharge']);
  });

  it('a town alone among the contacts', () => {
    const { basics } = parse(
      NAME,
      'Quillbridge',
      'bridget@mailbox.org',
      '07700 900142',
      heading('Work'),
      'Staff Nurse',
      '2015 – 2019',
    );
    expect(basics.location.city?.value).toBe('Quillbridge');
  });
});

describe('other countries', () => {
  it('a Japanese postal code is no phone', () => {
    const { basics } = parse(
      { text: '佐藤 花子', size: 20 },
      '東京都千代田区丸の内1-2-3, 100-0001 東京',
      '080-1234-5678',
      heading('職歴'),
      '看護師として病棟で患者の世話をしました。',
    );
    expect(values(basics.phones)).toEqual(['080-1234-5678']);
  });
});
