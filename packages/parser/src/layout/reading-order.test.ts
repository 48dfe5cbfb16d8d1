import { describe, expect, it } from 'vitest';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';
import { documentLines } from './document-lines.ts';

const texts = (lines: readonly (string | TestLine)[]): string[] =>
  documentLines(makeDocument(lines)).lines.map((line) => line.text);

describe('reading order', () => {
  it('reads a sidebar on its own', () => {
    const main = [
      'Experience',
      'Built pumps for ships and trains',
      'Led a team of nine people there',
      'Wrote all the manuals',
      'Sold the old stock',
    ];
    const side = ['Contact', 'mira@example.org', 'Berlin', 'Skills', 'Welding'];
    const lines = main.flatMap((text, i): TestLine[] => [
      { text, x: 220, ...(i === 0 ? { bold: true, size: 13 } : {}) },
      { text: side[i] ?? '', x: 40, beside: true, ...(i === 0 || i === 3 ? { bold: true } : {}) },
    ]);
    const order = texts(lines);
    expect(order.slice(0, 5)).toEqual(side);
    expect(order.slice(5)).toEqual(main);
  });

  it('keeps dates at the right on the row of their title', () => {
    const order = texts([
      { text: 'Engineer', bold: true },
      { text: '2019 – 2021', x: 470, beside: true },
      'Built pumps',
      { text: 'Welder', bold: true, gap: 2 },
      { text: '2017 – 2019', x: 470, beside: true },
      'Welded hulls',
      { text: 'Trainee', bold: true, gap: 2 },
      { text: '2015 – 2017', x: 470, beside: true },
      'Learned both',
    ]);
    expect(order[0]).toBe('Engineer\t2019 – 2021');
    expect(order).toHaveLength(6);
  });

  it('puts a heading of the left gutter before the rows beside it', () => {
    const section = (name: string, rows: string[]): TestLine[] =>
      rows.flatMap((text, i) => [
        { text, x: 200, gap: i === 0 ? 3 : 1.3 },
        ...(i === 0 ? [{ text: name, x: 50, beside: true, bold: true }] : []),
      ]);
    const order = texts([
      ...section('Experience', ['Engineer at Northwind Pumps', 'Built pumps for ships', 'Sold pumps']),
      ...section('Education', ['School of Weststadt', 'Mechanics', 'With honours']),
      ...section('Skills', ['Welding', 'Drawing', 'Casting']),
    ]);
    expect(order.indexOf('Experience')).toBeLessThan(order.indexOf('Engineer at Northwind Pumps'));
    expect(order.indexOf('Education')).toBe(order.indexOf('School of Weststadt') - 1);
    expect(order.at(-4)).toBe('Skills');
  });

  /** Lines of a column, with space before capitals and before a `~`. */
  const column = (x: number, lines: readonly string[], from = 60) => {
    let y = from;
    return lines.map((text) => {
      const head = /^[A-ZÆØÅ]{4,}$/.test(text);
      y += head ? 26 : text.startsWith('~') ? 20 : 12;
      return { text: text.replace('~', ''), x, y, ...(head ? { bold: true } : {}) };
    });
  };
  const inColumns = (...columns: ReturnType<typeof column>[]) => {
    const rows = columns.flat().sort((a, b) => a.y - b.y || a.x - b.x);
    return texts(rows.map(({ y, ...line }, i) => ({ ...line, gap: (y - (rows[i - 1]?.y ?? 0)) / 10 })));
  };

  it('reads a sidebar on its own beside entries whose rows stand level with its lines', () => {
    const side = [
      'KONTAKT',
      '~Kajgade 4',
      '8000 Aarhus C',
      'SPROG',
      '~Dansk',
      'Engelsk',
      'KOMPETENCER',
      '~Radar',
      'Knob',
    ];
    const main = [
      'PROFIL',
      '~Lods med ti års erfaring',
      'Sejler helst',
      'ERFARING',
      '~Lods',
      'Nordhavn',
      'UDDANNELSE',
      '~Styrmand',
    ];
    const plain = (lines: string[]) => lines.map((text) => text.replace('~', ''));
    expect(inColumns(column(40, side), column(220, main))).toEqual([...plain(side), ...plain(main)]);
  });

  it('reads entries below their dates on their own beside a sidebar that says more', () => {
    const side = [
      'CONTACT',
      'mira@example.org',
      'PROFILE',
      'Pilots ships in fog',
      'and ice since she was',
      'a girl at the harbour',
      'SKILLS',
      'Radar work',
      'Sea charts',
    ];
    const main = ['EXPERIENCE', '2020 – 2022', 'Pilot', '~2016 – 2019', 'Mate', '~2011 – 2015', 'Cook'];
    const plain = (lines: string[]) => lines.map((text) => text.replace('~', ''));
    expect(inColumns(column(40, side), column(220, main, 65))).toEqual([...plain(side), ...plain(main)]);
  });

  it('reads a row of contacts over both columns as one row, wherever they are cut', () => {
    const contacts = [
      { text: 'mira.falkenberg@example.org', x: 40, y: 60 },
      { text: 'github.com/mirafalken', x: 190, y: 60 },
      { text: 'Aarhus', x: 330, y: 60 },
    ];
    const main = [
      ...['PROFIL', '~Lods med ti års erfaring fra nordlige farvande', 'Sejler helst om natten og aldrig i tåge'],
      ...['ERFARING', '~Lods ved havnen, siden altid til søs', 'Nordhavn, og før den ved en af de store'],
      ...['UDDANNELSE', '~Styrmand ved en skole for søfolk', 'Marstal, med udmærkelse og et helt år ude'],
      ...['FRITID', '~Korsang og at ro langs kysten om aftenen', 'Bøger om skibe og dem der bygger dem'],
    ];
    const side = ['SPROG', '~Dansk', 'Engelsk', 'KOMPETENCER', '~Radar', 'Knob', '~Isvagt', 'Lodning', 'Kort'];
    const order = inColumns(contacts, column(40, main, 70), column(275, side, 70));
    expect(order[0]).toBe('mira.falkenberg@example.org\tgithub.com/mirafalken\tAarhus');
  });

  it('puts a range that wraps in a narrow column half an em from the text before its row', () => {
    const entry = (from: string, to: string, rows: string[]): TestLine[] =>
      rows.flatMap((text, i) => [
        ...(i < 2 ? [{ text: i === 0 ? from : to, x: i === 0 ? 50 : 54, size: 8, gap: i === 0 ? 3 : 1.6 }] : []),
        { text, x: 92, size: 10, ...(i < 2 ? { beside: true } : {}) },
      ]);
    const order = texts([
      ...entry('Jan 2014–', 'May 2016', ['Pilot, Northlake Harbour', '• Brought ships in', '• Wrote tables', '• Sang']),
      ...entry('Sep 2011–', 'Dec 2013', [
        'Mate, Altbridge Ferries',
        '• Steered the ferry',
        '• Kept the log',
        '• Cooked',
      ]),
    ]);
    expect(order.slice(0, 3)).toEqual(['Jan 2014–', 'May 2016', 'Pilot, Northlake Harbour']);
    expect(order.slice(6, 9)).toEqual(['Sep 2011–', 'Dec 2013', 'Mate, Altbridge Ferries']);
  });

  it('reads a sidebar of centred lines on its own, however far left the widest begins', () => {
    const main = [
      heading('Experience', { size: 11 }),
      ...Array.from({ length: 9 }, (_, i) => `Welded the hull of ship ${i} by hand`),
    ];
    const names = [
      'CONTACT',
      'Kiel',
      'SKILLS',
      'Radar',
      'LANGUAGES',
      'Danish, German and some Polish',
      'Knots',
      'INTERESTS',
      'Opera',
    ];
    const side = names.map((text) => ({ text, x: 400 - text.length * 2.5, beside: true }));
    const order = texts([
      ...main.flatMap((line, i) => [line, side[i] ?? { text: '', beside: true }]),
      'Signed in Kiel by the harbour master himself on a Monday in the year of the fire',
    ]);
    expect(order.indexOf('CONTACT')).toBe(10);
    expect(order.slice(10, 19)).toEqual(names);
  });

  it('takes rows under headings in the middle of the page as rows', () => {
    const middle = (text: string): TestLine => ({ text, x: 300 - text.length * 2.5, bold: true, gap: 2 });
    const row = (left: string, right: string): TestLine[] => [
      { text: left },
      { text: right, x: 550 - right.length * 5, beside: true },
    ];
    const order = texts([
      middle('Education'),
      ...row('Calder School of Mines', 'Kiruna, Sweden'),
      ...row('Diploma, Drilling', 'August 2015 – June 2019'),
      ...row('Northbank High School', 'Luleå, Sweden'),
      middle('Experience'),
      ...row('Ironlake Company', 'Kiruna, Sweden'),
      ...row('Driller', 'June 2019 – May 2022'),
    ]);
    expect(order[1]).toBe('Calder School of Mines\tKiruna, Sweden');
    expect(order.indexOf('Experience')).toBe(4);
  });

  it('closes letter-spaced words', () => {
    const document = makeDocument([heading('P R O F I L E')]);
    expect(documentLines(document).lines[0]?.text).toBe('PROFILE');
  });

  it('reads cards that stand side by side one after the other', () => {
    const card = (name: string, from: string) => [name, 'Harbour Mills', from, 'Ground rye and', 'spelt for bakers'];
    const [left, right] = [card('Miller', '2019 – 2021'), card('Apprentice', '2016 – 2019')];
    const order = texts([
      heading('Experience'),
      ...left.flatMap((text, i): TestLine[] => [{ text }, { text: right[i] ?? '', x: 300, beside: true }]),
    ]);
    expect(order.slice(1)).toEqual([...left, ...right]);
  });

  it('puts each date of a left column before what stands on its row, whatever headings are there', () => {
    const row = (left: string, text: string): TestLine[] => [{ text: left }, { text, x: 220, beside: true }];
    const order = texts([
      ...row('About', 'Zofia Wrona'),
      { text: 'EMPLOYMENT', gap: 2.4 },
      'HISTORY',
      ...row('09/2013–now', 'Librarian for children and young people'),
      { text: 'Town Library', x: 220 },
      ...row('02/2008–08/2013', 'Teacher'),
      { text: 'School No. 4', x: 220 },
      'PERSONAL SKILLS',
      ...row('Mother tongue', 'Polish'),
      ...row('Other tongues', 'English'),
    ]);
    expect(order).toEqual([
      'About',
      'Zofia Wrona',
      'EMPLOYMENT',
      'HISTORY',
      '09/2013–now',
      'Librarian for children and young people',
      'Town Library',
      '02/2008–08/2013',
      'Teacher',
      'School No. 4',
      'PERSONAL SKILLS',
      'Mother tongue',
      'Polish',
      'Other tongues',
      'English',
    ]);
  });
});
