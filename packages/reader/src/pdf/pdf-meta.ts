// Title, author, producer and date of a PDF.
import type { ReadDocument } from '@vitae/schema';
import { readString, withCString } from './pdfium-memory.ts';
import type { Pdfium } from './pdfium-module.ts';

export function readMeta(pdfium: Pdfium, document: number): ReadDocument['meta'] {
  const text = (tag: string): string | undefined =>
    withCString(pdfium, tag, (name) =>
      readString(pdfium, 'utf16', (buffer, length) => pdfium.call.FPDF_GetMetaText(document, name, buffer, length)),
    )?.trim();
  const title = text('Title');
  const author = text('Author');
  const producer = text('Producer');
  const created = isoDate(text('CreationDate'));
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(producer ? { producer } : {}),
    ...(created ? { created } : {}),
  };
}

/** PDF dates look like `D:20240131120000+01'00'`; what follows the time says nothing that we need. */
function isoDate(date: string | undefined): string | undefined {
  const parts = date?.match(/^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?/);
  if (parts == null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const daily = [year, month, day].filter((part) => part !== undefined).join('-');
  return hour === undefined || day === undefined ? daily : `${daily}T${hour}:${minute}:${second ?? '00'}`;
}
