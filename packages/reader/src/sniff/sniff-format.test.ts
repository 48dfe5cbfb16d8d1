import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, odt, p } from '../testing/office-files.ts';
import { sniffFormat } from './sniff-format.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const answer = (content: Uint8Array, name?: string): string => {
  const sniffed = sniffFormat(content, name);
  return sniffed.ok ? sniffed.format : sniffed.problem.code;
};

/** An OLE compound file with one directory sector. */
function ole(...names: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 3);
  const view = new DataView(file.buffer);
  file.set(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  view.setUint32(76, 1, true);
  view.setUint32(1024, 0xfffffffe, true);
  for (const [i, name] of names.entries()) {
    const at = 512 + i * 128;
    for (let c = 0; c < name.length; c++) view.setUint16(at + c * 2, name.charCodeAt(c), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  }
  return file;
}

describe('content tells the format, whatever the name says', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n'), 'cv.docx'],
    ['pdf', bytes('junk before\n%PDF-1.4\n'), undefined],
    ['docx', docx({ body: p('x') }), 'cv.pdf'],
    ['odt', odt('<text:p>x</text:p>'), undefined],
    ['doc', ole('Root Entry', 'WordDocument', '1Table'), undefined],
    ['rtf', bytes('{\\rtf1\\ansi hello}'), 'cv.doc'],
    ['html', bytes('<!doctype html><p>Ada</p>'), undefined],
    ['html', bytes('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'), undefined],
    ['image', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), undefined],
    ['image', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), undefined],
    ['image', bytes('II*\0\x08\0\0\0'), undefined],
    ['image', bytes('RIFF\x10\0\0\0WEBPVP8 '), undefined],
    ['md', bytes('# Ada Lovelace\n\n## Skills\n\n- **Maths**\n'), undefined],
    ['md', bytes('Ada Lovelace\n'), 'cv.md'],
    ['json-resume', bytes('{"$schema": "x", "basics": {"name": "Ada"}}'), 'cv.txt'],
    ['hr-open', bytes('{"person": {"name": {"given": "Ada"}, "communication": {}}, "profiles": []}'), undefined],
    ['europass', bytes('{"SkillsPassport": {"LearnerInfo": {}}}'), undefined],
    [
      'europass',
      bytes('<?xml version="1.0"?>\n<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">'),
      'x',
    ],
    ['europass', bytes('<Candidate xmlns="http://www.europass.eu/1.0">'), undefined],
    ['txt', bytes('{"name": "Ada"}'), 'ada.json'],
    ['txt', bytes('Ada Lovelace\nMathematician\n'), undefined],
    ['txt', bytes('# Ada\n\n## Skills\n- x\n'), 'cv.txt'],
  ])('%s', (format, content, name) => {
    expect(answer(content, name)).toBe(format);
  });
});

describe('what is no document is refused with a reason', () => {
  it.each([
    ['document.empty', new Uint8Array(0)],
    ['document.empty', new Uint8Array(2000)],
    ['document.empty', bytes(' \n\t \n')],
    ['document.unsupported', bytes('GIF89a\x01\0\x01\0')],
    ['document.unsupported', bytes('MZ\x90\0\x03')],
    ['document.unsupported', bytes('\x7fELF\x02\x01')],
    ['document.unsupported', bytes('Rar!\x1a\x07\0')],
    ['document.unsupported', bytes('\0\0\0\x18ftypheic\0\0')],
    ['document.unsupported', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['document.unsupported', zipSync({ 'photo.txt': strToU8('x') })],
    ['document.unsupported', ole('Root Entry', 'Workbook')],
    ['document.encrypted', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['document.unsupported', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)],
  ])('%s', (code, content) => {
    expect(answer(content)).toBe(code);
  });
});

it('notes a name that says something else', () => {
  const sniffed = sniffFormat(bytes('%PDF-1.7\n'), 'cv.docx');
  expect(sniffed.ok && sniffed.findings.map((finding) => finding.code)).toEqual(['read.name-mismatch']);
  const fitting = sniffFormat(bytes('%PDF-1.7\n'), 'cv.pdf');
  expect(fitting.ok && fitting.findings).toEqual([]);
});

it('knows a ZIP document by its start alone, as an upload sees it', () => {
  const whole = docx({ body: p('word '.repeat(5000)) });
  expect(answer(whole.subarray(0, 400))).toBe('docx');
});
