import { expect, it } from 'vitest';
import { uploadFilename } from './upload-filename.ts';

it.each([
  ['Mira – Lebenslauf.pdf', 'Mira – Lebenslauf.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\mira\\cv.docx', 'cv.docx'],
  ['re\u202Esume\u0007 \n.txt', 'resume .txt'],
  ['e\u0301te\u0301.pdf', 'été.pdf'],
  ['   ', 'document'],
  ['/', 'document'],
  [undefined, 'document'],
  ['\ud800.pdf', '\ufffd.pdf'],
])('%j is listed as %j', (sent, listed) => {
  expect(uploadFilename(sent)).toBe(listed);
});

it('cuts long names before their ending', () => {
  const name = uploadFilename(`${'x'.repeat(500)}.docx`);
  expect(name).toHaveLength(200);
  expect(name).toMatch(/x\.docx$/);
});
