import { Experiment, ExperimentList } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { startTestApi, type TestApi } from '../accounts/testing/test-api.ts';
import type { TestBrowser } from '../accounts/testing/test-browser.ts';
import type { Llm } from '../llm/llm.ts';
import {
  cvAnswer,
  type FakeLlm,
  FLAGS,
  providerAt,
  startFakeLlm,
  testEngine,
  testLlm,
} from '../llm/testing/fake-llm.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { createTemplates } from '../templates/templates.ts';
import { agreementOf } from './agreement.ts';
import { assignArm } from './assign-arm.ts';
import { estimateMean, estimateShare } from './estimate.ts';
import { addExperimentRoutes } from './experiment-routes.ts';
import { createExperiments } from './experiments.ts';

const arm = (name: string, version: number, weight = 1) => ({ name, version, weight });
const split = (given: Partial<Parameters<typeof assignArm>[0]> = {}) => ({
  ...{ id: 'e1', kind: 'split' as const, share: 100, workspaces: [] },
  arms: [arm('a', 1, 3), arm('b', 2, 1)],
  ...given,
});
const user = (n: number) => ({ userId: `user ${n}`, workspaceId: `workspace ${n % 3}` });

describe('the arm of a user', () => {
  it('is the same each time, goes by weight, and keeps to the share: 100,000 users within half a point', () => {
    const users = Array.from({ length: 100_000 }, (_, n) => user(n));
    const arms = users.map((one) => assignArm(split({ share: 20 }), one)?.arm.name);
    expect(users.slice(0, 500).map((one) => assignArm(split({ share: 20 }), one)?.arm.name)).toEqual(
      arms.slice(0, 500),
    );
    const shareOf = (name: string | undefined) => arms.filter((one) => one === name).length / users.length;
    expect(Math.abs(shareOf('a') - 0.15)).toBeLessThan(0.005);
    expect(Math.abs(shareOf('b') - 0.05)).toBeLessThan(0.005);
    expect(Math.abs(shareOf(undefined) - 0.8)).toBeLessThan(0.005);
    // Raising the share takes nobody out, and moves nobody to another arm.
    const more = users.map((one) => assignArm(split({ share: 60 }), one)?.arm.name);
    expect(arms.every((one, at) => one === undefined || one === more[at])).toBe(true);
  });

  it('is none outside of the segment, and of a shadow always the first', () => {
    expect(assignArm(split({ workspaces: ['workspace 1'] }), user(0))).toBeUndefined();
    expect(assignArm(split({ workspaces: ['workspace 1'] }), user(1))).toBeDefined();
    expect(assignArm(split({ kind: 'shadow' }), user(5))).toMatchObject({
      arm: { name: 'a' },
      shadows: [{ name: 'b' }],
    });
  });
});

describe('estimates', () => {
  it('have the interval of Wilson for shares and of the normal distribution for means', () => {
    // 8 of 10: 0.490–0.943 (Wilson, 95%).
    expect(estimateShare(8, 10)?.low).toBeCloseTo(0.49, 2);
    expect(estimateShare(8, 10)?.high).toBeCloseTo(0.943, 2);
    expect(estimateShare(0, 0)).toBeNull();
    // 1, 2, 3: mean 2, deviation 1, so 1.96/√3 to each side.
    expect(estimateMean(6, 14, 3)).toEqual({
      mean: 2,
      low: expect.closeTo(2 - 1.96 / Math.sqrt(3), 6),
      high: expect.closeTo(2 + 1.96 / Math.sqrt(3), 6),
    });
    expect(estimateMean(5, 25, 1)).toEqual({ mean: 5, low: null, high: null });
  });

  it('of agreement count what both found', () => {
    expect(agreementOf({ skills: ['Go', 'Rust'] }, { skills: ['rust', 'C'] })).toBeCloseTo(1 / 3);
    expect(agreementOf({ name: '' }, { name: null })).toBe(1);
  });
});

const server = await startTestServer();
const fake: FakeLlm = await startFakeLlm();
const now = () => new Date();
let database: TestDatabase;
let llm: Llm;
let api: TestApi;
let admin: TestBrowser;
let resumes: ResumeServer;
beforeAll(async () => {
  database = await server.createDatabase();
  const { db } = database;
  llm = testLlm(db, { ...FLAGS, engine: 'llm' });
  await llm.providers.create(providerAt(fake.url));
  const templates = createTemplates({ db, now });
  const [version] = (await templates.get('cv-data-extractor')).versions;
  if (version === undefined) throw new Error('The built-in template has a version.');
  const { content } = version;
  await templates.update('cv-data-extractor', { content: { ...content, instructions: 'Second version.' } }, newId());
  const experiments = createExperiments({ db, now });
  const routes = {
    features: [
      { name: 'e', routes: (app: Parameters<typeof addExperimentRoutes>[0]) => addExperimentRoutes(app, experiments) },
    ],
  };
  api = await startTestApi(database, routes);
  admin = await api.signedIn('admin', 'ada');
  resumes = await startResumeServer(database, { secondEngine: testEngine(db, llm) });
});
afterAll(async () => {
  await resumes.close();
  await api.close();
  await fake.stop();
  await server.close();
});

const path = '/api/admin/llm/experiments';
const settings = (given: object = {}) => ({
  ...{ name: 'Shorter words', template: 'cv-data-extractor', kind: 'split' },
  arms: [
    { name: 'now', version: 1 },
    { name: 'new', version: 2 },
  ],
  ...given,
});
const create = async (given: object = {}) => Experiment.parse((await admin.send('POST', path, settings(given))).body);
const get = async (id: string) => Experiment.parse((await admin.send('GET', `${path}/${id}`)).body);
let count = 0;
const CV = (n: number) => `Ilse Brandvold${n}\nilse${n}@people.example\nGood with chisels and Terraform`;
const answered = (skills: readonly string[]) => cvAnswer({ name: '[NAME_1]', skills });
/** By somebody else each time. */
const importCv = () => resumes.as('recruiter').import(Buffer.from(CV(++count)), 'cv.txt');

describe('an experiment', () => {
  it('is refused with versions that there are not, with one arm, and twice at a time', async () => {
    const send = async (given: object) => (await admin.send('POST', path, settings(given))).status;
    expect(await send({ arms: [arm('a', 1), arm('b', 99)] })).toBe(400);
    expect(await send({ arms: [arm('a', 1)] })).toBe(400);
    expect(await send({ arms: [arm('a', 1), arm('a', 2)] })).toBe(400);
    const [first, second] = [await create(), await create()];
    expect((await admin.send('POST', `${path}/${first.id}/start`)).status).toBe(200);
    expect((await admin.send('POST', `${path}/${second.id}/start`)).status).toBe(409);
    expect((await admin.send('DELETE', `${path}/${first.id}`)).status).toBe(409);
    await admin.send('POST', `${path}/${first.id}/end`);
    for (const { id } of [first, second]) expect((await admin.send('DELETE', `${path}/${id}`)).status).toBe(204);
    expect(ExperimentList.parse((await admin.send('GET', path)).body).items).toEqual([]);
    const recruiter = await api.signedIn('recruiter', 'rita');
    expect((await recruiter.send('GET', path)).status).toBe(404);
  });

  it('gives each user one arm, and tells success, corrections, time and cost of both', async () => {
    const { id } = await create();
    await admin.send('POST', `${path}/${id}/start`);
    // The second version fails half of the time.
    let asked = 0;
    fake.answer((question) =>
      question.includes('Second version.') && ++asked % 2 === 0 ? { status: 500 } : answered(['chisels']),
    );
    for (let n = 0; n < 16; n++) {
      const client = resumes.as('recruiter');
      const resume = await client.import(Buffer.from(CV(++count)), 'cv.txt');
      const used = resume.versions[0]?.engine;
      if (used?.version !== 'cv-data-extractor 1') continue;
      const [skill] = resume.profile?.skills ?? [];
      const value = 'Chiselling';
      const change = { op: 'set', path: `skills/${skill?.id}/name`, value };
      const { status } = await client.send(
        'PUT',
        `/api/resumes/${resume.id}/profile`,
        { changes: [change] },
        { 'if-match': `"${resume.version}"` },
      );
      expect(status).toBe(200);
    }
    const { arms, state } = await get(id);
    const [before, after] = arms;
    expect(state).toBe('running');
    expect((before?.runs ?? 0) + (after?.runs ?? 0)).toBe(16);
    expect(before?.runs).toBeGreaterThan(1);
    expect(after?.runs).toBeGreaterThan(1);
    expect(before?.success?.mean).toBe(1);
    expect(before?.success?.low).toBeLessThan(1);
    expect(after?.success?.mean).toBeLessThan(1);
    expect(before?.corrections?.mean).toBe(1);
    expect(after?.corrections?.mean ?? 0).toBe(0);
    expect(before?.cost?.mean).toBeGreaterThan(0);
    expect(before?.milliseconds?.high).toBeGreaterThan(before?.milliseconds?.mean ?? Number.NaN);
    await admin.send('POST', `${path}/${id}/end`);
    const runs = fake.sent().filter((question) => question.includes('Second version.')).length;
    await importCv();
    expect(fake.sent().filter((question) => question.includes('Second version.'))).toHaveLength(runs);
  });

  it('as a shadow runs the other version beside, and changes nothing but its own figures', async () => {
    const { id } = await create({ kind: 'shadow', name: 'Beside' });
    await admin.send('POST', `${path}/${id}/start`);
    fake.answer((question) => answered(question.includes('Second version.') ? ['chisels', 'Terraform'] : ['chisels']));
    const resume = await importCv();
    expect(resume.profile?.skills.map(({ name }) => name?.value)).toEqual(['chisels']);
    const { arms } = await get(id);
    expect(arms).toMatchObject([
      { name: 'now', runs: 1, agreement: null },
      { name: 'new', runs: 1, corrections: null },
    ]);
    // Both: the name and chisels; the second alone: Terraform.
    expect(arms[1]?.agreement?.mean).toBeCloseTo(2 / 3);
    await admin.send('POST', `${path}/${id}/end`);
  });
});
