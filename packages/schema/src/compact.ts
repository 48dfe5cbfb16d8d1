// Objects for files of other programs: what is absent is left out, not written as null.

type Fields = Readonly<Record<string, unknown>>;

/** Without absent values, empty texts, empty lists and empty objects; undefined when nothing is left. */
export function compact(fields: Fields): Record<string, unknown> | undefined {
  const kept = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** One object for each entry that has anything to say. */
export function compactList<T>(entries: readonly T[], map: (entry: T) => Fields): Record<string, unknown>[] {
  return entries.map((entry) => compact(map(entry))).filter((entry) => entry !== undefined);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
