// From the paths that a user names to the documents to read.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Endings that are taken from a folder. A file that is named itself is always taken: its content decides. */
const ENDINGS = new Set(
  'pdf docx doc odt rtf txt text html htm md markdown png jpg jpeg tif tiff webp bmp'.split(' ').map((e) => `.${e}`),
);

/** `missing` names the paths that are not there. Folders are walked in depth; hidden entries are passed over. */
export async function collectInputs(paths: readonly string[]): Promise<{ files: string[]; missing: string[] }> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const given of paths) {
    const facts = await stat(given).catch(() => undefined);
    if (facts === undefined) missing.push(given);
    else if (facts.isDirectory()) for (const file of await walk(given)) files.add(file);
    else files.add(given);
  }
  return { files: [...files], missing };
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(full)));
    else if (entry.isFile() && ENDINGS.has(path.extname(entry.name).toLowerCase())) found.push(full);
  }
  return found;
}
