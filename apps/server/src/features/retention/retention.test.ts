import { Candidate, RetentionPreview, RetentionRule, RetentionRuleList } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { createPersonResolver } from '../duplicates/person-resolver.ts';
import { createSearchIndex } from '../finding/search-index.ts';
import { createPrivacyApi } from '../privacy/privacy.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';
import { resumeText } from '../resumes/testing/tiny-documents.ts';
import { applyRules } from './apply-rules.ts';
import { createRetentionApi } from './retention.ts';

let cluster: TestServer;
let database: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  cluster = await startTestServer();
  database = await cluster.createDatabase();
  server = await startResumeServer(database, {
    features: (_resumes, parts) => [createRetentionApi(parts), createPrivacyApi(parts)],
  });
});
afterAll(async () => {
  await server.close();
  await cluster.close();
});

const run = (signal = new AbortController().signal) =>
  applyRules(
    {
      ...{ db: database.db, storage: server.storage, now: () => new Date(), reviewThreshold: 0.8 },
      resolver: createPersonResolver({ now: () => new Date() }),
      index: createSearchIndex(createSkillTaxonomy()),
    },
    signal,
  );

let people = 0;
/** Entered by hand; nothing happened with them for so many days. */
async function somebody(client: TestClient, days: number): Promise<string> {
  people += 1;
  const person = { name: `Mira Beispiel ${people}`, email: `person${people}@people.example`, label: 'Planner' };
  const { id } = Candidate.parse((await client.send('POST', '/api/candidates', person)).body);
  await age(id, days);
  return id;
}
async function age(id: string, days: number): Promise<void> {
  const { ownerDb } = database;
  await sql`update candidates set created_at = now() - make_interval(days => ${days}::int),
    updated_at = now() - make_interval(days => ${days}::int) where id = ${id}`.execute(ownerDb);
  await sql`update candidate_sources set added_at = now() - make_interval(days => ${days}::int)
    where candidate_id = ${id}`.execute(ownerDb);
}
async function consent(id: string, basis: string, end: number | null): Promise<void> {
  await sql`insert into candidate_consents (workspace_id, id, candidate_id, basis, purpose, source, given_at, expires_at)
    select workspace_id, gen_random_uuid(), id, ${basis}, 'Recruiting', 'Form', now() - interval '900 days',
      now() + make_interval(days => ${end}::int) from candidates where id = ${id}`.execute(database.ownerDb);
}
async function addRule(client: TestClient, body: object): Promise<RetentionRule> {
  const reply = await client.send('POST', '/api/retention/rules', { action: 'erase', months: 12, ...body });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return RetentionRule.parse(reply.body);
}
const preview = async (client: TestClient, { id }: RetentionRule) =>
  RetentionPreview.parse((await client.send('GET', `/api/retention/rules/${id}/preview`)).body);
const switchOn = async (client: TestClient, rule: RetentionRule) => {
  const expected = (await preview(client, rule)).now.count;
  expect((await client.send('POST', `/api/retention/rules/${rule.id}/switch`, { on: true, expected })).status).toBe(
    200,
  );
};
const there = async (client: TestClient, id: string) =>
  (await client.send('GET', `/api/candidates/${id}`)).status === 200;

describe('a rule', () => {
  it('shows whom it hits now and soon, and does nothing until it is switched on with that count', async () => {
    const client = server.as('admin');
    const [old, soon, fresh] = [await somebody(client, 500), await somebody(client, 350), await somebody(client, 1)];
    const rule = await addRule(client, { condition: 'inactive' });
    expect(rule.on).toBe(false);
    const seen = await preview(client, rule);
    expect(seen.now).toMatchObject({ count: 1, people: [{ candidateId: old }] });
    expect(seen.soon).toMatchObject({ count: 1, people: [{ candidateId: soon }] });
    await run();
    expect(await there(client, old)).toBe(true);
    const url = `/api/retention/rules/${rule.id}/switch`;
    for (const expected of [undefined, 0, 2]) {
      const refused = await client.send('POST', url, { on: true, expected });
      expect([refused.status, codeOf(refused.body)]).toEqual([409, 'retention.preview-outdated']);
    }
    expect((await client.send('POST', url, { on: true, expected: 1 })).body).toMatchObject({ on: true });
    await run();
    expect([await there(client, old), await there(client, soon), await there(client, fresh)]).toEqual([
      false,
      true,
      true,
    ]);
    const { items } = RetentionRuleList.parse((await client.send('GET', '/api/retention/rules')).body);
    expect(items).toMatchObject([{ id: rule.id, done: 1, lastRunAt: expect.any(String) }]);
    expect((await client.send('GET', `/api/candidates/${old}/erasure`)).body).toMatchObject({ erasedBy: null });
    const { rows } =
      await sql`select actor_kind, details from audit_intake where subject_id = ${old} and action = 'retention.apply'
      union all select actor_kind, details from audit_entries where subject_id = ${old} and action = 'retention.apply'`.execute(
        database.ownerDb,
      );
    expect(rows).toEqual([{ actor_kind: 'system', details: { rule: rule.id, did: 'erase' } }]);
  });

  it('leaves alone those with a contract or a legal obligation, with a note since, and those of other workspaces', async () => {
    const client = server.as('admin');
    const ids = [await somebody(client, 900), await somebody(client, 900), await somebody(client, 900)];
    await consent(ids[0] ?? '', 'contract', null);
    await sql`update candidate_consents set given_at = now() - interval '900 days' where candidate_id = ${ids[0]}`.execute(
      database.ownerDb,
    );
    await client.send('POST', `/api/candidates/${ids[1]}/notes`, { text: 'Called' });
    const stranger = server.as('admin');
    const other = await somebody(stranger, 900);
    const rule = await addRule(client, { condition: 'inactive' });
    await switchOn(client, rule);
    await run();
    expect(await Promise.all(ids.map((id) => there(client, id)))).toEqual([true, true, false]);
    expect(await there(stranger, other)).toBe(true);
  });

  it('waits for the end of every consent, and for whatever else holds', async () => {
    const client = server.as('admin');
    const [ended, renewed, interest, never] = [
      await somebody(client, 900),
      await somebody(client, 900),
      await somebody(client, 900),
      await somebody(client, 900),
    ];
    for (const id of [ended, renewed, interest]) await consent(id, 'consent', -40);
    await consent(renewed, 'consent', 40);
    await consent(interest, 'legitimate-interest', null);
    const rule = await addRule(client, { condition: 'consent-ended', months: 1 });
    expect((await preview(client, rule)).now.people.map(({ candidateId }) => candidateId)).toEqual([ended]);
    await switchOn(client, rule);
    await run();
    expect(await there(client, ended)).toBe(false);
    for (const id of [renewed, interest, never]) expect(await there(client, id)).toBe(true);
  });

  it('by source hits that source only, and none any more when it is switched off or deleted', async () => {
    const client = server.as('admin');
    const byHand = await somebody(client, 900);
    const rule = await addRule(client, { condition: 'source', source: 'table' });
    expect((await preview(client, rule)).now.count).toBe(0);
    const second = await addRule(client, { condition: 'source', source: 'manual' });
    await switchOn(client, second);
    await client.send('POST', `/api/retention/rules/${second.id}/switch`, { on: false });
    await run();
    expect(await there(client, byHand)).toBe(true);
    expect((await client.send('DELETE', `/api/retention/rules/${second.id}`)).status).toBe(204);
    expect((await client.send('DELETE', `/api/retention/rules/${second.id}`)).status).toBe(404);
    for (const wrong of [{ condition: 'source' }, { condition: 'inactive', months: 0 }])
      expect((await client.send('POST', '/api/retention/rules', { action: 'erase', months: 1, ...wrong })).status).toBe(
        400,
      );
    expect((await server.as('recruiter').send('GET', '/api/retention/rules')).status).toBe(404);
  });
});

it('anonymising keeps what a person can do, under another id, and nothing of who it was', async () => {
  const client = server.as('admin');
  const resume = await client.import(resumeText({ name: 'Zora Quandt', email: 'zora@quandt.example' }), 'Zora.txt');
  await age(resume.candidateId ?? '', 900);
  const rule = await addRule(client, { condition: 'inactive', action: 'anonymise' });
  await switchOn(client, rule);
  await run();
  expect(await there(client, resume.candidateId ?? '')).toBe(false);
  const { rows } = await sql<{
    id: string;
  }>`select id from candidates where workspace_id = ${client.caller.workspaceId}`.execute(database.ownerDb);
  expect(rows).toHaveLength(1);
  const { body } = await client.send('GET', `/api/candidates/${rows[0]?.id}`);
  const left = Candidate.parse(body);
  expect(left).toMatchObject({ name: null, email: null, phone: null, city: null, status: 'archived', resumes: 0 });
  expect(left.skills).toContain('Python');
  expect(left.profile?.work.length).toBeGreaterThan(0);
  expect(JSON.stringify(body)).not.toMatch(/zora|quandt|668/i);
  await sql`update candidates set updated_at = now() - interval '900 days' where id = ${left.id}`.execute(
    database.ownerDb,
  );
  expect((await preview(client, rule)).now.count).toBe(0);
});
