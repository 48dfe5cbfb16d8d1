import { afterAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { readAdminCommand, runAdminCommand, UsageError } from './admin-command.ts';
import { startTestApi } from './testing/test-api.ts';

const server = await startTestServer();
afterAll(() => server.close());

const noPassword = () => Promise.reject(new Error('No password was asked for.'));

describe('the command line', () => {
  it('makes a user whose printed password signs in, and a key that works', async () => {
    const api = await startTestApi(await server.createDatabase());
    const run = (...args: string[]) => runAdminCommand(api.accounts, readAdminCommand(args), noPassword);
    const printed = await run('user', 'create', '--email', 'Ops@People.example', '--role', 'admin', '--name', 'Ops');
    const password = /Password \(shown this once\): (\S{20})\n/.exec(printed)?.[1];
    const body = { email: 'ops@people.example', password };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', body)).toMatchObject({
      status: 200,
      body: { role: 'admin', user: { name: 'Ops' } },
    });
    const key = /vitae_\S+/.exec(
      await run('key', 'create', '--email', 'ops@people.example', '--scopes', 'health:read'),
    );
    const headers = { authorization: `Bearer ${key?.[0]}` };
    expect(await api.browser().send('GET', '/api/me', undefined, headers)).toMatchObject({ status: 404 });
    const wrong = { authorization: `${headers.authorization.slice(0, -1)}~` };
    expect(await api.browser().send('GET', '/api/me', undefined, wrong)).toMatchObject({ status: 401 });
    await expect(run('user', 'create', '--email', 'ops@people.example', '--role', 'admin')).rejects.toThrow('already');
    await expect(run('key', 'create', '--email', 'nobody@people.example')).rejects.toThrow('no user');
    await api.close();
  });

  it('takes a chosen password from the input and refuses a short one', async () => {
    const api = await startTestApi(await server.createDatabase());
    const command = readAdminCommand([
      'user',
      'create',
      '--email',
      'a@b.example',
      '--role',
      'admin',
      '--password-stdin',
    ]);
    await expect(runAdminCommand(api.accounts, command, async () => 'short\n')).rejects.toThrow('10 to 128');
    const printed = await runAdminCommand(api.accounts, command, async () => 'a chosen password\n');
    expect(printed).not.toContain('assword');
    const body = { email: 'a@b.example', password: 'a chosen password' };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', body)).toMatchObject({ status: 200 });
    await api.close();
  });

  it.each([
    [['user', 'create', '--email', 'nonsense', '--role', 'admin']],
    [['user', 'create', '--email', 'a@b.example', '--role', 'boss']],
    [['key', 'create', '--email', 'a@b.example', '--scopes', 'everything']],
    [['user', 'delete']],
    [['user', 'create', '--colour', 'red']],
  ])('explains wrong usage: %j', (args) => {
    expect(() => readAdminCommand(args)).toThrow(UsageError);
  });
});
