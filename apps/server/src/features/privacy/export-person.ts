// The answer to an access request: one ZIP with everything held about a person, for people and for machines.
import type { Readable } from 'node:stream';
import { VitaeError } from '@vitae/schema';
import yazl from 'yazl';
import { sealAudit } from '../../platform/audit/seal-audit.ts';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Eraser } from './erase-person.ts';
import { listAuditOf, listHeldRows } from './export-store.ts';
import { findPerson, type PersonResume } from './person-store.ts';
import '../../platform/audit/audit-tables.ts';

export interface ExportPersonParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly now: () => Date;
}

/** The ZIP as it is made; documents are read one after the other. Throws `resource.not-found`. */
export type ExportPerson = (by: Eraser, candidateId: string) => Promise<Readable>;

const README = `Everything that this installation of Vitae holds about you.

data.json      what the database holds, by table: profile versions, notes, tags, where it came from, consents, history
audit.json     who did what with it, and when
documents/     the documents as they came in
`;

export function createExportPerson({ db, storage, now }: ExportPersonParts): ExportPerson {
  return async (by, candidateId) => {
    await sealAudit(db);
    const { person, held, audit } = await withWorkspace(db, by, async (trx) => {
      const found = await findPerson(trx, by.workspaceId, candidateId);
      if (found === undefined) throw new VitaeError('resource.not-found');
      return { person: found, held: await listHeldRows(trx, found), audit: await listAuditOf(trx, found) };
    });
    const zip = new yazl.ZipFile();
    const mtime = now();
    const addText = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, { mtime });
    addText('README.txt', README);
    addText('data.json', asJson({ exportedAt: mtime.toISOString(), ...byTable(held) }));
    addText('audit.json', asJson(audit));
    for (const [index, resume] of person.resumes.entries()) {
      if ((await storage.stat(resume.storageKey)) === null) continue;
      zip.addReadStreamLazy(nameInZip(index, resume), { mtime }, (done) => done(null, storage.open(resume.storageKey)));
    }
    zip.end();
    return zip.outputStream as Readable;
  };
}

const byTable = (held: Awaited<ReturnType<typeof listHeldRows>>): Record<string, readonly unknown[]> =>
  Object.fromEntries(held.map(({ table, rows }) => [table, rows]));

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Two documents of one name stay apart; nothing in the name leads out of the folder. */
function nameInZip(index: number, { filename }: PersonResume): string {
  return `documents/${index + 1}-${filename.replace(/[/\\:]/g, '_').replace(/^\.+/, '')}`;
}
