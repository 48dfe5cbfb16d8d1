import { CandidateList, SimilarCandidates } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { indexMissingCandidates } from './index-missing.ts';

const cv = (name: string, job: string, skills: string) =>
  Buffer.from(
    `${name}\n${name.split(' ')[0]}@example.com\n\nExperience\n\n${job}\nNorthwind Works\n2019 - Present\n\nSkills\n\n${skills}\n`,
  );

let database: TestServer;
let tables: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  tables = await database.createDatabase();
  server = await startResumeServer(tables);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

it('names candidates with the same skills and titles, and why', async () => {
  const recruiter = server.as('recruiter');
  const { candidateId } = await recruiter.import(
    cv('Ada Winter', 'Data Engineer', 'Python, PostgreSQL, Kafka'),
    'a.txt',
  );
  await recruiter.import(cv('Bo Lind', 'Data Engineer', 'Python, Postgres, Excel'), 'b.txt');
  await recruiter.import(cv('Cy Marsh', 'Nurse', 'Triage, First aid'), 'c.txt');
  await server.as('recruiter').import(cv('Di Ode', 'Data Engineer', 'Python, PostgreSQL, Kafka'), 'd.txt');
  const { body } = await recruiter.send('GET', `/api/candidates/${candidateId}/similar`);
  const { items } = SimilarCandidates.parse(body);
  expect(items.map(({ candidate }) => candidate.name)).toEqual(['Bo Lind']);
  expect(items[0]?.reasons).toContain('Was also Data Engineer.');
  expect(items[0]?.reasons[0]).toMatch(/^Skills in common: .*PostgreSQL/);
  expect((await server.as('admin').send('GET', `/api/candidates/${candidateId}/similar`)).status).toBe(404);
});

it('indexes candidates that came in before the pool was searched', async () => {
  const recruiter = server.as('recruiter');
  await recruiter.import(cv('Eve Stone', 'Baker', 'Bread'), 'e.txt');
  const found = async () =>
    CandidateList.parse((await recruiter.send('GET', '/api/candidates?text=baker')).body).items.map(({ name }) => name);
  expect(await found()).toEqual(['Eve Stone']);
  await sql`delete from candidate_search where workspace_id = ${recruiter.caller.workspaceId}`.execute(tables.ownerDb);
  expect(await found()).toEqual([]);
  const signal = new AbortController().signal;
  expect(await indexMissingCandidates(tables.db, createSkillTaxonomy(), signal)).toBe(1);
  expect(await found()).toEqual(['Eve Stone']);
  expect(await indexMissingCandidates(tables.db, createSkillTaxonomy(), signal)).toBe(0);
});
