// For tests: small documents made by code, of invented people.

export interface TinyPerson {
  readonly name: string;
  readonly email: string;
}

export const MIRA: TinyPerson = { name: 'Mira Beispiel', email: 'mira.beispiel@people.example' };

/** The lines of a short résumé. */
export function resumeLines({ name, email }: TinyPerson): string[] {
  return [
    name,
    'Logistics Planner',
    `${email} | +41 44 668 18 00 | Bern, Switzerland`,
    '',
    'Work Experience',
    'Head of Planning, Hafen Logistik AG, Basel',
    '03/2019 - present',
    '- Planned the berths of 1,200 ships a year',
    '- Led a team of six people',
    'Planner, Nordlicht Transport GmbH, Hamburg',
    '05/2014 - 02/2019',
    '- Cut empty runs by a fifth',
    '',
    'Education',
    'Bachelor of Science in Logistics, University of Bern',
    '2010 - 2014',
    '',
    'Skills',
    'SAP, Excel, Route planning, Python',
    '',
    'Languages',
    'German (native), English (C1), French (B2)',
  ];
}

export function resumeText(person: TinyPerson): Buffer {
  return Buffer.from(resumeLines(person).join('\n'), 'utf8');
}

/** A PDF with one page for each list of lines, in Helvetica. */
export function tinyPdf(pages: readonly (readonly string[])[]): Buffer {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, lines] of pages.entries()) {
    const content = contentOf(lines);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  }
  return assemble(objects);
}

function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line, index) => {
    const size = index === 0 ? 20 : 11;
    const text = line.replace(/[\\()]/g, '\\$&');
    return `BT /F1 ${size} Tf 1 0 0 1 60 ${780 - index * 18} Tm (${text}) Tj ET`;
  });
  return shown.join('\n');
}

function assemble(objects: readonly string[]): Buffer {
  let body = '%PDF-1.4\n';
  const offsets: string[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(`${String(body.length).padStart(10, '0')} 00000 n \n`);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}${trailer}`, 'latin1');
}

export function resumePdf(person: TinyPerson): Buffer {
  return tinyPdf([resumeLines(person)]);
}
