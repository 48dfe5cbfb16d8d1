// Sample résumés of invented people: imported by the same road as any upload.
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { DeleteResume } from './delete-resume.ts';
import type { KeepUpload } from './keep-upload.ts';
import type { Visibility } from './resume-access-policy.ts';
import { withVisible } from './resume-scope.ts';
import { hasSamples, listSamples } from './sample-store.ts';
import { resumeKey } from './storage-keys.ts';
import { HEAD_BYTES, tellType } from './tell-type.ts';

export interface Samples {
  /** Imports those that are not there yet; gives their ids. */
  add(visible: Visibility): Promise<string[]>;
  /** Gives how many there were. */
  remove(visible: Visibility): Promise<number>;
  present(workspaceId: string): Promise<boolean>;
}

export interface SamplesParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly keepUpload: KeepUpload;
  readonly deleteResume: DeleteResume;
  /** Folder with `index.json` and the files that it lists; ends with a slash. */
  readonly folder: URL;
}

const Index = z.array(z.object({ file: z.string().regex(/^[\w.-]+$/) })).min(1);

export function createSamples(parts: SamplesParts): Samples {
  const { db, deleteResume } = parts;
  return {
    add: async (visible) => {
      const there = new Set((await withVisible(db, visible, listSamples)).map(({ filename }) => filename));
      const ids: string[] = [];
      for (const file of await sampleFiles(parts.folder)) {
        if (!there.has(file)) ids.push(await importSample(parts, visible, file));
      }
      return ids;
    },
    remove: async (visible) => {
      const rows = await withVisible(db, visible, listSamples);
      for (const { id } of rows) await deleteResume(visible, id);
      return rows.length;
    },
    present: (workspaceId) => withVisible(db, { workspaceId, userId: '', uploader: null }, hasSamples),
  };
}

async function sampleFiles(folder: URL): Promise<string[]> {
  const index: unknown = JSON.parse(await readFile(new URL('index.json', folder), 'utf8'));
  return Index.parse(index).map(({ file }) => file);
}

async function importSample({ storage, keepUpload, folder }: SamplesParts, visible: Visibility, filename: string) {
  const path = new URL(filename, folder);
  const type = tellType(await headOf(path), filename);
  const id = newId();
  const key = resumeKey(visible.workspaceId, id);
  const { bytes, sha256 } = await storage.put(key, createReadStream(path));
  const upload = { ...type, id, key, filename, bytes, sha256 };
  try {
    return (await keepUpload(visible, upload, 'sample')).resumeId;
  } catch (error) {
    await storage.delete(key);
    throw error;
  }
}

async function headOf(path: URL): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
