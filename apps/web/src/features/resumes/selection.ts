// Which rows are chosen, and how keys and clicks change that. Pure, so that the list only draws it.

export interface Selection {
  chosen: ReadonlySet<string>;
  /** Where a range begins. */
  anchor: string | undefined;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set(), anchor: undefined };

export function toggle(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, anchor: id };
}

/** Adds everything between the anchor and `id` in the order of the list. */
export function extendTo(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = order.indexOf(selection.anchor ?? id);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggle(selection, id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...selection.chosen, ...range]), anchor: selection.anchor ?? id };
}

export function chooseAll(order: readonly string[]): Selection {
  return { chosen: new Set(order), anchor: order[0] };
}

/** Without what is not on the list any more. */
export function keepListed(selection: Selection, order: readonly string[]): Selection {
  const listed = new Set(order);
  const chosen = [...selection.chosen].filter((id) => listed.has(id));
  return chosen.length === selection.chosen.size ? selection : { ...selection, chosen: new Set(chosen) };
}
