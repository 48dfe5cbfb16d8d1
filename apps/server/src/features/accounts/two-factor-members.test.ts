import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { PASSWORD, type TestApi } from './testing/test-api.ts';
import { startTwoFactorApi, type TwoFactorApi, turnOn, verify } from './testing/two-factor-api.ts';

const server = await startTestServer();
afterAll(() => server.close());

const running: TestApi[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

async function start(): Promise<TwoFactorApi> {
  const fixture = await startTwoFactorApi(await server.createDatabase());
  running.push(fixture.api);
  return fixture;
}

const Members = z.object({
  items: z.array(z.object({ userId: z.string(), role: z.string(), twoFactor: z.boolean() })),
});

describe('an admin', () => {
  it('sees who has it, and turns it off for a member who lost the phone', async () => {
    const fixture = await start();
    const { api } = fixture;
    const admin = await api.signedIn('admin', 'ada');
    const rita = await api.signedIn('recruiter', 'rita');
    await turnOn(fixture, rita);
    const { items } = Members.parse((await admin.send('GET', '/api/auth/members')).body);
    items.sort((a, b) => a.role.localeCompare(b.role));
    expect(items.map(({ role, twoFactor }) => [role, twoFactor])).toEqual([
      ['admin', false],
      ['recruiter', true],
    ]);
    const path = `/api/auth/members/${items[1]?.userId}/two-factor`;
    expect(await rita.send('DELETE', path)).toMatchObject({ status: 404 });
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 204 });
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 404 });
    const body = { email: 'rita@people.example', password: PASSWORD };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', body)).toMatchObject({ status: 200 });
  });

  it('can do it neither for a stranger nor for somebody who also works elsewhere', async () => {
    const fixture = await start();
    const { api, database } = fixture;
    const admin = await api.signedIn('admin', 'ada');
    const cora = await api.signedIn('candidate', 'cora');
    await turnOn(fixture, cora);
    const { id: userId } = await database.ownerDb
      .selectFrom('auth.user')
      .select('id')
      .where('email', '=', 'cora@people.example')
      .executeTakeFirstOrThrow();
    const path = `/api/auth/members/${userId}/two-factor`;
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 404 });
    const ada = z.object({ workspace: z.object({ id: z.string() }) }).parse((await admin.send('GET', '/api/me')).body);
    const { id: elsewhere } = await database.ownerDb
      .insertInto('auth.workspace')
      .values({ name: 'Elsewhere' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await database.ownerDb
      .insertInto('auth.membership')
      .values([
        { workspace_id: ada.workspace.id, user_id: userId, role: 'recruiter' },
        { workspace_id: elsewhere, user_id: userId, role: 'admin' },
      ])
      .execute();
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 409 });
    expect(await admin.send('POST', `/api/auth/members/${userId}/password-reset`)).toMatchObject({ status: 409 });
  });
});

it('an invitation joins, and then asks for the code as well', async () => {
  const fixture = await start();
  const { api, codeOf } = fixture;
  const admin = await api.signedIn('admin', 'ada');
  const { secret } = await turnOn(fixture, await api.signedIn('candidate', 'cora'));
  const made = await admin.send('POST', '/api/auth/invitations', { email: 'cora@people.example', role: 'recruiter' });
  const { link } = z.object({ link: z.string() }).parse(made.body);
  const token = decodeURIComponent(new URL(link).hash.replace('#token=', ''));
  const browser = api.browser();
  expect(await browser.send('POST', '/api/auth/invitations/accept', { token, password: PASSWORD })).toMatchObject({
    status: 401,
    body: { type: 'urn:vitae:problem:auth.two-factor-required' },
  });
  expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 401 });
  expect(await verify(browser, codeOf(secret))).toMatchObject({ status: 200, body: { role: 'recruiter' } });
});
