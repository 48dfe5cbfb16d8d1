import { setTimeout as sleep } from 'node:timers/promises';
import { LlmCallQuery, Resume, ResumeStatus, UploadReply } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { readCalls } from './calls.ts';
import type { Llm } from './llm.ts';
import { cvAnswer, type FakeLlm, FLAGS, providerAt, startFakeLlm, testEngine, testLlm } from './testing/fake-llm.ts';

const server = await startTestServer();
const fake: FakeLlm = await startFakeLlm();
let database: TestDatabase;
let llm: Llm;
let resumes: ResumeServer;
/** Opened by the test: until then the engine has not begun. */
const gate = Promise.withResolvers<void>();
beforeAll(async () => {
  database = await server.createDatabase();
  llm = testLlm(database.db);
  await llm.providers.create(providerAt(fake.url));
  // Less than this sure are the name and the project, and not the job and the skills.
  const engine = testEngine(database.db, llm, 0.852);
  resumes = await startResumeServer(database, {
    secondEngine: {
      isOffered: engine.isOffered,
      isWanted: engine.isWanted,
      read: async (reading, signal) => {
        await gate.promise;
        return await engine.read(reading, signal);
      },
    },
  });
});
afterAll(async () => {
  gate.resolve();
  await resumes.close();
  await fake.stop();
  await server.close();
});

const CV = [
  'Ilse Brandvold',
  'ilse@people.example',
  'Experience',
  'Analyst, Engine Ltd, 2019 – 2021',
  'Skills',
  'TypeScript, PostgreSQL',
  'Projects',
  'Quarry & Sons, chisels',
].join('\n');

describe('the hybrid engine', () => {
  it('never makes an import wait, asks only about sections it is unsure of, and keeps what people decided meanwhile', async () => {
    fake.answer(() => cvAnswer({ skills: ['chisels'], projects: ['Quarry & Sons'] }));
    const client = resumes.as('recruiter');
    const { resumeId } = UploadReply.parse(await (await client.upload(Buffer.from(CV), 'cv.txt')).json());
    let status: ResumeStatus;
    do {
      await sleep(50);
      status = ResumeStatus.parse((await client.send('GET', `/api/resumes/${resumeId}/status`)).body);
    } while (status.status !== 'done');
    expect(status).toMatchObject({ progress: 100, secondReading: 'waiting' });
    expect(status.outcome).toBeDefined();
    expect(fake.sent()).toEqual([]);
    const local = await client.get(resumeId);
    expect(local.versions[0]?.engine?.name).toBe('local');
    const changes = [{ op: 'set', path: 'basics/name', value: 'Ilse B.' }];
    const path = `/api/resumes/${resumeId}/profile`;
    const corrected = await client.send('PUT', path, { changes }, { 'if-match': `"${local.version}"` });
    expect(Resume.parse(corrected.body).profile?.basics.name?.value).toBe('Ilse B.');
    gate.resolve();
    expect(await client.finished(resumeId)).toMatchObject({ secondReading: 'done', outcome: status.outcome });
    const both = await client.get(resumeId);
    expect(both.versions[0]?.engine?.name).toBe('hybrid');
    expect(both.profile?.basics.name?.value).toBe('Ilse B.');
    expect(both.profile?.projects[0]?.name?.alternatives?.map(({ value }) => value)).toContain('Quarry & Sons');
    const [question = ''] = fake.sent();
    expect(question).toContain('chisels');
    expect(question).not.toMatch(/Engine Ltd|TypeScript/);

    // What people decide after the call is in the log; what they decided before it isn't.
    const decisions = async () =>
      (await readCalls(database.db, LlmCallQuery.parse({}))).items.map((call) => call.decision);
    expect(await decisions()).toEqual([{ confirmed: 0, corrected: 0 }]);
    const job = both.profile?.work[0]?.id;
    const after = [
      { op: 'confirm', path: 'basics/emails/0' },
      { op: 'set', path: `work/${job}/position`, value: 'Senior analyst' },
    ];
    await client.send('PUT', path, { changes: after }, { 'if-match': `"${both.version}"` });
    expect(await decisions()).toEqual([{ confirmed: 1, corrected: 1 }]);
  });

  it('is left out where this server alone is chosen for another reading, asked where the model is, and refused where there is none', async () => {
    const client = resumes.as('recruiter');
    const { id } = await client.import(Buffer.from(CV.replace('Ilse', 'Nora')), 'nora.txt');
    const again = async (engine: string) => {
      const reply = await client.send('POST', `/api/resumes/${id}/reparse`, { engine });
      if (reply.status !== 202) return reply.status;
      await client.finished(id);
      return (await client.get(id)).versions[0]?.engine?.name;
    };
    const asked = fake.sent().length;
    expect(await again('local')).toBe('local');
    expect(fake.sent()).toHaveLength(asked);
    expect(await again('llm')).toBe('llm');
    await llm.flags.set({ ...FLAGS, workspaces: [newId()] });
    expect(await again('llm')).toBe(400);
    expect(await again('local')).toBe('local');
    await llm.flags.set(FLAGS);
  });
});
