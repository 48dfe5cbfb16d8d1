// For tests: ZIP archives made by code, also such as no honest program makes.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly path: string;
  readonly content: Uint8Array;
  /** Written into the table of contents instead of the true size. */
  readonly saysBytes?: number;
  readonly encrypted?: true;
  /** The packed bytes are spoiled. */
  readonly damaged?: true;
}

export function tinyZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.path, 'utf8');
    const packed = deflateRawSync(part.content);
    if (part.damaged) packed.fill(0xff);
    const facts = factsOf(part, packed);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, lengths(name, false), name, packed]);
    const place = Buffer.alloc(12);
    place.writeUInt32LE(offset, 8);
    const head = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, lengths(name, true), place, name]);
    locals.push(local);
    directory.push(head);
    offset += local.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, table, end]);
}

/** Version, flags, method, time, date, CRC and both sizes: the same in both places. */
function factsOf({ content, saysBytes, encrypted }: ZipPart, packed: Buffer): Buffer {
  const facts = Buffer.alloc(22);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(saysBytes ?? content.length, 18);
  return facts;
}

/** Of the name and the extra field; the table of contents has a comment's too. */
function lengths(name: Buffer, inDirectory: boolean): Buffer {
  const bytes = Buffer.alloc(inDirectory ? 6 : 4);
  bytes.writeUInt16LE(name.length, 0);
  return bytes;
}
