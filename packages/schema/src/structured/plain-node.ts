// Careful looks into data of others: parsed JSON, or XML as plain objects. Whatever is not as expected is absent.

/** An object with own keys, a list, a text, a number, or nothing. */
export type PlainNode = unknown;

/** Longer lists than a person's life fills are cut. */
const MAX_ENTRIES = 500;
const MAX_TEXT = 20_000;

/** The value at a path of keys; the first of a list where a single thing is asked for. */
export function nodeAt(node: PlainNode, ...path: readonly string[]): PlainNode {
  let at = first(node);
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = first((at as Record<string, unknown>)[key]);
  }
  return at;
}

function first(node: PlainNode): PlainNode {
  return Array.isArray(node) ? node[0] : node;
}

/** All entries at a path. A single thing is a list of one; `{ item: [...] }` is the list, as some writers have it. */
export function listAt(node: PlainNode, ...path: readonly string[]): PlainNode[] {
  const key = path.at(-1);
  const parent = nodeAt(node, ...path.slice(0, -1));
  if (key === undefined || typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return [];
  const found = (parent as Record<string, unknown>)[key];
  const items = typeof found === 'object' && found !== null && 'item' in found ? found.item : found;
  if (items === null || items === undefined) return [];
  return (Array.isArray(items) ? items : [items]).slice(0, MAX_ENTRIES);
}

/** A text or number at a path, without space around; undefined when empty. XML elements with attributes hold theirs in `#text`. */
export function textAt(node: PlainNode, ...path: readonly string[]): string | undefined {
  const found = nodeAt(node, ...path);
  return textOf(typeof found === 'object' && found !== null ? nodeAt(found, '#text') : found);
}

/** The first of several keys that has a text. */
export function textOfAny(node: PlainNode, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textAt(node, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textOf(value: PlainNode): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, MAX_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  return text === '' ? undefined : text;
}

/** The texts of a list. */
export function textsAt(node: PlainNode, ...path: readonly string[]): string[] {
  return listAt(node, ...path).flatMap((entry) => textAt(entry) ?? []);
}

export function isTrue(value: PlainNode): boolean {
  return value === true || value === 'true' || value === '1';
}
