// An archive with one of its files changed: broken content inside a sound package.
import { unzipSync, zipSync } from 'fflate';

/** `choose` picks one of the names. */
export function changeArchive(
  bytes: Uint8Array,
  choose: (names: readonly string[]) => string,
  change: (content: Uint8Array) => Uint8Array,
): Uint8Array {
  const files = unzipSync(bytes);
  const name = choose(Object.keys(files).sort());
  return zipSync({ ...files, [name]: change(files[name] ?? new Uint8Array()) }, { level: 0 });
}
