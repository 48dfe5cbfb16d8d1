import { parseDocument } from '@vitae/parser';
import { readDocument } from '@vitae/reader';
import { CareerArkFlags, CareerArkReply, LlmCallQuery } from '@vitae/schema/api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { createCareerArkFeature } from '../career-ark/career-ark.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { readCalls } from './calls.ts';
import type { Llm } from './llm.ts';
import { cvAnswer, type FakeLlm, FLAGS, providerAt, startFakeLlm, testEngine, testLlm } from './testing/fake-llm.ts';
import { smallCall } from './testing/small-call.ts';

const server = await startTestServer();
const fake: FakeLlm = await startFakeLlm();
let database: TestDatabase;
let llm: Llm;
let resumes: ResumeServer;
beforeAll(async () => {
  database = await server.createDatabase();
  llm = testLlm(database.db);
  resumes = await startResumeServer(database, {
    secondEngine: testEngine(database.db, llm),
    features: ({ receiveUpload, readResumes }) => [
      createCareerArkFeature({
        receiveUpload,
        resumes: readResumes,
        now: () => new Date(),
        assistant: { flags: llm.flags, isAvailable: llm.runs.available },
      }),
    ],
  });
});
afterAll(async () => {
  await resumes.close();
  await fake.stop();
  await server.close();
});

// Nothing here looks like a heading or a job to the local engine.
const CV = (n: number) =>
  [
    `Ilse Brandvold${n}`,
    `ilse${n}@people.example`,
    'Since a while at Quarry & Sons as a stonemason, from 2019 to 2023',
    'Good with chisels and Terraform',
  ].join('\n');
const ANSWER = cvAnswer({
  name: '[NAME_1]',
  work: [
    { company: 'Quarry & Sons', title: 'stonemason', start: '2019', end: '2023' },
    { company: 'Invented Holding', title: 'Director', start: '2001', end: '2002' },
  ],
  skills: ['chisels', 'Alchemy'],
});
let count = 0;
const importCv = () => resumes.as('recruiter').import(Buffer.from(CV(++count)), 'cv.txt');
const provider = async () => {
  for (const { id } of await llm.providers.list()) await llm.providers.delete(id);
  await llm.providers.create(providerAt(fake.url));
};

describe('an installation without a provider', () => {
  it('imports as ever, and says nothing of language models', async () => {
    const resume = await importCv();
    expect(resume.outcome?.kind).not.toBe('failed');
    expect(JSON.stringify(resume)).not.toMatch(/language model|engine\./);
    expect(resume.versions[0]?.engine?.name).toBe('local');
    const flags = await resumes.as('candidate').send('GET', '/api/career-ark/feature-flags');
    expect(CareerArkFlags.parse(flags.body).use_assistant_processing).toBe(false);
  });
});

describe('with a provider', () => {
  beforeEach(async () => {
    await provider();
    await llm.flags.set(FLAGS);
  });

  it('adds what the local engine was unsure of, with its places; what is not in the document stays out', async () => {
    fake.answer(() => ANSWER);
    const resume = await importCv();
    expect(resume.versions[0]?.engine).toEqual({ name: 'hybrid', version: 'cv-data-extractor 1' });
    const employer = resume.profile?.work.find(({ name }) => name?.value === 'Quarry & Sons')?.name;
    expect(employer).toMatchObject({ source: 'llm', raw: 'Quarry & Sons', method: 'cv-data-extractor' });
    expect(employer?.places).toHaveLength(1);
    const all = JSON.stringify(resume.profile);
    expect(all).not.toMatch(/Invented Holding|Alchemy|\[NAME/);
    expect(resume.findings.map(({ code }) => code)).toContain('engine.not-in-document');
    expect(fake.sent().join()).not.toMatch(/Brandvold|people\.example/i);
  });

  it('takes the local profile when the model fails, and says why', async () => {
    fake.answer(() => ({ status: 500 }));
    const resume = await importCv();
    expect(resume.versions[0]?.engine?.name).toBe('local');
    expect(resume.findings.find(({ code }) => code === 'engine.fallback')?.message).toBe(
      'The provider of the language model has a fault. The profile is the local engine’s.',
    );
  });

  it('answers the old address: by the assistant, by the local engine, or not at all without a fallback', async () => {
    const send = async () => {
      const form = new FormData();
      form.set('file', new Blob([CV(++count)]), 'cv.txt');
      return await resumes.as('recruiter').fetch('/api/career-ark/cv/assistant', { method: 'POST', body: form });
    };
    fake.answer(() => ANSWER);
    expect(CareerArkReply.parse(await (await send()).json())).toMatchObject({
      method: 'assistant',
      data: { work_experience: [{ company: 'Quarry & Sons', start_date: '2019' }] },
    });
    fake.answer(() => ({ status: 500 }));
    expect(CareerArkReply.parse(await (await send()).json()).method).toBe('local');
    await llm.flags.set({ ...FLAGS, fallback: false });
    expect((await send()).status).toBe(503);
    const flags = await resumes.as('candidate').send('GET', '/api/career-ark/feature-flags');
    expect(flags.body).toEqual({
      use_assistant_processing: true,
      fallback_enabled: false,
      max_retries: 0,
      rollout_percentage: 100,
    });
  });

  it('is not asked for users outside of the rollout', async () => {
    await llm.flags.set({ ...FLAGS, mode: 'percentage', percentage: 0 });
    const before = fake.sent().length;
    await importCv();
    expect(fake.sent()).toHaveLength(before);
  });

  it('is asked when it was chosen for an import, whatever the rollout, but not where it is switched off', async () => {
    const read = await readDocument(Buffer.from(CV(0)), { name: 'cv.txt' });
    if (!read.ok) throw new Error(read.problem.detail);
    const { document } = read;
    const { text, sections = [], findings, profile } = parseDocument(document, { now: '2026-11-28' });
    const of = {
      workspaceId: newId(),
      resumeId: newId(),
      userId: newId(),
      document,
      text,
      sections,
      findings,
      profile,
    };
    const { isWanted } = testEngine(database.db, llm);
    await llm.flags.set({ ...FLAGS, mode: 'percentage', percentage: 0 });
    expect([await isWanted(of), await isWanted({ ...of, chosenEngine: 'llm' })]).toEqual([false, true]);
    await llm.flags.set({ ...FLAGS, mode: 'off' });
    expect(await isWanted({ ...of, chosenEngine: 'llm' })).toBe(false);
  });

  it('sends nothing more when the budget is used up, and imports go on', async () => {
    await llm.budgets.set({ day: 0, month: null });
    const before = fake.sent().length;
    const resume = await importCv();
    expect(resume.findings.find(({ code }) => code === 'engine.fallback')?.message).toMatch(/budget/);
    expect(fake.sent()).toHaveLength(before);
    await llm.budgets.set({ day: null, month: null });
  });

  it('with a model that fails in 30% of calls: 500 imports, 500 profiles, none lost, none invented', async () => {
    await provider();
    // Without names and addresses these are all one CV: an answer that is known would be used again for all of them.
    await llm.keeping.set({ ...(await llm.keeping.read()), answerDays: 0 });
    let seed = 7;
    const chance = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const faults = [
      () => ({ status: 500 }),
      () => ({ status: 429 }),
      () => '{"name": cut',
      () => '{"personal_info":7}',
      () => 'I would rather not.',
    ];
    fake.answer(() => (chance() < 0.3 ? (faults[Math.floor(chance() * faults.length)] ?? (() => ANSWER))() : ANSWER));
    const client = resumes.as('recruiter');
    const engines = new Map<string, number>();
    const waiting = Array.from({ length: 500 }, (_, n) => 1_000 + n);
    const lane = async () => {
      for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
        const { profile, versions, findings, outcome } = await client.import(Buffer.from(CV(n)), 'cv.txt');
        const by = versions[0]?.engine?.name ?? '';
        engines.set(by, (engines.get(by) ?? 0) + 1);
        expect(outcome?.kind).not.toMatch(/failed|unreadable/);
        expect(profile?.basics.emails[0]?.value).toBe(`ilse${n}@people.example`);
        expect(JSON.stringify(profile)).not.toMatch(/Invented|Alchemy/);
        if (by === 'local') expect(findings.some(({ code }) => code === 'engine.fallback')).toBe(true);
      }
    };
    await Promise.all([lane(), lane(), lane(), lane(), lane(), lane()]);
    expect([...engines.values()].reduce((a, b) => a + b)).toBe(500);
    expect(engines.get('hybrid')).toBeGreaterThan(250);
    expect(engines.get('local')).toBeGreaterThan(20);
  }, 900_000);

  it('tells the states of the breaker in the trace of each call', async () => {
    await provider();
    fake.answer(() => ({ status: 500 }));
    for (let n = 0; n < 7; n++) await llm.runs.run(smallCall());
    const { items } = await readCalls(database.db, LlmCallQuery.parse({ template: 'small' }));
    expect(items.map(({ outcome }) => outcome).reverse()).toEqual([
      ...Array.from({ length: 5 }, () => 'server'),
      'breaker-open',
      'breaker-open',
    ]);
    const states = items.map(({ trace }) =>
      trace.filter(({ stage }) => stage === 'breaker').map(({ detail }) => detail),
    );
    expect(states[2]).toEqual(['closed to open']);
    expect(states[0]).toEqual(['open']);
  });
});
