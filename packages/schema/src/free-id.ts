// Ids of entries that come from several profiles.

/** `wanted` when it is free, else with the first number behind it that is. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
