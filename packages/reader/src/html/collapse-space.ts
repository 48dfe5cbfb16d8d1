// White space as a browser shows it: runs of it become one space, none at the ends of a line.
import type { Span } from '../flow/flow-document.ts';

export function collapseSpace(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let endsWithSpace = true;
  for (const { text, style } of spans) {
    let shown = text.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n');
    if (endsWithSpace && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') continue;
    endsWithSpace = /[ \n]$/.test(shown);
    result.push({ text: shown, style });
  }
  while (result.length > 0) {
    const last = result.at(-1);
    const trimmed = last?.text.replace(/[ \n]+$/, '') ?? '';
    if (last === undefined || trimmed === last.text) break;
    result.pop();
    if (trimmed !== '') result.push({ text: trimmed, style: last.style });
    if (trimmed !== '') break;
  }
  return result;
}
