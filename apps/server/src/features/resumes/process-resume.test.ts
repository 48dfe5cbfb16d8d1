import type { ParseOutcome } from '@vitae/parser/node';
import { emptyProfile } from '@vitae/schema';
import { UploadReply } from '@vitae/schema/api';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import type { ParserPool } from './parser-pool.ts';
import { createProcessResume } from './process-resume.ts';
import { type ResumeServer, startResumeServer } from './testing/resume-server.ts';
import type { TestClient } from './testing/test-client.ts';
import { MIRA, resumePdf, resumeText, tinyPdf } from './testing/tiny-documents.ts';

const postgres = await startTestServer();
afterAll(() => postgres.close());
const open: ResumeServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start(options: Parameters<typeof startResumeServer>[1] = {}): Promise<ResumeServer> {
  const server = await startResumeServer(await postgres.createDatabase(), options);
  open.push(server);
  return server;
}
async function upload(client: TestClient, bytes: Buffer, name = 'a.pdf'): Promise<string> {
  return UploadReply.parse(await (await client.upload(bytes, name)).json()).resumeId;
}
/** A pool that does what the test says. */
function poolOf(parse: (call: number, signal?: AbortSignal) => Promise<ParseOutcome>): ParserPool {
  let calls = 0;
  return {
    parse: (_source, { signal }) => parse(calls++, signal),
    renderPage: () => Promise.reject(new Error('Nothing is drawn here.')),
    warm: () => undefined,
    state: () => ({ running: 0, queued: 0, pid: undefined, rss: 0 }),
    close: () => Promise.resolve(),
  };
}

describe('reading a document', () => {
  it('that is locked, damaged or empty of text ends with a reason and what to do', async () => {
    const server = await start();
    const client = server.as('recruiter');
    const damaged = await client.finished(await upload(client, Buffer.from('%PDF-1.4\n nothing else\n')));
    expect(damaged).toMatchObject({
      status: 'done',
      progress: 100,
      stage: 'read',
      outcome: { kind: 'unreadable', nextAction: 'send-other-format', reason: { code: 'document.damaged' } },
      error: { code: 'document.damaged' },
    });
    const again = UploadReply.parse(
      await (await client.upload(Buffer.from('%PDF-1.4\n nothing else\n'), 'b.pdf')).json(),
    );
    expect(again.duplicateOf).toBeUndefined();
    expect((await client.finished(again.resumeId)).outcome).toEqual(damaged.outcome);
    const blank = await client.import(tinyPdf([[]]), 'blank.pdf');
    expect(blank).toMatchObject({ version: 0, profile: null, outcome: { kind: 'unreadable' } });
  });
  it('without a name or a contact says what is missing', async () => {
    const server = await start();
    const client = server.as('recruiter');
    const resume = await client.import(Buffer.from('Skills\nSAP, Excel, Python\n'), 'skills.txt');
    expect(resume.outcome).toMatchObject({ kind: 'missing-information', nextAction: 'add-missing' });
    expect(resume.version).toBe(1);
  });
  it('that is no résumé is told', async () => {
    const server = await start();
    const client = server.as('recruiter');
    const text = 'Invoice 4711\n\nTwo pallets of paper at 120.00 each.\nPlease pay within 30 days.\n';
    const resume = await client.import(Buffer.from(text.repeat(3)), 'invoice.txt');
    expect(resume.findings.map(({ code }) => code)).toContain('profile.not-a-resume');
  });
});

describe('trouble on our side', () => {
  it('is tried again', async () => {
    const real = await start();
    const pool = poolOf(async (call) => {
      if (call === 0) throw new Error('The disk was gone for a moment.');
      return await real.parts.pool.parse({ bytes: resumeText(MIRA) }, { now: '2026-01-01', name: 'a.txt' });
    });
    const server = await start({ pool });
    const client = server.as('recruiter');
    const status = await client.finished(await upload(client, resumePdf(MIRA)));
    expect(status.outcome?.kind).toBe('created');
  });
  it('that does not go away ends as failed, after which the same file may be sent again', async () => {
    const server = await start({ pool: poolOf(() => Promise.reject(new Error('The disk is gone.'))) });
    const client = server.as('recruiter');
    const id = await upload(client, resumePdf(MIRA));
    const status = await client.finished(id);
    expect(status).toMatchObject({ outcome: { kind: 'failed', retryable: true, nextAction: 'read-again' } });
    const again = await client.upload(resumePdf(MIRA), 'again.pdf');
    expect(UploadReply.parse(await again.json()).duplicateOf).toBeUndefined();
  });
});

describe('a reading ends once', () => {
  it('when its task runs twice, at the same time or later', async () => {
    const server = await start({ works: false });
    const client = server.as('recruiter');
    const id = await upload(client, resumePdf(MIRA));
    const handle = createProcessResume({ ...server.parts, ...server.parts.config });
    const payload = { workspaceId: client.caller.workspaceId, resumeId: id, reading: 1, ocr: 'auto' } as const;
    const { signal } = new AbortController();
    const run = { taskId: id, payload, attempt: 0, lastAttempt: false, signal };
    await Promise.all([handle(run), handle(run), handle(run)]);
    await handle(run);
    const resume = await client.get(id);
    expect(resume.versions.map(({ version }) => version)).toEqual([1]);
    const events = await server.parts.db.transaction().execute(async (trx) => {
      const { sql } = await import('kysely');
      await sql`select set_config('app.workspace', ${client.caller.workspaceId}, true)`.execute(trx);
      return await trx.selectFrom('live_events').select('event').orderBy('id').execute();
    });
    const types = events.map(({ event }) => (event as { type: string }).type);
    expect(types.filter((type) => type === 'resume.done')).toHaveLength(1);
    expect(types.at(-1)).toBe('resume.done');
  });
  it('and not at all when the résumé was deleted meanwhile', async () => {
    const reading = Promise.withResolvers<void>();
    const deleted = Promise.withResolvers<void>();
    const result: ParseOutcome = {
      ok: true,
      document: { format: 'pdf', layout: 'fixed', pages: [], meta: {}, findings: [] },
      result: {
        profile: emptyProfile(),
        text: { text: '', segments: [] },
        resumeLikelihood: 1,
        findings: [],
        engine: { name: 'local', version: '0' },
      },
      milliseconds: { read: 0, understand: 0 },
    };
    const pool = poolOf(async () => {
      reading.resolve();
      await deleted.promise;
      return result;
    });
    const server = await start({ pool });
    const client = server.as('recruiter');
    const id = await upload(client, resumePdf(MIRA));
    await reading.promise;
    expect((await client.send('DELETE', `/api/resumes/${id}`)).status).toBe(204);
    deleted.resolve();
    // The next import runs behind the first one's end.
    const next = await upload(client, resumePdf(MIRA));
    await client.finished(next);
    expect((await client.send('GET', `/api/resumes/${id}`)).status).toBe(404);
  });
});
