// Documents of invented people, made by code, in the forms that the tests need.

export interface TestDocument {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export interface Person {
  name: string;
  label: string;
  email: string;
}

export const PEOPLE = [
  { name: 'Kim Sample', label: 'Registered Nurse', email: 'kim.sample@example.com' },
  { name: 'Noor Example', label: 'Data Engineer', email: 'noor.example@example.com' },
  { name: 'Alex Muster', label: 'Accountant', email: 'alex.muster@example.com' },
  { name: 'Jo Ejemplo', label: 'Teacher', email: 'jo.ejemplo@example.com' },
] as const satisfies readonly Person[];

export function resumeLines({ name, label, email }: Person): string[] {
  return [
    name,
    label,
    `${email} | +44 20 7946 0018 | London`,
    '',
    'EXPERIENCE',
    `${label}, Sample Works, London, Jan 2020 - Present`,
    '- Led a team of eleven people',
    '- Cut the time of a hand-over by a third',
    `Assistant, Example Group, Leeds, Mar 2015 - Dec 2019`,
    '- Kept the books of four departments',
    '',
    'EDUCATION',
    'BSc, University of Example, 2012 - 2015',
    '',
    'SKILLS',
    'Planning, Writing, Teaching',
  ];
}

const fileName = (person: Person, extension: string) => `${person.name.toLowerCase().replace(' ', '-')}.${extension}`;

export function textResume(person: Person): TestDocument {
  const buffer = Buffer.from(resumeLines(person).join('\n'));
  return { name: fileName(person, 'txt'), mimeType: 'text/plain', buffer };
}

export function htmlResume(person: Person): TestDocument {
  const [name = '', ...rest] = resumeLines(person);
  const body = rest.map((line) => (/^[A-Z]+$/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`)).join('\n');
  const html = `<!doctype html><html lang="en"><title>CV</title><body><h1>${name}</h1>${body}</body></html>`;
  return { name: fileName(person, 'html'), mimeType: 'text/html', buffer: Buffer.from(html) };
}

const escaped = (text: string) => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

/** A one-page PDF with real text, 11 points, and headings in bold. `filler` bytes of an unused stream make it larger. */
export function pdfResume(person: Person, filler = 0): TestDocument {
  const lines = resumeLines(person).map((line) => {
    const heading = /^[A-Z]+$/.test(line) || line === person.name;
    return `/${heading ? 'F2' : 'F1'} ${line === person.name ? 20 : 11} Tf (${escaped(line)}) Tj 0 -16 Td`;
  });
  const content = `BT 56 780 Td ${lines.join('\n')} ET`;
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  return assemblePdf(fileName(person, 'pdf'), [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    stream(content),
    font('Helvetica'),
    font('Helvetica-Bold'),
    stream('x'.repeat(filler)),
  ]);
}

function assemblePdf(name: string, objects: readonly string[]): TestDocument {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(body + table + trailer, 'latin1') };
}

/** Begins like a PDF and then is none. */
export function damagedPdf(): TestDocument {
  return { name: 'damaged.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nnothing more here') };
}

export function emptyFile(): TestDocument {
  return { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
}
