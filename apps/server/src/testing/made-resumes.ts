// For tests: small résumés of invented people in several formats, made by code from a number.
import { createHash } from 'node:crypto';

export interface MadeResume {
  readonly filename: string;
  readonly bytes: Buffer;
  /** Hex SHA-256. */
  readonly sha256: string;
  /** Whether it can be read at all. */
  readonly readable: boolean;
}

const FIRST = ['Ada', 'Bruno', 'Chiara', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const LAST = ['Albrecht', 'Bianchi', 'Carlsen', 'Duarte', 'Eriksen', 'Fontana', 'Grabowski', 'Horvat'];
const TITLES = ['Nurse', 'Software Engineer', 'Electrician', 'Accountant', 'Head Chef'];

function linesOf(n: number): string[] {
  const [first, last, title] = [FIRST[n % 10] ?? '', LAST[n % 8] ?? '', TITLES[n % 5] ?? ''];
  return [
    `${first} ${last}`,
    title,
    `${first.toLowerCase()}.${last.toLowerCase()}.${n}@example.org`,
    `+49 30 ${String(1_000_000 + n)}`,
    'Experience',
    `${title}, Sample Works ${n}`,
    `January 2019 - March 2023`,
    `Led a team of ${2 + (n % 9)} and kept the books of project ${n}.`,
    'Education',
    'Bachelor of Science, Example University, 2012 - 2016',
    'Skills',
    'Planning, Spreadsheets, First aid',
  ];
}

/** One page of Helvetica: the smallest PDF that a viewer opens without repair. */
export function pdfOf(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 11 Tf 60 780 Td 16 TL\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(text);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.byteLength(text);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return Buffer.from(`${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
}

/** Résumé number `n`: text, Markdown, HTML or PDF; every tenth is a PDF that is cut off and can't be read. */
export function madeResume(n: number): MadeResume {
  const lines = linesOf(n);
  const made = (extension: string, content: string | Buffer, readable = true): MadeResume => {
    const bytes = Buffer.from(content);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { filename: `resume-${n}.${extension}`, bytes, sha256, readable };
  };
  if (n % 10 === 9) return made('pdf', Buffer.concat([Buffer.from(`%PDF-1.4\n%${n}\n`), Buffer.alloc(200, 7)]), false);
  if (n % 4 === 0) return made('txt', lines.join('\n'));
  if (n % 4 === 1) return made('md', `# ${lines.join('\n\n')}\n`);
  if (n % 4 === 2) return made('html', `<!doctype html><title>${n}</title><p>${lines.join('</p>\n<p>')}</p>`);
  return made('pdf', pdfOf(lines));
}
