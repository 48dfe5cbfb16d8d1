// Tells structured CVs, HTML, Markdown and plain text apart, and text from bytes that only look like it.
import { type DocumentFormat, structuredFormat } from '@vitae/schema';
import type { Sniffed } from './sniffed.ts';

/** More control characters than this share and the file is no text. */
const MAX_CONTROLS = 0.005;
/** More undecodable characters than this share, likewise. */
const MAX_UNKNOWN = 0.05;

/** `text` is the start of the file, decoded. */
export function sniffText(text: string, encoding: string, name: string | undefined): Sniffed {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const length = Math.max(1, text.length);
  const controls = count(/\p{Cc}/gu) - count(/[\t\n\r\f\v\u0085]/g);
  if (controls / length > MAX_CONTROLS || count(/\ufffd/g) / length > MAX_UNKNOWN) {
    return { ok: false, problem: { code: 'document.unsupported', detail: 'It is neither a document nor text.' } };
  }
  if (!/\S/.test(text))
    return { ok: false, problem: { code: 'document.empty', detail: 'The file holds only white space.' } };
  return { ok: true, format: textFormat(text, extensionOf(name)), encoding, findings: [] };
}

function extensionOf(name: string | undefined): string {
  return /\.([a-z0-9]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
}

function textFormat(text: string, extension: string): DocumentFormat {
  const structured = structuredFormat(text);
  if (structured !== undefined) return structured;
  if (looksLikeHtml(text, extension)) return 'html';
  if (/^(md|markdown|mdown|mkd)$/.test(extension)) return 'md';
  return /^(txt|text|asc)$/.test(extension) ? 'txt' : looksLikeMarkdown(text) ? 'md' : 'txt';
}

function looksLikeHtml(text: string, extension: string): boolean {
  const start = text.slice(0, 4000);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(start)) return true;
  const tags = start.match(
    /<\/?(p|div|span|br|table|tr|td|ul|ol|li|h[1-6]|b|strong|em|a|section|article|meta|style)\b[^>]*>/gi,
  );
  const many = tags?.length ?? 0;
  return /^(html?|xhtml)$/.test(extension) ? many > 0 : /^\s*</.test(start) && many > 5;
}

/** Two kinds of signs, or many of one kind, that people don't type by chance. */
function looksLikeMarkdown(text: string): boolean {
  const signs = [
    /^#{1,6} \S/gm,
    /^ {0,3}[*-] \S/gm,
    /\*\*[^*\n]+\*\*/g,
    /\[[^\]\n]+\]\([^)\s]+\)/g,
    /^\|?(\s*:?-+:?\s*\|)+/gm,
  ];
  const counts = signs.map((sign) => text.match(sign)?.length ?? 0);
  const [headings = 0, , bold = 0, links = 0, tables = 0] = counts;
  return headings > 1 && (counts.filter((count) => count > 0).length > 1 || headings > 2)
    ? true
    : bold > 1 && links + tables > 0;
}
