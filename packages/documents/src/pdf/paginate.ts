// Units → pages. What must not be the last on a page takes what it belongs to along.

export interface Stackable {
  readonly before: number;
  readonly height: number;
  readonly keep: boolean;
}

export interface Placed<T> {
  readonly unit: T;
  /** From the top of the text area. */
  readonly y: number;
}

/** `room`: height of the text area. A chain that is higher than a page is broken anywhere. */
export function paginate<T extends Stackable>(units: readonly T[], room: number): Placed<T>[][] {
  const pages: Placed<T>[][] = [];
  let page: Placed<T>[] = [];
  let y = 0;
  for (let i = 0; i < units.length; ) {
    const chain = chainAt(units, i);
    const height = chain.reduce(
      (sum, unit, k) => sum + unit.height + (k === 0 && page.length === 0 ? 0 : unit.before),
      0,
    );
    if (page.length > 0 && y + height > room) {
      pages.push(page);
      page = [];
      y = 0;
      if (height - (chain[0]?.before ?? 0) <= room) continue;
    }
    for (const unit of chain) {
      const top = page.length === 0 ? 0 : y + unit.before;
      if (page.length > 0 && top + unit.height > room) {
        pages.push(page);
        page = [];
      }
      const at = page.length === 0 ? 0 : top;
      page.push({ unit, y: at });
      y = at + unit.height;
    }
    i += chain.length;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

function chainAt<T extends Stackable>(units: readonly T[], from: number): T[] {
  let to = from;
  while (units[to]?.keep === true && to < units.length - 1) to++;
  return units.slice(from, to + 1);
}
