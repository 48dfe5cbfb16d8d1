import { setTimeout as sleep } from 'node:timers/promises';
import { CareerArkData, CareerArkFlags, CareerArkReply, CareerArkStatus, CareerArkTask } from '@vitae/schema/api';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, LOOK_AGAIN, type TestClient } from '../resumes/testing/test-client.ts';
import { MIRA, resumePdf } from '../resumes/testing/tiny-documents.ts';
import { createCareerArkFeature } from './career-ark.ts';

const postgres = await startTestServer();
const database = await postgres.createDatabase();
const server = await startResumeServer(database, {
  features: ({ receiveUpload, readResumes }) => [
    createCareerArkFeature({ receiveUpload, resumes: readResumes, now: () => new Date() }),
  ],
});
afterAll(async () => {
  await server.close();
  await postgres.close();
});

async function send(client: TestClient, path: string, bytes: Uint8Array, filename: string): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(bytes)]), filename);
  return await client.fetch(path, { method: 'POST', body: form });
}

async function ended(client: TestClient, taskId: string): Promise<CareerArkStatus> {
  for (;;) {
    const { body } = await client.send('GET', `/api/career-ark/cv/status?taskId=${taskId}`);
    const status = CareerArkStatus.parse(body);
    if (status.status === 'completed' || status.status === 'failed') return status;
    await sleep(LOOK_AGAIN);
  }
}

describe('the import in the background', () => {
  it('answers at once with a task, and with the CV when it is read', async () => {
    const client = server.as('candidate');
    const answer = await send(client, '/api/career-ark/cv', resumePdf(MIRA), 'mira.pdf');
    expect(answer.status).toBe(202);
    const { taskId } = CareerArkTask.parse(await answer.json());
    expect(answer.headers.get('location')).toBe(`/api/career-ark/cv/status?taskId=${taskId}`);
    const status = await ended(client, taskId);
    expect(status).toMatchObject({ taskId, status: 'completed', progress: 100, stage: 'saved', method: 'local' });
    expect(status.data?.personal_info).toMatchObject({ name: MIRA.name, email: MIRA.email, linkedin: '' });
  });
  it('ends with a sentence for what can’t be read', async () => {
    const client = server.as('recruiter');
    const answer = await send(client, '/api/career-ark/cv', Buffer.from('%PDF-1.4 broken'), 'broken.pdf');
    const status = await ended(client, CareerArkTask.parse(await answer.json()).taskId);
    expect(status).toMatchObject({ status: 'failed', progress: 100 });
    expect(status.error).toMatch(/^[A-Z].*\.$/);
    expect(status.data).toBeUndefined();
  });
  it('tells others nothing, and asks for a task', async () => {
    const client = server.as('recruiter');
    const answer = await send(client, '/api/career-ark/cv', resumePdf(MIRA), 'mira.pdf');
    const { taskId } = CareerArkTask.parse(await answer.json());
    const other = await server.as('recruiter').send('GET', `/api/career-ark/cv/status?taskId=${taskId}`);
    expect([other.status, codeOf(other.body)]).toEqual([404, 'resource.not-found']);
    expect((await client.send('GET', '/api/career-ark/cv/status')).status).toBe(400);
  });
});

describe('the import in one call', () => {
  it('answers with the CV in exactly the documented shape', async () => {
    const client = server.as('recruiter');
    const answer = await send(client, '/api/career-ark/cv/assistant', resumePdf(MIRA), 'mira.pdf');
    expect(answer.status).toBe(200);
    const reply = CareerArkReply.parse(await answer.json());
    expect(reply).toMatchObject({ success: true, method: 'local' });
    expect(Object.keys(reply.data)).toEqual(Object.keys(CareerArkData.shape));
    expect(reply.data.work_experience).toMatchObject([
      {
        company: 'Hafen Logistik AG',
        title: 'Head of Planning',
        start_date: 'Mar 2019',
        end_date: 'Present',
        description: ['Planned the berths of 1,200 ships a year', 'Led a team of six people'],
      },
      { company: 'Nordlicht Transport GmbH', start_date: 'May 2014', end_date: 'Feb 2019' },
    ]);
    expect(reply.data.education).toMatchObject([{ institution: 'University of Bern', start_date: '2010' }]);
    expect(reply.data.projects).toEqual([]);
    expect((await client.get(reply.cv_id)).name).toBe(MIRA.name);
  });
  it('gives the same CV for the same document, with the same ids, read once', async () => {
    const client = server.as('recruiter');
    const parse = async () => {
      const answer = await send(client, '/api/career-ark/cv/assistant', resumePdf(MIRA), 'mira.pdf');
      return CareerArkReply.parse(await answer.json());
    };
    const [first, second] = [await parse(), await parse()];
    expect(second.cv_id).not.toBe(first.cv_id);
    expect(second.data).toEqual(first.data);
    expect((await client.get(second.cv_id)).duplicateOf).toBe(first.cv_id);
  });
  it('says why a document can’t be read', async () => {
    const client = server.as('recruiter');
    const answer = await send(client, '/api/career-ark/cv/assistant', Buffer.from('%PDF-1.4 broken'), 'broken.pdf');
    expect([answer.status, codeOf(await answer.json())]).toEqual([422, 'document.damaged']);
    const picture = await send(client, '/api/career-ark/cv/assistant', Buffer.from('GIF89a\u0001'), 'cv.gif');
    expect([picture.status, codeOf(await picture.json())]).toEqual([415, 'request.unsupported-type']);
  });
});

it('the flags are open to anybody and say that this server reads by itself', async () => {
  const answer = await fetch(`${server.url}/api/career-ark/feature-flags`);
  expect(CareerArkFlags.parse(await answer.json())).toEqual({
    use_assistant_processing: false,
    fallback_enabled: true,
    max_retries: 3,
    rollout_percentage: 0,
  });
});
