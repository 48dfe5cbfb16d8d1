import { setTimeout as sleep } from 'node:timers/promises';
import {
  ProcessingJob,
  ProcessingJobList,
  ProcessingSummary,
  ResumeStatus,
  RetryFailedReply,
  UploadReply,
} from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from '../../platform/database/new-id.ts';
import { defineTask } from '../../platform/queue/task.ts';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { RESUME_TASKS } from '../resumes/resumes.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { MIRA, resumeText } from '../resumes/testing/tiny-documents.ts';
import { createProcessingApi } from './processing.ts';
import { createReadProcessing } from './read-processing.ts';

const postgres = await startTestServer();
const failing = defineTask({ name: 'test.fail', payload: z.object({}), retryLimit: 0 });
const flaky = defineTask({
  ...{ name: 'test.flaky', payload: z.object({ workspaceId: z.uuid() }), retryLimit: 0, byHand: true },
});
const damaged = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(200, 7)]);
let server: ResumeServer;
let idle: ResumeServer;

beforeAll(async () => {
  server = await open(true);
  idle = await open(false);
});
afterAll(async () => {
  await server.close();
  await idle.close();
  await postgres.close();
});

async function open(works: boolean): Promise<ResumeServer> {
  return await startResumeServer(await postgres.createDatabase(), {
    works,
    tasks: [failing, flaky],
    features: (_resumes, { db, queue, now }) => [
      createProcessingApi({
        ...{ db, queue, now },
        tasks: [...RESUME_TASKS, failing, flaky],
        userNames: async (ids) => new Map(ids.map((id) => [id, 'Robin Example'])),
        batchMoved: () => undefined,
      }),
    ],
  });
}

async function upload(client: TestClient, bytes: Buffer, name: string): Promise<UploadReply> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await client.fetch('/api/resumes/upload', { method: 'POST', body: form });
  return UploadReply.parse(await response.json());
}

const jobsOf = async (client: TestClient, query = '') =>
  ProcessingJobList.parse((await client.send('GET', `/api/processing/jobs${query}`)).body).items;
const jobOf = async (client: TestClient, id: string) =>
  ProcessingJob.parse((await client.send('GET', `/api/processing/jobs/${id}`)).body);
const summaryOf = async (client: TestClient) =>
  ProcessingSummary.parse((await client.send('GET', '/api/processing/summary')).body);

async function ended(client: TestClient, id: string): Promise<ProcessingJob> {
  for (let job = await jobOf(client, id); ; job = await jobOf(client, id)) {
    if (job.status !== 'waiting' && job.status !== 'running') return job;
    await sleep(50);
  }
}

describe('the tasks of a workspace', () => {
  it('are listed with whose document they read, how it ended and why', async () => {
    const client = server.as('recruiter');
    const good = await upload(client, resumeText(MIRA), 'mira.txt');
    const bad = await upload(client, damaged, 'broken.pdf');
    expect(await ended(client, good.processingJobId)).toMatchObject({
      kind: 'resumes.process',
      status: 'done',
      attempts: 1,
      stage: 'saved',
      owner: { name: 'Robin Example' },
      resume: { id: good.resumeId, filename: 'mira.txt' },
      error: null,
      canRetry: false,
      canCancel: false,
    });
    const failed = await ended(client, bad.processingJobId);
    expect(failed).toMatchObject({ status: 'done', error: { nextAction: 'send-other-format' }, canRetry: true });
    expect((await jobsOf(client)).map(({ id }) => id)).toEqual([bad.processingJobId, good.processingJobId]);
    expect((await summaryOf(client)).doneInLastHour).toBe(2);
  });

  it('are found by outcome, source, workspace and time', async () => {
    const client = server.as('recruiter');
    const good = await upload(client, resumeText(MIRA), 'mira.txt');
    const bad = await upload(client, damaged, 'broken.pdf');
    for (const { processingJobId } of [good, bad]) await ended(client, processingJobId);
    expect(await jobOf(client, good.processingJobId)).toMatchObject({
      ...{ progress: 100, source: 'upload', outcome: { kind: 'created' } },
    });
    const names = async (query: string) => (await jobsOf(client, query)).map(({ resume }) => resume?.filename);
    expect(await names('?outcome=unreadable')).toEqual(['broken.pdf']);
    expect(await names('?outcome=created&source=upload')).toEqual(['mira.txt']);
    expect(await names('?source=batch')).toEqual([]);
    const { workspaceId } = client.caller;
    expect(await names(`?workspace=${workspaceId}`)).toEqual(['broken.pdf', 'mira.txt']);
    expect(await names(`?workspace=${newId()}`)).toEqual([]);
    const [later, before] = [new Date(Date.now() + 60_000), new Date(Date.now() - 600_000)];
    expect(await names(`?from=${before.toISOString()}&to=${later.toISOString()}`)).toHaveLength(2);
    expect(await names(`?from=${later.toISOString()}`)).toEqual([]);
    expect(await names(`?to=${before.toISOString()}`)).toEqual([]);
    const { body } = await client.send('GET', `/api/processing/summary?workspace=${newId()}`);
    expect(body).toMatchObject({ waiting: 0, failed: 0, doneInLastHour: 0 });
  });

  it('come a page at a time, by status and by kind', async () => {
    const client = idle.as('recruiter');
    for (const n of [1, 2, 3])
      await upload(client, resumeText({ name: `Mira ${n}`, email: `m${n}@people.example` }), 'a.txt');
    const first = ProcessingJobList.parse((await client.send('GET', '/api/processing/jobs?limit=2')).body);
    const rest = await jobsOf(client, `?limit=2&cursor=${first.nextCursor}`);
    expect(new Set([...first.items, ...rest].map(({ id }) => id)).size).toBe(3);
    expect(await jobsOf(client, '?status=waiting&kind=resumes.process')).toHaveLength(3);
    expect(await jobsOf(client, '?status=done')).toEqual([]);
    expect(await summaryOf(client)).toMatchObject({
      waiting: 3,
      running: 0,
      kinds: ['resumes.process', 'resumes.read-again', flaky.name],
    });
    expect((await summaryOf(client)).oldestWaitingSince).not.toBeNull();
  });

  it('are nobody else’s', async () => {
    const { processingJobId } = await upload(idle.as('recruiter'), resumeText(MIRA), 'mira.txt');
    const stranger = idle.as('recruiter');
    expect(await jobsOf(stranger)).toEqual([]);
    const path = `/api/processing/jobs/${processingJobId}`;
    expect((await stranger.send('GET', path)).status).toBe(404);
    for (const action of ['retry', 'cancel'])
      expect((await stranger.send('POST', `${path}/${action}`)).status).toBe(404);
    expect((await idle.as('candidate').send('GET', '/api/processing/jobs')).status).toBe(404);
    expect((await summaryOf(stranger)).waiting).toBe(0);
  });
});

describe('a task', () => {
  it('that could not read its document is followed by a new one', async () => {
    const client = server.as('recruiter');
    const bad = await upload(client, damaged, 'broken.pdf');
    await ended(client, bad.processingJobId);
    const reply = await client.send('POST', `/api/processing/jobs/${bad.processingJobId}/retry`);
    const next = ProcessingJob.parse(reply.body);
    expect(next.id).not.toBe(bad.processingJobId);
    expect(next.resume?.id).toBe(bad.resumeId);
    await ended(client, next.id);
    const old = await jobOf(client, bad.processingJobId);
    expect(old).toMatchObject({ status: 'done', canRetry: false });
    expect((await client.send('POST', `/api/processing/jobs/${old.id}/retry`)).status).toBe(409);
  });

  it('that waits is stopped with its document, which is kept and can be read again', async () => {
    const client = idle.as('recruiter');
    const { processingJobId, resumeId } = await upload(client, resumeText(MIRA), 'mira.txt');
    const path = `/api/processing/jobs/${processingJobId}`;
    const stopped = ProcessingJob.parse((await client.send('POST', `${path}/cancel`)).body);
    expect(stopped).toMatchObject({ status: 'cancelled', canRetry: true, canCancel: false });
    const status = ResumeStatus.parse((await client.send('GET', `/api/resumes/${resumeId}/status`)).body);
    expect(status).toMatchObject({ status: 'done', outcome: { kind: 'failed' } });
    expect((await client.send('POST', `${path}/cancel`)).status).toBe(409);
    const again = ProcessingJob.parse((await client.send('POST', `${path}/retry`)).body);
    expect(again).toMatchObject({ status: 'waiting', resume: { id: resumeId } });
  });

  it('that stands for itself is started again by the people of its workspace, alone or with all that failed', async () => {
    const { db, queue } = server.parts;
    const [ada, bo] = [server.as('recruiter'), server.as('recruiter')];
    let broken = true;
    await queue.work(flaky, () => (broken ? Promise.reject(new RangeError('no')) : Promise.resolve()), {
      concurrency: 1,
    });
    const send = ({ caller: { workspaceId } }: TestClient) =>
      db.transaction().execute((trx) => queue.send(flaky, { workspaceId }, { trx }));
    const [first, second, his] = [await send(ada), await send(ada), await send(bo)];
    for (const id of [first, second]) {
      expect(await ended(ada, id)).toMatchObject({ status: 'failed', canRetry: true, canCancel: false });
    }
    await ended(bo, his);
    const figures = async (kind: string) =>
      ProcessingSummary.parse((await ada.send('GET', `/api/processing/summary?kind=${kind}`)).body).failed;
    expect([await figures(flaky.name), await figures('resumes.process')]).toEqual([2, 0]);
    expect((await bo.send('POST', `/api/processing/jobs/${first}/retry`)).status).toBe(404);

    broken = false;
    expect((await ada.send('POST', `/api/processing/jobs/${first}/retry`)).status).toBe(200);
    expect(await ended(ada, first)).toMatchObject({ status: 'done', canRetry: false });
    const { body } = await ada.send('POST', '/api/processing/retry-failed', { kind: flaky.name });
    expect(RetryFailedReply.parse(body)).toEqual({ retried: 1, left: 0 });
    expect(await ended(ada, second)).toMatchObject({ status: 'done' });
    expect(await jobOf(bo, his)).toMatchObject({ status: 'failed' });
    expect((await server.as('candidate').send('POST', '/api/processing/retry-failed', { kind: 'a' })).status).toBe(404);
  });

  it('of the installation is shown to its admins only, and its failure names no words', async () => {
    const { db, queue, now } = server.parts;
    await queue.work(failing, () => Promise.reject(new RangeError('Mira Secret')), { concurrency: 1 });
    await db.transaction().execute((trx) => queue.send(failing, {}, { trx }));
    const read = createReadProcessing({ db, now, tasks: [failing], userNames: async () => new Map() });
    const everywhere = { workspaceId: newId(), userId: newId(), everywhere: true };
    const failed = () => read.list(everywhere, { limit: 50, status: 'failed', kind: failing.name });
    // Failures of other kinds may be there from before.
    while ((await failed()).items.length === 0) await sleep(50);
    expect(await jobsOf(server.as('admin'), `?kind=${failing.name}`)).toEqual([]);
    const { items } = await failed();
    expect(items).toMatchObject([{ kind: failing.name, canRetry: true, error: { code: 'task.failed' } }]);
    expect(JSON.stringify(items)).not.toContain('Secret');
  });
});
