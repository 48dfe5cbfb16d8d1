import { Readable } from 'node:stream';
import { UploadReply } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { repairImports } from './repair-imports.ts';
import { resumeKey } from './storage-keys.ts';
import { type ResumeServer, startResumeServer } from './testing/resume-server.ts';
import { MIRA, resumePdf } from './testing/tiny-documents.ts';

const postgres = await startTestServer();
const database = await postgres.createDatabase();
const server = await startResumeServer(database);
afterAll(async () => {
  await server.close();
  await postgres.close();
});

async function keysOf({ storage }: ResumeServer, workspaceId: string): Promise<string[]> {
  const keys: string[] = [];
  for (const kind of ['documents', 'pictures']) {
    for await (const key of storage.list(`${kind}/${workspaceId}/`, new Date(Date.now() + 60_000))) keys.push(key);
  }
  return keys;
}
async function rowsOf(workspaceId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['resumes', 'resume_versions', 'resume_documents', 'candidates', 'candidate_versions']) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}
      where workspace_id = ${workspaceId}`.execute(database.ownerDb);
    counts[table] = rows[0]?.n ?? -1;
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from live_events
    where workspace_id = ${workspaceId} and event ? 'resumeId'`.execute(database.ownerDb);
  return { ...counts, resume_events: rows[0]?.n ?? -1 };
}
const NOTHING = {
  resumes: 0,
  resume_versions: 0,
  resume_documents: 0,
  candidates: 0,
  candidate_versions: 0,
  resume_events: 0,
};

describe('deleting', () => {
  it('leaves no file, no row and no event of the résumé', async () => {
    const client = server.as('recruiter');
    const { workspaceId } = client.caller;
    const { id } = await client.import(resumePdf(MIRA), 'a.pdf');
    await (await client.fetch(`/api/resumes/${id}/pages/1.png`)).arrayBuffer();
    const changes = [{ op: 'remove', path: 'basics/name' }];
    await client.send('PUT', `/api/resumes/${id}/profile`, { changes }, { 'if-match': '"1"' });
    expect(await keysOf(server, workspaceId)).toHaveLength(2);
    expect(await rowsOf(workspaceId)).toMatchObject({ resumes: 1, resume_versions: 2, resume_documents: 1 });
    expect((await client.send('DELETE', `/api/resumes/${id}`)).status).toBe(204);
    expect(await keysOf(server, workspaceId)).toEqual([]);
    expect(await rowsOf(workspaceId)).toEqual(NOTHING);
    expect((await client.send('DELETE', `/api/resumes/${id}`)).status).toBe(404);
  });
  it('the first of several equal documents makes the next one the first', async () => {
    const client = server.as('recruiter');
    const first = await client.import(resumePdf(MIRA), 'one.pdf');
    const replies: UploadReply[] = [];
    for (const name of ['two.pdf', 'three.pdf']) {
      replies.push(UploadReply.parse(await (await client.upload(resumePdf(MIRA), name)).json()));
    }
    const [two, three] = replies.map(({ resumeId }) => resumeId);
    await client.send('DELETE', `/api/resumes/${first.id}`);
    await client.finished(two ?? '');
    expect(await client.get(two ?? '')).toMatchObject({
      duplicateOf: null,
      name: MIRA.name,
      outcome: { kind: 'updated' },
    });
    expect(await client.get(three ?? '')).toMatchObject({
      duplicateOf: two,
      outcome: { kind: 'duplicate', duplicateOf: two },
    });
  });
});

describe('the repair', () => {
  const later = (milliseconds: number) => ({
    ...server.parts,
    ...server.parts.config,
    now: () => new Date(Date.now() + milliseconds),
  });

  it('sends an import again whose task got lost, and leaves the others', async () => {
    const idle = await startResumeServer(await postgres.createDatabase(), { works: false });
    const client = idle.as('recruiter');
    const upload = async (name: string, text: string) =>
      UploadReply.parse(await (await client.upload(Buffer.from(text), name)).json());
    const lost = await upload('lost.txt', 'Mira Beispiel\nmira@people.example\n');
    const waiting = await upload('waiting.txt', 'Bela Birke\nbela@people.example\n');
    const parts = { ...idle.parts, ...idle.parts.config, now: () => new Date(Date.now() + 120_000) };
    await idle.queue.cancel((await import('./resume-tasks.ts')).processResume, lost.processingJobId);
    await repairImports(parts);
    expect((await idle.queue.counts()).waiting).toBe(2);
    await repairImports(parts);
    expect((await idle.queue.counts()).waiting).toBe(2);
    const { workOnResumes } = await import('./resumes.ts');
    await workOnResumes(idle.parts, 1);
    for (const { resumeId } of [lost, waiting]) await client.finished(resumeId);
    expect(await client.get(lost.resumeId)).toMatchObject({ version: 1, name: 'Mira Beispiel' });
    await idle.close();
  });
  it('removes files that belong to nothing, and only those', async () => {
    const client = server.as('recruiter');
    const { workspaceId } = client.caller;
    const { id } = await client.import(resumePdf(MIRA), 'a.pdf');
    const orphan = resumeKey(workspaceId, newId());
    await server.storage.put(orphan, Readable.from([Buffer.from('left by a program that died')]));
    await repairImports(later(0));
    expect(await keysOf(server, workspaceId)).toContain(orphan);
    await repairImports(later(2 * 3_600_000));
    expect(await keysOf(server, workspaceId)).toEqual([resumeKey(workspaceId, id)]);
  });
});
