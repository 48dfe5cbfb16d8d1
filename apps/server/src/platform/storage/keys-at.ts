// What stands at a place that is known: one key, or all keys of a folder.
import type { Storage } from './storage.ts';

const EVER = new Date(8.64e15);

/** `place`: a key, or a prefix that ends with a slash. A key is looked up, so that its folder, however full, is not read for it. */
export async function* keysAt(storage: Storage, place: string): AsyncIterable<string> {
  if (place.endsWith('/')) yield* storage.list(place, EVER);
  else if ((await storage.stat(place)) !== null) yield place;
}
