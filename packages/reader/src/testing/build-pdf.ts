// A small PDF writer for tests: objects as text, streams as bytes, a correct cross-reference table.
import { createHash } from 'node:crypto';

export interface PdfWriter {
  /** Number of the new object; `body` may be given later by `set`. */
  add(body?: string): number;
  set(object: number, body: string): void;
  /** `dictionary` without `<<>>` and without Length. */
  stream(data: string | Uint8Array, dictionary?: string): number;
  bytes(root: number, trailer?: string): Uint8Array;
}

export function createPdfWriter(encrypt?: (data: Uint8Array, object: number) => Uint8Array): PdfWriter {
  const bodies: Uint8Array[] = [];
  const writer: PdfWriter = {
    add(body = 'null') {
      bodies.push(latin(body));
      return bodies.length;
    },
    set(object, body) {
      bodies[object - 1] = latin(body);
    },
    stream(data, dictionary = '') {
      const object = bodies.length + 1;
      const plain = typeof data === 'string' ? latin(data) : data;
      const content = encrypt === undefined ? plain : encrypt(plain, object);
      const head = latin(`<<${dictionary}/Length ${content.length}>>stream\n`);
      bodies.push(Buffer.concat([head, content, latin('\nendstream')]));
      return object;
    },
    bytes(root, trailer = '') {
      const parts: Uint8Array[] = [latin('%PDF-1.7\n%\xff\xff\xff\xff\n')];
      const offsets: number[] = [];
      let at = parts[0]?.length ?? 0;
      bodies.forEach((body, index) => {
        const object = Buffer.concat([latin(`${index + 1} 0 obj\n`), body, latin('\nendobj\n')]);
        offsets.push(at);
        parts.push(object);
        at += object.length;
      });
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
      const size = bodies.length + 1;
      parts.push(latin(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`));
      parts.push(latin(`trailer<</Size ${size}/Root ${root} 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`));
      return new Uint8Array(Buffer.concat(parts));
    },
  };
  return writer;
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export interface TestPage {
  /** Content stream. The fonts are /F Helvetica, /B Helvetica-Bold, /I Helvetica-Oblique, /Z ZapfDingbats. */
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** More entries of the page, such as `/Rotate 90`. */
  readonly entries?: string;
  /** More resources, such as `/XObject<</X 5 0 R>>`. */
  readonly resources?: string;
  /** Bodies of annotations. */
  readonly annotations?: readonly string[];
}

export interface TestPdf {
  readonly pages: readonly TestPage[];
  /** Body of the Info dictionary. */
  readonly info?: string;
  /** Adds objects that pages refer to, and gives entries for the catalog; called before the pages are written. */
  readonly prepare?: ((writer: PdfWriter) => string) | undefined;
  /** Opens without a password when empty. */
  readonly password?: string;
}

const ENCODING = '/Encoding/WinAnsiEncoding';

export function buildPdf({ pages, info, prepare, password }: TestPdf): Uint8Array {
  const lock = password === undefined ? undefined : createLock(password);
  const writer = createPdfWriter(lock?.encrypt);
  const catalogEntries = prepare?.(writer) ?? '';
  const fonts = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'].map((name) =>
    writer.add(`<</Type/Font/Subtype/Type1/BaseFont/${name}${ENCODING}>>`),
  );
  fonts.push(writer.add('<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>'));
  const [f, b, i, z] = fonts;
  const tree = writer.add();
  const kids = pages.map((page) => {
    const { width = 595, height = 842, entries = '', resources = '', annotations = [] } = page;
    const content = writer.stream(page.content);
    const annots = annotations.map((body) => `${writer.add(`<</Type/Annot${body}>>`)} 0 R`).join(' ');
    return writer.add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${content} 0 R/Annots[${annots}]${entries}` +
        `/Resources<</Font<</F ${f} 0 R/B ${b} 0 R/I ${i} 0 R/Z ${z} 0 R>>${resources}>>>>`,
    );
  });
  writer.set(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const root = writer.add(`<</Type/Catalog/Pages ${tree} 0 R${catalogEntries}>>`);
  const trailer = info === undefined ? '' : `/Info ${writer.add(`<<${info}>>`)} 0 R`;
  return writer.bytes(root, trailer + (lock === undefined ? '' : lock.trailer(writer)));
}

/** One line of text at a place, in Helvetica unless `font` says otherwise. */
export function line(text: string, x: number, y: number, size = 12, font = 'F'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
}

/** ISO 32000-1, 7.6.3.3: padding for passwords. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const FILE_ID = '0123456789abcdef0123456789abcdef';
const PERMISSIONS = -4;

interface Lock {
  readonly encrypt: (data: Uint8Array, object: number) => Uint8Array;
  readonly trailer: (writer: PdfWriter) => string;
}

/** The standard handler with RC4 and 40 bits: old, but every reader knows it. */
function createLock(password: string): Lock {
  const user = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(PADDING).subarray(0, 5), user);
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([user, owner, flags, Buffer.from(FILE_ID, 'hex')])).subarray(0, 5);
  const check = rc4(key, PADDING);
  return {
    encrypt(data, object) {
      const salt = Buffer.from([object & 0xff, (object >> 8) & 0xff, object >> 16, 0, 0]);
      return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), data);
    },
    trailer(writer) {
      const [o, u] = [owner.toString('hex'), check.toString('hex')];
      const dictionary = writer.add(`<</Filter/Standard/V 1/R 2/O<${o}>/U<${u}>/P ${PERMISSIONS}>>`);
      return `/Encrypt ${dictionary} 0 R/ID[<${FILE_ID}><${FILE_ID}>]`;
    },
  };
}

function md5(data: Uint8Array): Buffer {
  return createHash('md5').update(data).digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(data).map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (box[i] ?? 0)) & 0xff;
    swap(i, j);
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 0xff] ?? 0);
  }) as Buffer;
}
