// Wraps pictures as the pages of a PDF, so that PDFium decodes, scales and draws them like any scan.

export interface PdfPicture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Entries of the image dictionary: colour space, bits, filter. */
  readonly dictionary: string;
  readonly data: Uint8Array;
  /** Points; before turning. */
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Degrees clockwise. */
  readonly turn: number;
}

export function picturePdf(pictures: readonly PdfPicture[]): Uint8Array {
  const kids = pictures.map((_, i) => `${3 + i * 3} 0 R`).join(' ');
  const objects: Uint8Array[] = [
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text(`<< /Type /Pages /Count ${pictures.length} /Kids [${kids}] >>`),
  ];
  for (const [i, picture] of pictures.entries()) objects.push(...pageObjects(picture, 3 + i * 3));
  return assemble(objects);
}

function pageObjects(picture: PdfPicture, number: number): Uint8Array[] {
  const [width, height] = [picture.pageWidth, picture.pageHeight].map((points) => points.toFixed(2));
  const draw = text(`q ${width} 0 0 ${height} 0 0 cm /I Do Q`);
  return [
    text(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${picture.turn} ` +
        `/Contents ${number + 1} 0 R /Resources << /XObject << /I ${number + 2} 0 R >> >> >>`,
    ),
    stream('', draw),
    stream(
      `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} ${picture.dictionary} `,
      picture.data,
    ),
  ];
}

const text = (content: string): Uint8Array => Buffer.from(content, 'latin1');

function stream(entries: string, data: Uint8Array): Uint8Array {
  return Buffer.concat([text(`<< ${entries}/Length ${data.length} >>\nstream\n`), data, text('\nendstream')]);
}

function assemble(objects: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [text('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    const whole = Buffer.concat([text(`${i + 1} 0 obj\n`), object, text('\nendobj\n')]);
    offsets.push(at);
    at += whole.length;
    parts.push(whole);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    text(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
