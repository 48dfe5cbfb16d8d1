// How a document goes out again.
import type { DocumentFormat } from '@vitae/schema';

const MEDIA_TYPES: Readonly<Record<Exclude<DocumentFormat, 'image'>, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain; charset=utf-8',
  // As text it can't run, whatever a browser makes of it.
  html: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  'json-resume': 'application/json',
  'hr-open': 'application/json',
  // Told from its content, be it the form in XML or the one in JSON: as text both are safe.
  europass: 'text/plain; charset=utf-8',
};

/** `image`: the kind of picture, e.g. `png`. */
export function mediaTypeOf(format: DocumentFormat, image: string | undefined): string {
  return format === 'image' ? `image/${image ?? 'png'}` : MEDIA_TYPES[format];
}

/** Types that browsers show by themselves; others are downloads. */
export function isViewable(mediaType: string): boolean {
  return ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/bmp'].includes(mediaType);
}
