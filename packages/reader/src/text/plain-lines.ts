// The lines of a plain text: tabs opened, bullets found, page breaks noted.

export interface PlainLine {
  /** Without trailing spaces; tabs are spaces. */
  readonly text: string;
  readonly indent: number;
  readonly bullet?: string | undefined;
  /** Nesting of the list item, from 0. */
  readonly level: number;
  readonly startsPage: boolean;
}

const TAB = 8;
const BULLET = /^( *)([•●○◦▪■□◆◇►▶➢➤✓✔‣⁃·*–—+o-]|\d{1,2}[.)])(?= +\S)/;
/** These are bullets only in front of several lines: a single one may be a sign or a word. */
const WEAK = /^(?:[–—+o]|\d)/;
/** An indentation deeper by this is another level. */
const STEP = 2;

export function plainLines(text: string): PlainLine[] {
  const raw = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n');
  const lines: { text: string; startsPage: boolean }[] = [];
  for (const line of raw) {
    for (const [i, part] of line.split('\f').entries()) {
      if (i > 0 || part !== '' || line === '') lines.push({ text: openTabs(part).trimEnd(), startsPage: i > 0 });
    }
  }
  const bullets = lines.map((line) => BULLET.exec(line.text));
  const weak = bullets.filter((match) => match?.[2] !== undefined && WEAK.test(match[2])).length;
  return withLevels(lines, bullets, weak > 1);
}

function withLevels(
  lines: readonly { text: string; startsPage: boolean }[],
  bullets: readonly (RegExpExecArray | null)[],
  takesWeak: boolean,
): PlainLine[] {
  let levels: number[] = [];
  return lines.map(({ text, startsPage }, i) => {
    const indent = text.length - text.trimStart().length;
    const sign = bullets[i]?.[2];
    if (sign === undefined || (WEAK.test(sign) && !takesWeak)) {
      if (text !== '' && indent < (levels[0] ?? 0) + 1) levels = [];
      return { text, indent, level: 0, startsPage };
    }
    levels = levels.filter((level) => level <= indent - STEP);
    levels.push(indent);
    return { text, indent, bullet: sign, level: levels.length - 1, startsPage };
  });
}

function openTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let result = '';
  for (const character of line) result += character === '\t' ? ' '.repeat(TAB - (result.length % TAB)) : character;
  return result;
}
