// Small Word 97–2003 files made by code: text, property modifiers, one page of formatting of each kind.

export interface DocRunParts {
  readonly text: string;
  /** Bytes of property modifiers. */
  readonly sprms?: readonly number[];
}

export interface DocParagraphParts {
  readonly runs: readonly DocRunParts[];
  readonly mark?: string;
  readonly sprms?: readonly number[];
}

export interface DocParts {
  readonly body: readonly DocParagraphParts[];
  readonly footnotes?: readonly DocParagraphParts[];
  readonly encrypted?: boolean;
}

const TEXT = 0x400;
const SECTOR = 512;
const END = 0xfffffffe;
const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

export function buildDoc({ body, footnotes = [], encrypted = false }: DocParts): Uint8Array {
  const all = [...body, ...footnotes];
  const text = all.map(paragraphText).join('');
  const formatting = Math.ceil((TEXT + text.length * 2) / SECTOR);
  const main = Buffer.alloc((formatting + 2) * SECTOR);
  main.write(text, TEXT, 'utf16le');
  main.set(characterPage(all), formatting * SECTOR);
  main.set(paragraphPage(all), (formatting + 1) * SECTOR);
  const end = TEXT + text.length * 2;
  const clx = [2, ...u32(16), ...u32(0), ...u32(text.length), ...u16(0), ...u32(TEXT), ...u16(0)];
  const characters = [...u32(TEXT), ...u32(end), ...u32(formatting)];
  const paragraphs = [...u32(TEXT), ...u32(end), ...u32(formatting + 1)];
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 0x0a);
  main.writeUInt32LE(body.map(paragraphText).join('').length, 0x4c);
  main.writeUInt32LE(footnotes.map(paragraphText).join('').length, 0x50);
  const place = (index: number, offset: number, length: number): void => {
    main.writeUInt32LE(offset, 0x9a + index * 8);
    main.writeUInt32LE(length, 0x9a + index * 8 + 4);
  };
  place(33, 0, clx.length);
  place(12, clx.length, characters.length);
  place(13, clx.length + characters.length, paragraphs.length);
  return buildOle({ WordDocument: main, '1Table': Uint8Array.from([...clx, ...characters, ...paragraphs]) });
}

function paragraphText({ runs, mark = '\r' }: DocParagraphParts): string {
  return runs.map((run) => run.text).join('') + mark;
}

/** Offsets of all borders, then where each range's modifiers stand (in words), then the modifiers from the back. */
function characterPage(all: readonly DocParagraphParts[]): Uint8Array {
  const runs = all.flatMap(({ runs: own, mark = '\r' }) => [...own, { text: mark }]) as DocRunParts[];
  const lengths = runs.map((run) => run.text.length);
  const lists = runs.map(({ sprms = [] }) => (sprms.length === 0 ? [] : [sprms.length, ...sprms]));
  return formattedPage(lengths, lists, 1);
}

function paragraphPage(all: readonly DocParagraphParts[]): Uint8Array {
  const lengths = all.map((paragraph) => paragraphText(paragraph).length);
  const lists = all.map(({ sprms = [] }) => {
    const content = [...u16(0), ...sprms];
    if (content.length % 2 === 0) return [0, content.length / 2, ...content];
    return [(content.length + 1) / 2, ...content];
  });
  return formattedPage(lengths, lists, 13);
}

function formattedPage(
  lengths: readonly number[],
  lists: readonly (readonly number[])[],
  entrySize: number,
): Uint8Array {
  const page = Buffer.alloc(SECTOR);
  page[SECTOR - 1] = lengths.length;
  let offset = TEXT;
  page.writeUInt32LE(offset, 0);
  let free = SECTOR - 2;
  for (const [i, length] of lengths.entries()) {
    offset += length * 2;
    page.writeUInt32LE(offset, (i + 1) * 4);
    const list = lists[i] ?? [];
    if (list.length === 0) continue;
    free -= list.length + (list.length % 2) + (free % 2);
    page.set(list, free);
    page[(lengths.length + 1) * 4 + i * entrySize] = free / 2;
  }
  return page;
}

/** A compound file whose streams all stand in ordinary sectors. */
export function buildOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const add = (content: Uint8Array): number => {
    const start = sectors.length;
    for (let at = 0; at < Math.max(1, content.length); at += SECTOR) {
      const sector = Buffer.alloc(SECTOR);
      sector.set(content.subarray(at, at + SECTOR));
      sectors.push(sector);
      fat.push(sectors.length);
    }
    fat[fat.length - 1] = END;
    return start;
  };
  const entries = [
    entry('Root Entry', 5, END, 0),
    ...Object.entries(streams).map(([name, content]) => entry(name, 2, add(content), content.length)),
  ];
  const directory = add(Buffer.concat(entries));
  const table = sectors.length;
  const head = Buffer.alloc(SECTOR, 0xff);
  head.fill(0, 0, 76);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(directory, 48);
  head.writeUInt32LE(END, 60);
  head.writeUInt32LE(END, 68);
  head.writeUInt32LE(table, 76);
  const last = Buffer.alloc(SECTOR, 0xff);
  for (const [i, next] of [...fat, 0xfffffffd].entries()) last.writeUInt32LE(next, i * 4);
  return Buffer.concat([head, ...sectors, last]);
}

function entry(name: string, type: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
