// Parses a small sample, so that the first real document doesn't pay for compiling what reads it.
import { deflateSync } from 'node:zlib';
import { parseBytes } from './parse-bytes.ts';

const LINES = [
  'Grace Example',
  'grace@example.org | +44 20 7946 0000 | London',
  'Summary',
  'Engineer who measures first.',
  'Work experience',
  'Engineer, Example Works Ltd, Jan 2019 - Present',
  '- Halved the time of the nightly run.',
  'Education',
  'BSc Mathematics, Example University, 2015 - 2018',
  'Skills',
  'TypeScript, PostgreSQL, Linux',
];

/** Never rejects: whatever is wrong will show with a real document. */
export async function warmUp(): Promise<void> {
  await parseBytes(samplePdf(), { now: '2020-01-01', ocr: 'never' }).catch(() => undefined);
}

/** Without a cross-reference table: readers rebuild it. */
function samplePdf(): Uint8Array {
  const content = LINES.map((line, index) => `BT /F 11 Tf 50 ${780 - index * 20} Td (${line}) Tj ET`).join('\n');
  const packed = deflateSync(`0.9 g 0 0 150 842 re f 0 g ${content}`);
  const before =
    '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>endobj\n' +
    '4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n' +
    `5 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  const after = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return new Uint8Array(Buffer.concat([Buffer.from(before, 'latin1'), packed, Buffer.from(after, 'latin1')]));
}
