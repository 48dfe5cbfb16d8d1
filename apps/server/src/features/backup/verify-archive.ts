// Reads an archive to its end before anything is touched: a damaged one is refused.
import { readArchiveFile } from './archive-file.ts';
import { BackupError } from './backup-error.ts';
import { MANIFEST, Manifest, OPENING, Opening, SEAL } from './manifest.ts';
import { readTar, type TarEntry } from './tar-reader.ts';

export interface VerifiedArchive {
  readonly opening: Opening;
  readonly manifest: Manifest;
}

/** Throws `BackupError`. */
export async function verifyArchive(path: string, passphrase: string | null): Promise<VerifiedArchive> {
  let opening: Opening | undefined;
  let manifest: Manifest | undefined;
  for await (const entry of readTar(readArchiveFile(path, passphrase))) {
    if (opening === undefined) {
      const first = entry.name === OPENING ? Opening.safeParse(await jsonOf(entry)) : undefined;
      if (!first?.success) throw new BackupError('This is no backup that this version of Vitae can restore.');
      opening = first.data;
    } else if (entry.name === MANIFEST) {
      manifest = Manifest.safeParse(await jsonOf(entry)).data;
    } else if (entry.name === SEAL) {
      if (manifest === undefined || (await bytesOf(entry)).toString('latin1') !== entry.hashBefore) break;
      return { opening, manifest };
    }
  }
  throw new BackupError('The backup is damaged or cut off. Nothing was changed.');
}

async function bytesOf({ content }: TarEntry): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

export async function jsonOf(entry: TarEntry): Promise<unknown> {
  const bytes = await bytesOf(entry);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BackupError('The backup is damaged. Nothing was changed.');
  }
}
