// PDFs that are made to hang, fill or crash a reader.
import { deflateSync } from 'node:zlib';
import { buildPdf, createPdfWriter, line } from './build-pdf.ts';

const FORM = '/Type/XObject/Subtype/Form/BBox[0 0 600 900]';

/** Each of ten forms paints the next one ten times: ten milliards of texts. */
export function multiplyingForms(): Uint8Array {
  const depth = 10;
  return buildPdf({
    pages: [{ content: '/X Do', resources: `/XObject<</X ${depth + 1} 0 R>>` }],
    prepare(writer) {
      const font = writer.add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
      let next = writer.stream(line('boom', 10, 10), `${FORM}/Resources<</Font<</F ${font} 0 R>>>>`);
      for (let level = 1; level < depth; level += 1) {
        next = writer.stream('/X Do '.repeat(10), `${FORM}/Resources<</XObject<</X ${next} 0 R>>>>`);
      }
      return '';
    },
  });
}

/** A form that paints itself. */
export function recursiveForm(): Uint8Array {
  return buildPdf({
    pages: [{ content: '/X Do', resources: '/XObject<</X 1 0 R>>' }],
    prepare(writer) {
      writer.stream('/X Do /X Do', `${FORM}/Resources<</XObject<</X 1 0 R>>>>`);
      return '';
    },
  });
}

/** 400 MB of drawing commands in 400 KB. */
export function flateBomb(): Uint8Array {
  const commands = Buffer.alloc(400_000_000, '0 0 m 1 1 l S\n');
  const writer = createPdfWriter();
  const content = writer.stream(deflateSync(commands), '/Filter/FlateDecode');
  return onePage(writer, content);
}

/** Flate in flate in flate: 1 KB that unpacks to 1 GB. */
export function nestedFlateBomb(): Uint8Array {
  let data: Uint8Array = deflateSync(Buffer.alloc(1_000_000_000), { level: 9 });
  data = deflateSync(data, { level: 9 });
  data = deflateSync(data, { level: 9 });
  const writer = createPdfWriter();
  return onePage(writer, writer.stream(data, '/Filter[/FlateDecode/FlateDecode/FlateDecode]'));
}

function onePage(writer: ReturnType<typeof createPdfWriter>, content: number): Uint8Array {
  const tree = writer.add();
  const page = writer.add(
    `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<<>>>>`,
  );
  writer.set(tree, `<</Type/Pages/Count 1/Kids[${page} 0 R]>>`);
  return writer.bytes(writer.add(`<</Type/Catalog/Pages ${tree} 0 R>>`));
}

/** The page tree's child is the tree itself. */
export function pageTreeLoop(): Uint8Array {
  const writer = createPdfWriter();
  const tree = writer.add();
  writer.set(tree, `<</Type/Pages/Count 1000000/Kids[${tree} 0 R ${tree} 0 R]>>`);
  return writer.bytes(writer.add(`<</Type/Catalog/Pages ${tree} 0 R>>`));
}

export function manyPages(count: number): Uint8Array {
  return buildPdf({
    pages: Array.from({ length: count }, (_, index) => ({ content: line(`Page ${index}`, 50, 700) })),
  });
}

/** The previous cross-reference table of each is the other. */
export function crossReferenceLoop(): Uint8Array {
  const bytes = Buffer.from(buildPdf({ pages: [{ content: line('loop', 50, 700) }] }));
  const at = bytes.lastIndexOf('xref\n0');
  const looping = bytes.toString('latin1').replace('trailer<<', `trailer<</Prev ${at}`);
  return new Uint8Array(Buffer.from(looping, 'latin1'));
}

export function hugePage(): Uint8Array {
  return buildPdf({ pages: [{ content: line('Far away', 50, 700), width: 10_000_000, height: 10_000_000 }] });
}

/** A picture that says it has 60,000 × 60,000 pixels. */
export function hugePicture(): Uint8Array {
  return buildPdf({
    pages: [{ content: 'q 595 0 0 842 0 0 cm /P Do Q', resources: '/XObject<</P 1 0 R>>' }],
    prepare(writer) {
      const data = deflateSync(Buffer.alloc(10_000_000));
      const size = '/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode';
      writer.stream(data, `/Type/XObject/Subtype/Image${size}`);
      return '';
    },
  });
}

/** In columns, so that no row lies over another. */
export function manyCharacters(count: number): Uint8Array {
  const rows = Array.from({ length: Math.ceil(count / 100) }, (_, row) =>
    line('x'.repeat(100), Math.floor(row / 160) * 210, (row % 160) * 5, 4),
  );
  return buildPdf({ pages: [{ content: rows.join(''), width: 14_000 }] });
}

/** Arrays in arrays, 100,000 deep, where a dictionary is expected. */
export function deepArrays(): Uint8Array {
  const writer = createPdfWriter();
  const deep = writer.add(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  const tree = writer.add();
  const page = writer.add(
    `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Contents ${deep} 0 R/Annots ${deep} 0 R>>`,
  );
  writer.set(tree, `<</Type/Pages/Count 1/Kids[${page} 0 R]>>`);
  return writer.bytes(writer.add(`<</Type/Catalog/Pages ${tree} 0 R>>`));
}

export function truncated(): Uint8Array {
  const whole = buildPdf({ pages: [{ content: line('Half of it is gone', 50, 700) }] });
  return whole.slice(0, whole.length / 3);
}

export function endless(): Uint8Array {
  // A content stream of a million nested states, each with a clip of its own.
  return buildPdf({ pages: [{ content: 'q 0 0 500 500 re W n '.repeat(300_000) + line('Deep inside', 50, 400) }] });
}
