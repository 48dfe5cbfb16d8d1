// Tables used for layout and text boxes: many systems read them in the wrong order, or not at all.
import type { Finding, ReadDocument } from '@vitae/schema';

/** Share of the text that must stand in tables of several columns. */
const MUCH = 0.25;
const FEW_CHARACTERS = 20;

export function tablesAndBoxes({ pages, paragraphs }: ReadDocument): Finding[] {
  if (paragraphs === undefined) return [];
  const wide = new Set(paragraphs.flatMap(({ cell }) => (cell !== undefined && cell.column > 0 ? [cell.table] : [])));
  if (wide.size === 0 && paragraphs.every(({ frame }) => frame === undefined)) return [];
  let all = 0;
  let inTables = 0;
  let inBoxes = 0;
  for (const { hidden, paragraph, text } of pages.flatMap((page) => page.runs)) {
    const facts = paragraph === undefined || hidden !== undefined ? undefined : paragraphs[paragraph];
    if (facts === undefined) continue;
    const characters = text.trim().length;
    all += characters;
    if (facts.frame !== undefined) inBoxes += characters;
    if (facts.cell !== undefined && wide.has(facts.cell.table)) inTables += characters;
  }
  const findings: Finding[] = [];
  const add = (code: string, message: string) => findings.push({ code, severity: 'warning', message });
  if (inTables > all * MUCH) {
    add('layout.table', `${percent(inTables, all)} of the text stands in tables; other systems may mix up its order.`);
  }
  if (inBoxes > FEW_CHARACTERS) {
    add('layout.text-box', `${percent(inBoxes, all)} of the text stands in text boxes; other systems may not read it.`);
  }
  return findings;
}

function percent(part: number, all: number): string {
  return `${Math.max(1, Math.round((part / all) * 100))}%`;
}
