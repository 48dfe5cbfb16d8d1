// The pictures of icon fonts that lead list items: whatever their code says, they are bullets.
import type { Run } from '@vitae/schema';
import { isIconRun } from '../text/clean-run.ts';

/** Items of a page that begin with the same picture at the same place. */
const LEAST_ITEMS = 3;
/** Characters of an item, in the middle of all: what follows the picture of a calendar or a phone is shorter. */
const LEAST_TEXT = 20;

export function withIconBullets(rows: readonly Run[][]): readonly Run[][] {
  const items = new Map<string, { icons: Run[]; lengths: number[] }>();
  for (const row of rows) {
    row.forEach((icon, i) => {
      const text = row[i + 1];
      if (text === undefined || !isIconRun(icon) || !leads(icon, text)) return;
      const key = `${icon.text} ${Math.round(icon.box.x)}`;
      const item = items.get(key) ?? { icons: [], lengths: [] };
      item.icons.push(icon);
      item.lengths.push(text.text.length);
      items.set(key, item);
    });
  }
  const bullets = new Set(
    [...items.values()].flatMap(({ icons, lengths }) =>
      icons.length >= LEAST_ITEMS && middle(lengths) >= LEAST_TEXT ? icons : [],
    ),
  );
  if (bullets.size === 0) return rows;
  return rows.map((row) => row.map((run) => (bullets.has(run) ? { ...run, text: '•' } : run)));
}

/** Stands right before the text. */
function leads(icon: Run, text: Run): boolean {
  return text.box.x - (icon.box.x + icon.box.width) < text.size * 1.2;
}

function middle(lengths: readonly number[]): number {
  return [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}
