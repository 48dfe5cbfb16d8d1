// A table as an XLSX workbook (ECMA-376), written while its rows come. Every cell is an inline text, which no program runs as a formula.
import { Readable } from 'node:stream';
import yazl from 'yazl';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Of one cell, in UTF-16 units: Excel refuses more. */
const LONGEST = 32_767;

const relation = (id: string, type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': relation('rId1', 'officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
    '<sheet name="Candidates" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
};

/** The first row stays in sight. `now`: the time that the parts of the file have. */
export function toXlsx(rows: AsyncIterable<readonly string[]>, now: Date): Readable {
  const zip = new yazl.ZipFile();
  for (const [name, xml] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(XML + xml), name, { mtime: now });
  const sheet = Readable.from(sheetXml(rows));
  zip.addReadStreamLazy('xl/worksheets/sheet1.xml', { mtime: now }, (done) => done(null, sheet));
  zip.end();
  return readableOf(zip, [sheet]);
}

/** What the ZIP gives, which also ends with the error of what it is made of. */
export function readableOf(zip: yazl.ZipFile, sources: readonly Readable[] = []): Readable {
  // Typed as any readable stream; it is one of Node's.
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  for (const source of sources) source.on('error', fail);
  return output;
}

async function* sheetXml(rows: AsyncIterable<readonly string[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>',
  );
  let number = 0;
  for await (const cells of rows) {
    number++;
    yield Buffer.from(`<row r="${number}">${cells.map((text, index) => cellXml(text, index, number)).join('')}</row>`);
  }
  yield Buffer.from('</sheetData></worksheet>');
}

function cellXml(text: string, column: number, row: number): string {
  if (text === '') return '';
  const safe = xmlText(text.slice(0, LONGEST));
  return `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

/** 0 → A, 26 → AA. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Without what XML 1.0 can't hold. Excel reads `_x0041_` as a letter by its number, so the underscore before one is written that way too. */
function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
  );
}
