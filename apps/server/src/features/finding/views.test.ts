import { SavedView, SavedViewList } from '@vitae/schema/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';

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

const nurse = (name: string) =>
  Buffer.from(
    `${name}\n${name.split(' ')[0]}@example.com\n\nExperience\n\nNurse\nNorthwind Hospital\n2019 - Present\n`,
  );
const viewsOf = async (client: TestClient) => SavedViewList.parse((await client.send('GET', '/api/views')).body).items;

it('keeps a query under a name, and tells how many came in since one last looked', async () => {
  const ada = server.as('recruiter');
  await ada.import(nurse('Cy Marsh'), 'cy.txt');
  const query = { text: 'title:nurse', skill: [], sort: 'name' };
  const { status, body } = await ada.send('POST', '/api/views', { name: 'Nurses', query, shared: true });
  expect(status).toBe(201);
  const view = SavedView.parse(body);
  expect(view).toMatchObject({ name: 'Nurses', query, own: true, unseen: 0 });
  await ada.import(nurse('Di Ode'), 'di.txt');
  expect(await viewsOf(ada)).toMatchObject([{ unseen: 1 }]);
  const colleague = server.as('recruiter', ada.caller.workspaceId);
  expect(await viewsOf(colleague)).toMatchObject([{ own: false, unseen: 1 }]);
  expect((await ada.send('POST', `/api/views/${view.id}/seen`)).status).toBe(204);
  expect(await viewsOf(ada)).toMatchObject([{ unseen: 0 }]);
  expect(await viewsOf(colleague)).toMatchObject([{ unseen: 1 }]);
});

it('lets nobody else change it, and shows a private one to nobody else', async () => {
  const ada = server.as('recruiter');
  const made = await ada.send('POST', '/api/views', { name: 'Mine', query: { status: ['placed'] }, shared: false });
  const { id } = SavedView.parse(made.body);
  const colleague = server.as('admin', ada.caller.workspaceId);
  expect(await viewsOf(colleague)).toEqual([]);
  expect((await colleague.send('POST', `/api/views/${id}/seen`)).status).toBe(404);
  const shared = { name: 'Ours', query: {}, shared: true };
  expect((await colleague.send('PUT', `/api/views/${id}`, shared)).status).toBe(404);
  expect(SavedView.parse((await ada.send('PUT', `/api/views/${id}`, shared)).body)).toMatchObject({ name: 'Ours' });
  expect(await viewsOf(colleague)).toMatchObject([{ name: 'Ours', own: false }]);
  expect((await colleague.send('DELETE', `/api/views/${id}`)).status).toBe(404);
  expect((await server.as('recruiter').send('DELETE', `/api/views/${id}`)).status).toBe(404);
  expect((await ada.send('DELETE', `/api/views/${id}`)).status).toBe(204);
  expect(await viewsOf(ada)).toEqual([]);
});
