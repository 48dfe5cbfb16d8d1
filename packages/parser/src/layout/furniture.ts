// Page headers, footers and page numbers: text that repeats on pages and belongs to no section.
import type { ReadDocument } from '@vitae/schema';
import type { Flow } from './reading-order.ts';
import type { Row } from './rows.ts';

const PAGE_NUMBER =
  /^(?:page|seite|p\.|página|pagina|pagina|strona|sida|side|sivu|strana|sayfa|стр\.?|сторінка|σελίδα|صفحة|עמוד|पृष्ठ|第)?\s*\d{1,3}\s*(?:(?:\/|of|von|sur|de|di|van|z|av|af|\/)\s*\d{1,3})?\s*(?:页|頁|ページ)?$/iu;

/** Wide margins lift the number of the page: as a share of the height. */
const PAGE_NUMBERS_FROM = 0.87;

/** Rows at the top or bottom of a page that are page numbers, or in its outer tenths stand on another page too. */
export function findFurniture(document: ReadDocument, flows: readonly Flow[]): ReadonlySet<Row> {
  const furniture = new Set<Row>();
  if (document.pages.length < 2) return furniture;
  const height = new Map(document.pages.map((page) => [page.number, page.height]));
  const title = titleOf(flows);
  const seen = new Map<string, { pages: Set<number>; rows: Row[] }>();
  for (const row of flows.flatMap((flow) => flow.rows)) {
    const first = row[0];
    if (first === undefined) continue;
    const position = first.baseline / (height.get(first.page) ?? 842);
    const repeats = position <= 0.1 || position >= 0.9;
    if (!repeats && position < PAGE_NUMBERS_FROM) continue;
    const text = row
      .map((f) => f.text)
      .join(' ')
      .trim();
    if (PAGE_NUMBER.test(text)) furniture.add(row);
    if (!repeats) continue;
    if (first.page > 1 && row.length <= 3 && position <= 0.1 && runs(text, title)) furniture.add(row);
    const key = `${position < 0.5 ? 'top' : 'foot'} ${text.replace(/\d+/g, '#')}`;
    const entry = seen.get(key) ?? { pages: new Set(), rows: [] };
    entry.pages.add(first.page);
    entry.rows.push(row);
    seen.set(key, entry);
  }
  for (const [key, { pages, rows }] of seen) {
    if (pages.size < 2) continue;
    const foot = key.startsWith('foot');
    for (const row of rows) if (foot || (row[0]?.page ?? 1) > 1) furniture.add(row);
  }
  return furniture;
}

/** The largest of the first rows of the document: as a rule the name. */
function titleOf(flows: readonly Flow[]): string {
  const rows = flows.flatMap((flow) => flow.rows).filter((row) => row[0]?.page === 1);
  let title: Row = [];
  for (const row of rows.slice(0, TITLE_ROWS)) if ((row[0]?.size ?? 0) > (title[0]?.size ?? 0)) title = row;
  return wordsOf(title.map(({ text }) => text).join(' '));
}

const TITLE_ROWS = 6;
/** A name has two words, and what is set with it at the head of the next pages is short. */
const HEADER_CHARACTERS = 80;

/** The name at the head of a later page, where also only one page has it: "Mira Falkenrath · page 2". */
function runs(text: string, title: string): boolean {
  return text.length <= HEADER_CHARACTERS && title.includes(' ') && ` ${wordsOf(text)} `.includes(` ${title} `);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
