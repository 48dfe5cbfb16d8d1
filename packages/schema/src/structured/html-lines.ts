// Descriptions that are HTML → plain lines: paragraphs apart from list items.

export interface HtmlLines {
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text without any tags is taken as it is, line by line. Tags are dropped, never shown or run. */
export function htmlLines(html: string | undefined): HtmlLines {
  if (html === undefined) return { paragraphs: [], items: [] };
  const paragraphs: string[] = [];
  const items: string[] = [];
  const blocks = html
    .replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, '')
    .replace(/<li\b[^>]*>/gi, '\n\u0001')
    .replace(/<(?:\/li|\/?p|\/?div|\/?ul|\/?ol|br|\/?h[1-6]|\/?tr)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  for (const line of blocks.split('\n')) {
    const isItem = line.startsWith('\u0001');
    const text = decode(isItem ? line.slice(1) : line)
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') (isItem ? items : paragraphs).push(text);
  }
  return { paragraphs, items };
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
