// Everything that is held about the person who is signed in, as one ZIP.
import type { Readable } from 'node:stream';
import yazl from 'yazl';
import { withWorkspace } from '../../platform/database/database.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { listOwnVersions } from './my-data-store.ts';
import { type HeldPart, type ReadMyData, type ReadMyDataParts, readHeldParts } from './read-my-data.ts';

export interface ExportMyDataParts extends ReadMyDataParts {
  readonly storage: Storage;
}

/** The ZIP as it is made; documents are read one after the other. */
export type ExportMyData = (userId: string) => Promise<Readable>;

const README = `What this installation of Vitae holds about you that came from you.

data.json      your login, who holds your data and why, applications, legal bases, and what was read out of your documents
documents/     the documents as you sent them

A workspace may hold more about you that came from elsewhere. Ask it for that: it can answer with one file, too.
`;

export function createExportMyData(parts: ExportMyDataParts, read: ReadMyData): ExportMyData {
  const { storage, now } = parts;
  return async (userId) => {
    const held = await readHeldParts(parts, userId);
    const profiles = await Promise.all(held.map((part) => profilesOf(parts, userId, part)));
    const zip = new yazl.ZipFile();
    const mtime = now();
    const addText = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, { mtime });
    addText('README.txt', README);
    const data = { exportedAt: mtime.toISOString(), ...(await read(userId)), profiles: profiles.flat() };
    addText('data.json', `${JSON.stringify(data, null, 2)}\n`);
    for (const [index, { filename, storage_key }] of held.flatMap(({ resumes }) => resumes).entries()) {
      if ((await storage.stat(storage_key)) === null) continue;
      const name = `documents/${index + 1}-${filename.replace(/[/\\:]/g, '_').replace(/^\.+/, '')}`;
      zip.addReadStreamLazy(name, { mtime }, (done) => done(null, storage.open(storage_key)));
    }
    zip.end();
    return zip.outputStream as Readable;
  };
}

async function profilesOf({ db }: ExportMyDataParts, userId: string, { holder, resumes }: HeldPart) {
  const workspaceId = holder.workspace.id;
  const ids = resumes.map(({ id }) => id);
  const rows = await withWorkspace(db, { workspaceId, userId }, (trx) => listOwnVersions(trx, workspaceId, ids));
  return rows.map(({ resume_id, version, kind, created_at, summary, profile }) => ({
    ...{ resumeId: resume_id, version, kind, createdAt: created_at.toISOString(), summary, profile },
  }));
}
