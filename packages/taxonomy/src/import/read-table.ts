// Comma- or tab-separated text with a header → rows by column name. Quoted fields may hold separators, quotes and newlines (RFC 4180).

export type Row = ReadonlyMap<string, string>;

/** `quoted: false` for O*NET's text files, in which a quote is a plain character. Missing cells are empty. */
export function readTable(text: string, { separator, quoted }: { separator: ',' | '\t'; quoted: boolean }): Row[] {
  const [header, ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), separator, quoted);
  if (header === undefined) return [];
  const names = header.map((name) => name.trim());
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => new Map(names.map((name, i) => [name, cells[i] ?? ''])));
}

function cellsOf(text: string, separator: string, quoted: boolean): string[][] {
  if (!quoted) return text.split(/\r?\n/).map((line) => line.split(separator));
  const rows: string[][] = [];
  let row: string[] = [];
  const CELL = /(?:"((?:[^"]|"")*)"|([^,\t\r\n"]*))(,|\t|\r?\n|$)/gy;
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text);
    if (match === null) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}
