import { Candidate, CandidateNotice, NoticeList, NoticeTemplate, Timeline } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';
import type { Mail } from './notice-mail.ts';
import { createNoticesApi } from './notices.ts';

let cluster: TestServer;
let database: TestDatabase;
let server: ResumeServer;
const sent: Mail[] = [];
beforeAll(async () => {
  cluster = await startTestServer();
  database = await cluster.createDatabase();
  server = await startResumeServer(database, {
    features: (_resumes, parts) => [
      createNoticesApi({
        ...parts,
        workspaceName: async () => 'Acme',
        sendMail: async (mail) => {
          if (mail.to.startsWith('bounce')) throw new Error('no such mailbox');
          sent.push(mail);
        },
      }),
    ],
  });
});
afterAll(async () => {
  await server.close();
  await cluster.close();
});

let people = 0;
/** Somebody new, whose data came in so many days ago. */
async function somebody(client: TestClient, days = 0, email = `person${++people}@people.example`): Promise<string> {
  const { body } = await client.send('POST', '/api/candidates', { name: `Mira Beispiel ${people}`, email });
  const { id } = Candidate.parse(body);
  await sql`update candidates set created_at = now() - make_interval(days => ${days}::int) where id = ${id}`.execute(
    database.ownerDb,
  );
  return id;
}
const list = async (client: TestClient, query = '') =>
  NoticeList.parse((await client.send('GET', `/api/notices${query}`)).body);
const idsOf = ({ items }: NoticeList) => items.map(({ candidateId }) => candidateId);
const notice = async (client: TestClient, id: string) =>
  CandidateNotice.parse((await client.send('GET', `/api/candidates/${id}/notice`)).body);
const give = (client: TestClient, id: string, body: object) =>
  client.send('POST', `/api/candidates/${id}/notice`, body);

describe('who needs a notice', () => {
  it('is everybody whose data came from elsewhere, within a month, what is due first comes first', async () => {
    const client = server.as('recruiter');
    const [fresh, soon, late] = [await somebody(client), await somebody(client, 27), await somebody(client, 40)];
    const all = await list(client);
    expect(idsOf(all)).toEqual([late, soon, fresh]);
    expect(all.counts).toEqual({ open: 3, soon: 1, overdue: 1 });
    expect(all.items.map(({ overdue }) => overdue)).toEqual([true, false, false]);
    expect(idsOf(await list(client, '?state=overdue'))).toEqual([late]);
    expect(idsOf(await list(client, '?state=soon'))).toEqual([soon]);
    const first = await list(client, '?limit=2');
    expect(idsOf(await list(client, `?limit=2&cursor=${first.nextCursor}`))).toEqual([fresh]);
    expect((await list(server.as('admin'))).items).toEqual([]);
  });

  it('is nobody who sent the résumé themselves, or whose consent is recorded', async () => {
    const client = server.as('recruiter');
    const [own, asked] = [await somebody(client), await somebody(client)];
    const { workspaceId } = client.caller;
    await sql`insert into auth.workspace (id, name) values (${workspaceId}, 'Acme')`.execute(database.ownerDb);
    await sql`with person as (insert into auth."user" (name, email) values ('P', ${`${own}@people.example`}) returning id),
      made as (update candidates set created_by = (select id from person) where id = ${own})
      insert into auth.membership (workspace_id, user_id, role) select ${workspaceId}, id, 'candidate' from person`.execute(
      database.ownerDb,
    );
    await sql`insert into candidate_consents (workspace_id, id, candidate_id, basis, purpose, source, given_at)
      values (${workspaceId}, gen_random_uuid(), ${asked}, 'consent', 'Recruiting', 'Fair', now())`.execute(
      database.ownerDb,
    );
    expect((await list(client)).items).toEqual([]);
    expect(await notice(client, own)).toMatchObject({ state: 'from-person', given: null });
    expect((await give(client, own, { how: 'outside' })).status).toBe(409);
  });

  it('is one of two who are one, from when the first came in, and not when one of them had it', async () => {
    const client = server.as('recruiter');
    const [a, b] = [await somebody(client), await somebody(client, 50)];
    const merge = { survivorId: a, mergedId: b, choices: [] };
    expect((await client.send('POST', '/api/candidates/merge', merge)).status).toBe(200);
    expect((await list(client)).items).toMatchObject([{ candidateId: a, overdue: true }]);
    await client.send('POST', `/api/candidates/${a}/unmerge`, {});
    expect((await give(client, b, { how: 'outside' })).status).toBe(200);
    await client.send('POST', '/api/candidates/merge', merge);
    expect((await list(client)).items).toEqual([]);
    expect(await notice(client, a)).toMatchObject({ state: 'given', given: { how: 'outside' } });
  });
});

describe('giving a notice', () => {
  it('shows what the person would get, sends it, and remembers which text it was', async () => {
    const admin = server.as('admin');
    const id = await somebody(admin, 0, 'ada@people.example');
    expect(await notice(admin, id)).toMatchObject({ state: 'open', to: 'ada@people.example' });
    const early = await give(admin, id, { how: 'mail' });
    expect([early.status, codeOf(early.body)]).toEqual([422, 'notice.cannot-mail']);
    const template = {
      subject: 'Hello {{name}}',
      text: '{{workspace}}: {{source}}. {{contact}}',
      contact: 'Acme, Bern',
    };
    const saved = await admin.send('PUT', '/api/notices/template', template);
    expect(NoticeTemplate.parse(saved.body)).toEqual({ ...template, version: 1, canMail: true });
    const { preview, mailProblem } = await notice(admin, id);
    expect([preview.text, mailProblem]).toEqual(['Acme: noted by one of us. Acme, Bern', null]);
    const { body } = await give(admin, id, { how: 'mail' });
    expect(body).toMatchObject({ state: 'given', given: { how: 'mail', templateVersion: 1 } });
    expect(sent).toEqual([{ to: 'ada@people.example', ...preview }]);
    expect((await give(admin, id, { how: 'mail' })).status).toBe(409);
    expect(sent).toHaveLength(1);
    const timeline = Timeline.parse((await admin.send('GET', `/api/candidates/${id}/timeline`)).body);
    expect(timeline.items[0]).toMatchObject({ kind: 'notice', summary: 'Notice sent by mail' });
  });

  it('that the mail server refuses stays to be given', async () => {
    const admin = server.as('admin');
    await admin.send('PUT', '/api/notices/template', { subject: 's', text: 't', contact: 'Acme' });
    const id = await somebody(admin, 0, 'bounce@people.example');
    const { status, body } = await give(admin, id, { how: 'mail' });
    expect([status, codeOf(body)]).toEqual([502, 'notice.not-sent']);
    expect(idsOf(await list(admin))).toEqual([id]);
  });

  it('is noted for many at once, with an entry about each in the log', async () => {
    const client = server.as('recruiter');
    const ids = [await somebody(client), await somebody(client)];
    const stranger = await somebody(server.as('recruiter'));
    const body = { candidateIds: [...ids, stranger], how: 'outside', remark: 'Letter' };
    expect((await client.send('POST', '/api/notices/given', body)).body).toEqual({ given: 2 });
    expect((await client.send('POST', '/api/notices/given', body)).body).toEqual({ given: 0 });
    expect(await notice(client, ids[0] ?? '')).toMatchObject({ given: { how: 'outside', remark: 'Letter' } });
    const { rows } = await sql<{ id: string }>`select subject_id as id from audit_intake where action = 'notice.send'
      and workspace_id = ${client.caller.workspaceId} and subject_id is not null
      union select subject_id from audit_entries where action = 'notice.send'
      and workspace_id = ${client.caller.workspaceId} and subject_id is not null`.execute(database.ownerDb);
    expect(rows.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  });

  it('has a text that only admins change, with variables that exist', async () => {
    const template = { subject: 's', text: '{{nme}}', contact: '' };
    const wrong = await server.as('admin').send('PUT', '/api/notices/template', template);
    expect(wrong.body).toMatchObject({ status: 400, errors: [{ path: 'body.text' }] });
    const recruiter = server.as('recruiter');
    expect((await recruiter.send('PUT', '/api/notices/template', { ...template, text: 't' })).status).toBe(404);
    expect((await recruiter.send('GET', '/api/notices/template')).body).toMatchObject({ version: 0, contact: '' });
  });
});
