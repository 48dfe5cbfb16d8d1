// Candidates as a ZIP: a folder for each with their documents and their profile, and the table of all.
import { Readable } from 'node:stream';
import { toJsonResume } from '@vitae/schema';
import yazl from 'yazl';
import type { Storage } from '../../platform/storage/storage.ts';
import type { ExportedCandidate, NamedCandidate } from './export-store.ts';
import { readableOf } from './xlsx-file.ts';

export interface ZipParts {
  readonly storage: Storage;
  readonly now: Date;
  /** Folders are numbered only, and documents stay out. */
  readonly anonymous: boolean;
  readonly people: AsyncIterable<NamedCandidate>;
  /** Undefined for somebody who is gone by now. */
  readonly load: (id: string) => Promise<ExportedCandidate | undefined>;
  readonly table: () => Readable;
}

/** Documents and profiles are read one after the other, when their turn comes. */
export async function toZip(parts: ZipParts): Promise<Readable> {
  const { storage, now, people } = parts;
  const zip = new yazl.ZipFile();
  const output = readableOf(zip);
  const add = (name: string, open: () => Promise<Readable>) =>
    zip.addReadStreamLazy(name, { mtime: now }, (done) => {
      open().then(
        (stream) => {
          stream.on('error', (error) => output.destroy(error));
          done(null, stream);
        },
        (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))),
      );
    });
  add('candidates.csv', async () => parts.table());
  let number = 0;
  for await (const { id, name, documents } of people) {
    number++;
    const folder = folderName(number, parts.anonymous ? null : name);
    add(`${folder}/profile.json`, async () => {
      const candidate = await parts.load(id);
      return Readable.from([Buffer.from(profileText(candidate))]);
    });
    for (const [index, { filename, storageKey }] of parts.anonymous ? [] : documents.entries()) {
      // Of somebody who was deleted since, an empty file is left.
      add(`${folder}/${index + 1}-${safeName(filename)}`, async () =>
        (await storage.stat(storageKey)) === null ? Readable.from([]) : storage.open(storageKey),
      );
    }
  }
  zip.end();
  return output;
}

function profileText(candidate: ExportedCandidate | undefined): string {
  return `${JSON.stringify(candidate === undefined ? null : toJsonResume(candidate.profile), null, 2)}\n`;
}

function folderName(number: number, name: string | null): string {
  const padded = String(number).padStart(5, '0');
  return name === null ? padded : `${padded} ${safeName(name).slice(0, 80).trim()}`;
}

/** Nothing in the name leads out of the folder, or is refused by Windows. */
function safeName(name: string): string {
  return name
    .toWellFormed()
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^\.+|[. ]+$/g, '_');
}
