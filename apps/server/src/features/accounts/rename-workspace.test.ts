import { afterAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { startTestApi } from './testing/test-api.ts';

const server = await startTestServer();
afterAll(() => server.close());

describe('the name of a workspace', () => {
  it('is changed by its admin, and by nobody else', async () => {
    const api = await startTestApi(await server.createDatabase(), {});
    const admin = await api.signedIn('admin');
    const { id } = Object(Object((await admin.send('GET', '/api/me')).body).workspace);
    const path = `/api/auth/workspaces/${id}`;
    expect(await admin.send('PATCH', path, { name: '  New name ' })).toMatchObject({
      status: 200,
      body: { workspace: { id, name: 'New name' } },
    });
    expect(await admin.send('PATCH', path, { name: ' ' })).toMatchObject({ status: 400 });
    const other = '00000000-0000-4000-8000-000000000000';
    expect(await admin.send('PATCH', `/api/auth/workspaces/${other}`, { name: 'X' })).toMatchObject({ status: 404 });
    const recruiter = await api.signedIn('recruiter');
    expect(await recruiter.send('PATCH', path, { name: 'X' })).toMatchObject({ status: 404 });
    expect(await admin.send('GET', '/api/me')).toMatchObject({ body: { workspace: { name: 'New name' } } });
    await api.close();
  });
});
