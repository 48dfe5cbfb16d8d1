// Office documents that are made to hang, fill or crash a reader.
import { strToU8, zipSync } from 'fflate';

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const TAIL = '</w:body></w:document>';
const DECLARATION = '<?xml version="1.0"?>';

export function buildDocx(document: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(RELATIONSHIPS),
    // Level 1: the makers of bombs are part of a test's time.
    'word/document.xml': [typeof document === 'string' ? strToU8(document) : document, { level: 1 }],
    ...more,
  });
}

export function plainDocx(text: string): Uint8Array {
  return buildDocx(`${DECLARATION}${HEAD}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${TAIL}`);
}

const PARAGRAPH = `<w:p><w:r><w:t>${'a'.repeat(60)}</w:t></w:r></w:p>`;

/** More than is allowed. */
const BOMB_BYTES = 250_000_000;

/** Paragraphs that pack to a two-hundredth. */
export function docxBomb(): Uint8Array {
  const size = BOMB_BYTES - (BOMB_BYTES % PARAGRAPH.length);
  return buildDocx(Buffer.concat([strToU8(HEAD), Buffer.alloc(size, PARAGRAPH), strToU8(TAIL)]));
}

/** The same with sizes in the directory that say 1,000 bytes. */
export function lyingDocxBomb(): Uint8Array {
  const size = BOMB_BYTES - (BOMB_BYTES % PARAGRAPH.length);
  const content = Buffer.concat([strToU8(HEAD), Buffer.alloc(size, PARAGRAPH), strToU8(TAIL)]);
  const bytes = Buffer.from(buildDocx(content));
  const stated = Buffer.alloc(4);
  stated.writeUInt32LE(content.length);
  for (let at = bytes.indexOf(stated); at >= 0; at = bytes.indexOf(stated, at + 4)) bytes.writeUInt32LE(1_000, at);
  return new Uint8Array(bytes);
}

/** A milliard laughs. */
export function entityBomb(): Uint8Array {
  const names = 'abcdefghi'.split('');
  const entities = names.map((name, index) =>
    index === 0 ? '<!ENTITY a "laughter">' : `<!ENTITY ${name} "${`&${names[index - 1]};`.repeat(10)}">`,
  );
  const paragraph = '<w:p><w:r><w:t>&i;</w:t></w:r></w:p>';
  return buildDocx(`${DECLARATION}<!DOCTYPE x [${entities.join('')}]>${HEAD}${paragraph}${TAIL}`);
}

export function deepDocx(): Uint8Array {
  const depth = 50_000;
  const open = '<w:tbl><w:tr><w:tc>'.repeat(depth);
  return buildDocx(`${DECLARATION}${HEAD}${open}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}${TAIL}`);
}

export function manyPartsDocx(): Uint8Array {
  const part = strToU8('<a/>');
  const parts = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`word/part${index}.xml`, part]));
  return buildDocx(`${DECLARATION}${HEAD}${PARAGRAPH}${TAIL}`, parts);
}

/** Archives in archives, as mail gateways fear them. */
export function nestedZip(): Uint8Array {
  let inner = zipSync({ 'zeros.bin': new Uint8Array(10_000_000) });
  for (let level = 0; level < 5; level += 1) inner = zipSync({ 'a.zip': inner, 'b.zip': inner });
  return inner;
}

/** Office encrypts by putting the package into an OLE container with these two streams. */
export function encryptedOffice(): Uint8Array {
  return oleContainer(['EncryptionInfo', 'EncryptedPackage']);
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;

/** A compound file (MS-CFB) with empty streams of these names: header, allocation table, directory. */
export function oleContainer(names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(SECTOR * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44); // sectors of the allocation table
  bytes.writeUInt32LE(1, 48); // first sector of the directory
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(END_OF_CHAIN, 60);
  bytes.writeUInt32LE(END_OF_CHAIN, 68);
  bytes.fill(0xff, 76, SECTOR);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, SECTOR, SECTOR * 2);
  bytes.writeUInt32LE(TABLE_SECTOR, SECTOR);
  bytes.writeUInt32LE(END_OF_CHAIN, SECTOR + 4);
  ['Root Entry', ...names].forEach((name, index) => {
    writeEntry(bytes.subarray(SECTOR * 2 + index * 128, SECTOR * 2 + index * 128 + 128), name, index, names.length);
  });
  return new Uint8Array(bytes);
}

function writeEntry(entry: Buffer, name: string, index: number, count: number): void {
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry[66] = index === 0 ? 5 : 2;
  entry[67] = 1;
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(index > 0 && index < count ? index + 1 : FREE, 72);
  entry.writeUInt32LE(index === 0 ? 1 : FREE, 76);
  entry.writeUInt32LE(END_OF_CHAIN, 116);
}
