import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';

const csv = (text: string, encoding: BufferEncoding = 'utf8') => readTable(Buffer.from(text, encoding));
const codeOf = async (bytes: Buffer) => await readTable(bytes).catch((error: { code: string }) => error.code);

/** The smallest workbook: inline texts, one date. */
function workbook(rows: readonly (readonly string[])[]): Buffer {
  const cell = (text: string, column: number, row: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, i) => cell(text, i, row)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
      ),
    }),
  );
}

describe('a table', () => {
  it.each([
    ['commas', 'Name,Mail\n"Doe, Jane",jane@x.example\n'],
    ['semicolons', '\ufeffName;Mail\r\nDoe, Jane;jane@x.example\r\n'],
    ['tabs', 'Name\tMail\nDoe, Jane\tjane@x.example'],
    ['bars', 'Name|Mail\nDoe, Jane|jane@x.example'],
  ])('is read with %s between its cells', async (_name, text) => {
    expect(await csv(text)).toEqual({
      headers: ['Name', 'Mail'],
      rows: expect.arrayContaining([['Doe, Jane', 'jane@x.example']]),
    });
  });
  it('is read in the encoding that it has', async () => {
    expect((await csv('Name;Ort\nMüller;Köln\n', 'latin1')).rows[0]).toEqual(['Müller', 'Köln']);
    expect((await csv('\ufeffName,Ort\nMüller,Köln\n', 'utf16le')).rows[0]).toEqual(['Müller', 'Köln']);
  });
  it('keeps lines inside a cell, and rows that are too short or too long', async () => {
    const { rows } = await csv('Name,Note\nAda,"one\ntwo"\nBo\nCy,x,y\n');
    expect(rows.slice(0, 3)).toEqual([['Ada', 'one\ntwo'], ['Bo'], ['Cy', 'x', 'y']]);
  });
  it('is read from a workbook', async () => {
    expect(
      await readTable(
        workbook([
          ['Name', 'Mail'],
          ['Ada Lovelace', 'ada@x.example'],
        ]),
      ),
    ).toEqual({
      headers: ['Name', 'Mail'],
      rows: [['Ada Lovelace', 'ada@x.example']],
    });
  });
  it.each([
    ['document.empty', Buffer.from('')],
    ['document.empty', Buffer.from('Name,Mail\n')],
    ['document.empty', Buffer.from(' \n,\n')],
    ['request.unsupported-type', Buffer.from('\x89PNG\0\0\0', 'latin1')],
    ['request.unsupported-type', Buffer.from(zipSync({ 'photo.txt': strToU8('x') }))],
    ['document.damaged', Buffer.from('PK\x03\x04 broken', 'latin1')],
    ['request.too-large', Buffer.from(`Name\n${'Ada\n'.repeat(20_001)}`)],
    ['document.too-large', Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(70 * 2 ** 20) }, { level: 9 }))],
  ])('is refused as %s where it is none', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
