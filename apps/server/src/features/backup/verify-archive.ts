// Reads an archive to its end before anything is touched: a damaged one is refused.
import { readArchiveFile } from './archive-file.ts';
import { BackupError } from './backup-error.ts';
import { MANIFEST, Manifest, OPENING, Opening } from './manifest.ts';
import { readTar, type TarEntry } from './tar-reader.ts';

export interface VerifiedArchive {
  readonly opening: Opening;
  readonly manifest: Manifest;
}

/** Throws `BackupError`. */
export async function verifyArchive(path: string, passphrase: string | null): Promise<VerifiedArchive> {
  let opening: Opening | undefined;
  for await (const entry of readTar(readArchiveFile(path, passphrase))) {
    if (opening === undefined) {
      const first = entry.name === OPENING ? Opening.safeParse(await jsonOf(entry)) : undefined;
      if (!first?.success) throw new BackupError('This is no backup that this version of Vitae can restore.');
      opening = first.data;
    } else if (entry.name === MANIFEST) {
      const manifest = Manifest.safeParse(await jsonOf(entry));
      if (!manifest.success || manifest.data.sha256 !== entry.hashBefore) break;
      return { opening, manifest: manifest.data };
    }
  }
  throw new BackupError('The backup is damaged or cut off. Nothing was changed.');
}

export async function jsonOf({ content }: TarEntry): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(part);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new BackupError('The backup is damaged. Nothing was changed.');
  }
}
