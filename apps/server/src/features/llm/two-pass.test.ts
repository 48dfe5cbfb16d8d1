import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { Llm } from './llm.ts';
import {
  type FakeAnswer,
  type FakeLlm,
  FLAGS,
  providerAt,
  startFakeLlm,
  testEngine,
  testLlm,
} from './testing/fake-llm.ts';

const server = await startTestServer();
const fake: FakeLlm = await startFakeLlm();
let llm: Llm;
let resumes: ResumeServer;
beforeAll(async () => {
  const database = await server.createDatabase();
  llm = testLlm(database.db);
  resumes = await startResumeServer(database, { secondEngine: testEngine(database.db, llm) });
  await llm.providers.create(providerAt(fake.url));
  await llm.flags.set({ ...FLAGS, engine: 'two-pass' });
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
    'There I carved window sills for churches',
    `Record ${n}`,
  ].join('\n');
const found = (value: string | null) => ({ value, line: null });
const none = found(null);
const FACTS = JSON.stringify({
  personal_info: {
    ...{ phone: none, location: none, linkedin: none, portfolio: none, summary: none, email: none },
    name: found('[NAME_1]'),
  },
  work_experience: [
    {
      ...{ company: found('Quarry & Sons'), title: found('stonemason'), location: none },
      ...{ start_date: found('2019'), end_date: found('2023') },
    },
  ],
  ...{ education: [], skills: [], projects: [], certifications: [], languages: [] },
});
const DETAILS = JSON.stringify({
  work_experience: [
    {
      ...{ company: found('Quarry & Sons'), title: found('stonemason'), start_date: found('2019') },
      description: [found('carved window sills for churches'), found('Led four hundred people')],
    },
  ],
  projects: [],
});
const isSecond = (question: string) => question.includes('what was done in each job');
const inTwoPasses =
  (second: ReturnType<FakeAnswer>): FakeAnswer =>
  (question) =>
    isSecond(question) ? second : FACTS;
let count = 0;
const importCv = async () => {
  const number = ++count;
  const resume = await resumes.as('recruiter').import(Buffer.from(CV(number)), 'cv.txt');
  // Of this document alone, however late another one is read.
  const sent = fake.sent().filter((question) => question.includes(`Record ${number}`));
  return { resume, asked: sent.map(isSecond) };
};

describe('the engine of two passes', () => {
  it('asks for the facts, then for what was done, and puts it to the job; inventions of either stay out', async () => {
    fake.answer(inTwoPasses(DETAILS));
    const { resume, asked } = await importCv();
    expect(asked).toEqual([false, true]);
    expect(resume.versions[0]?.engine).toEqual({ name: 'two-pass', version: 'cv-metadata 1' });
    const job = resume.profile?.work.find(({ name }) => name?.value === 'Quarry & Sons');
    expect(job?.highlights.map(({ value }) => value)).toEqual(['carved window sills for churches']);
    expect(job?.highlights[0]?.places).toHaveLength(1);
    expect(JSON.stringify(resume.profile)).not.toContain('four hundred');
    expect(resume.findings.map(({ code }) => code)).toContain('engine.not-in-document');
  });

  it('keeps the facts when the second pass fails, and says so', async () => {
    fake.answer(inTwoPasses({ status: 500 }));
    const { resume, asked } = await importCv();
    expect(asked).toEqual([false, true]);
    expect(resume.versions[0]?.engine?.name).toBe('two-pass');
    expect(resume.profile?.work.find(({ name }) => name?.value === 'Quarry & Sons')).toBeDefined();
    expect(resume.findings.find(({ code }) => code === 'engine.fallback')?.message).toBe(
      'The provider of the language model has a fault. Descriptions are the local engine’s.',
    );
  });

  it('is the local engine when the first pass fails, without a second', async () => {
    fake.answer(() => ({ status: 500 }));
    const { resume, asked } = await importCv();
    expect(asked).toEqual([false]);
    expect(resume.versions[0]?.engine?.name).toBe('local');
  });
});
