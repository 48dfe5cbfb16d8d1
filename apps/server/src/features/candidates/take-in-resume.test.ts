import { Candidate, CandidateList } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';

const cv = (name: string, mail: string, job = 'Nurse') =>
  Buffer.from(
    `${name}\n${mail}\n\nExperience\n\n${job}\nSt. Mary Hospital, Leeds\nMay 2018 - Present\n- Cared for patients\n`,
  );

let database: TestServer;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase());
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const pool = async (client: TestClient) =>
  CandidateList.parse((await client.send('GET', '/api/candidates')).body).items;
const candidate = async (client: TestClient, id: string) =>
  Candidate.parse((await client.send('GET', `/api/candidates/${id}`)).body);

describe('a résumé that was read', () => {
  it('becomes a candidate whose values name the résumé that they stand in', async () => {
    const recruiter = server.as('recruiter');
    const resume = await recruiter.import(cv('Ada Winter', 'ada.winter@example.com'), 'ada.txt');
    expect(resume.outcome).toMatchObject({ kind: 'created' });
    const [listed, ...more] = await pool(recruiter);
    expect(more).toEqual([]);
    expect(listed).toMatchObject({
      id: resume.candidateId,
      name: 'Ada Winter',
      email: 'ada.winter@example.com',
      label: 'Nurse',
      source: 'upload',
      resumes: 1,
      currentResumeId: resume.id,
    });
    const one = await candidate(recruiter, listed?.id ?? '');
    expect(one.profile?.basics.name?.places[0]?.resumeId).toBe(resume.id);
    expect(one.resumeList).toMatchObject([{ id: resume.id, current: true }]);
    expect(one.sources).toMatchObject([{ kind: 'upload', detail: 'ada.txt', resumeId: resume.id }]);
  });

  it('is seen by nobody of another workspace and by no candidate', async () => {
    const recruiter = server.as('recruiter');
    const { candidateId } = await recruiter.import(cv('Bo Lind', 'bo.lind@example.com'), 'bo.txt');
    const stranger = server.as('admin');
    expect(await pool(stranger)).toEqual([]);
    expect(codeOf((await stranger.send('GET', `/api/candidates/${candidateId}`)).body)).toBe('resource.not-found');
    const person = server.as('candidate', recruiter.caller.workspaceId);
    expect((await person.send('GET', '/api/candidates')).status).toBe(404);
  });

  it('carries corrections of the review into the pool, and goes with its only résumé', async () => {
    const recruiter = server.as('recruiter');
    const resume = await recruiter.import(cv('Cy Marsh', 'cy.marsh@example.com'), 'cy.txt');
    const changes = [{ op: 'set', path: 'basics/name', value: 'Cyrus Marsh' }];
    const reply = await recruiter.send('PUT', `/api/resumes/${resume.id}/profile`, { changes }, { 'if-match': '"1"' });
    expect(reply.status).toBe(200);
    expect(await pool(recruiter)).toMatchObject([{ name: 'Cyrus Marsh' }]);
    const { versions } = await candidate(recruiter, resume.candidateId ?? '');
    expect(versions.map(({ kind }) => kind)).toEqual(['correction', 'created']);
    expect((await recruiter.send('DELETE', `/api/resumes/${resume.id}`)).status).toBe(204);
    expect(await pool(recruiter)).toEqual([]);
  });

  it('keeps its candidate when it is read again', async () => {
    const recruiter = server.as('recruiter');
    const resume = await recruiter.import(cv('Di Ode', 'di.ode@example.com'), 'di.txt');
    await recruiter.send('POST', `/api/resumes/${resume.id}/reparse`, {});
    expect(await recruiter.finished(resume.id)).toMatchObject({ outcome: { kind: 'updated' } });
    expect(await pool(recruiter)).toMatchObject([{ id: resume.candidateId, resumes: 1 }]);
  });
});
