// What may be sent. The server looks at the content; this only helps the file picker.

import type { DocumentFormat } from '@vitae/schema';

export const ACCEPTED_FILES =
  '.pdf,.docx,.doc,.odt,.rtf,.txt,.html,.htm,.md,.json,.xml,.png,.jpg,.jpeg,.tif,.tiff,.webp,.bmp,.gif,' +
  'application/pdf,application/msword,application/rtf,text/plain,text/html,text/markdown,application/json,application/xml,text/xml,image/*,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text';

export const FORMATS_SENTENCE =
  'PDF, Word, OpenDocument, RTF, HTML, Markdown, plain text, JSON Resume, HR Open, Europass, and pictures or scans';

const FORMAT_NAMES: Record<DocumentFormat, string> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word 97',
  odt: 'OpenDocument',
  rtf: 'RTF',
  txt: 'Plain text',
  html: 'HTML',
  md: 'Markdown',
  image: 'Picture',
  'json-resume': 'JSON Resume',
  'hr-open': 'HR Open',
  europass: 'Europass',
};

/** Null as long as nobody looked at the content. */
export function formatName(format: DocumentFormat | null): string | null {
  return format === null ? null : FORMAT_NAMES[format];
}
