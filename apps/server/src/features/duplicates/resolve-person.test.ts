import { Candidate, CandidateList, DuplicateList } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';

interface CvFacts {
  readonly phone?: string;
  readonly employer?: string;
  readonly from?: string;
}
const cv = (
  name: string,
  mail: string,
  { phone = '', employer = 'Kestrel Logistics', from = 'May 2018' }: CvFacts = {},
) =>
  Buffer.from(
    `${name}\n${mail}\n${phone}\n\nExperience\n\nNurse\n${employer}, Leeds\n${from} - Present\n- Cared for patients\n`,
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
const queue = async (client: TestClient, query = '') =>
  DuplicateList.parse((await client.send('GET', `/api/candidates/duplicates${query}`)).body);

describe('whose résumé it is', () => {
  it('is certain with the same mail and a pet form of the name: the candidate is updated', async () => {
    const recruiter = server.as('recruiter');
    const first = await recruiter.import(cv('Robert Ashdown', 'r.ashdown@web.example'), 'old.txt');
    const second = await recruiter.import(cv('Bob Ashdown', 'R.Ashdown@web.example', { from: 'June 2018' }), 'new.txt');
    expect(second).toMatchObject({ candidateId: first.candidateId, outcome: { kind: 'updated' } });
    expect(await pool(recruiter)).toMatchObject([{ name: 'Bob Ashdown', resumes: 2, currentResumeId: second.id }]);
    const reply = await recruiter.send('GET', `/api/candidates/${first.candidateId}`);
    expect(Candidate.parse(reply.body).versions.map(({ kind }) => kind)).toEqual(['resume', 'created']);
  });

  it('is asked of a person where only name and employer agree, and the answer is remembered', async () => {
    const recruiter = server.as('recruiter');
    const first = await recruiter.import(cv('Imogen Thistlewood', 'imogen@web.example'), 'a.txt');
    const second = await recruiter.import(cv('Imogen Thistlewood', 'i.t@post.example'), 'b.txt');
    expect(second.outcome).toMatchObject({ kind: 'possible-match', candidateIds: [first.candidateId] });
    const { items, total } = await queue(recruiter);
    expect(total).toBe(1);
    expect(new Set([items[0]?.first.id, items[0]?.second.id])).toEqual(
      new Set([first.candidateId, second.candidateId]),
    );
    expect(items[0]?.reasons.map(({ code }) => code)).toContain('employer-at-same-time');
    const pair = { firstId: first.candidateId, secondId: second.candidateId };
    expect((await recruiter.send('POST', '/api/candidates/duplicates/dismiss', pair)).status).toBe(204);
    expect((await queue(recruiter)).items).toEqual([]);
    await recruiter.send('POST', `/api/resumes/${second.id}/reparse`, {});
    await recruiter.finished(second.id);
    expect((await queue(recruiter)).items).toEqual([]);

    const told = await queue(recruiter, '?state=different');
    expect(told).toMatchObject({ total: 1, items: [{ toldApart: { by: { id: recruiter.caller.userId } } }] });
    expect((await recruiter.send('POST', '/api/candidates/duplicates/reconsider', pair)).status).toBe(204);
    expect((await queue(recruiter)).items).toMatchObject([{ score: items[0]?.score, toldApart: null }]);
    expect((await queue(recruiter, '?state=different')).total).toBe(0);
  });

  it('lists those told apart in pages, the newest decision first', async () => {
    const recruiter = server.as('recruiter');
    const ids: string[] = [];
    for (const [at, name] of ['Ada Quill', 'Berit Moss', 'Cole Yarrow', 'Dora Finch'].entries()) {
      const { candidateId } = await recruiter.import(
        cv(name, `p${at}@web.example`, { employer: `Works ${name}` }),
        'a.txt',
      );
      ids.push(candidateId ?? '');
    }
    const [firstId, ...others] = ids;
    for (const secondId of others) {
      await recruiter.send('POST', '/api/candidates/duplicates/dismiss', { firstId, secondId });
    }
    const names: string[] = [];
    for (let cursor: string | null = '', at = 0; cursor !== null && at < 4; at += 1) {
      const from = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: DuplicateList = await queue(recruiter, `?state=different&limit=1${from}`);
      expect(page.total).toBe(3);
      const both = page.items.map(({ first, second }) => `${first.name} ${second.name}`);
      names.push(...both.map((two) => two.replace('Ada Quill', '').trim()));
      cursor = page.nextCursor;
    }
    expect(names).toEqual(['Dora Finch', 'Cole Yarrow', 'Berit Moss']);
  });

  it('finds a person by an address that only an older résumé has', async () => {
    const recruiter = server.as('recruiter');
    const phone = '+44 7911 903315';
    const first = await recruiter.import(cv('Harriet Marchbank', 'hm@web.example', { phone }), 'a.txt');
    await recruiter.import(cv('Harriet Marchbank', 'new@post.example', { phone }), 'b.txt');
    const third = await recruiter.import(cv('Harriet Marchbank', 'hm@web.example', { from: 'July 2018' }), 'c.txt');
    expect(third).toMatchObject({ candidateId: first.candidateId, outcome: { kind: 'updated' } });
  });

  it('takes two with an agency’s mail for two', async () => {
    const recruiter = server.as('recruiter');
    await recruiter.import(cv('Colin Pemberton', 'cv@agency.example'), 'a.txt');
    const other = await recruiter.import(cv('Desmond Braithwaite', 'cv@agency.example'), 'b.txt');
    expect(other.outcome).toMatchObject({ kind: 'created' });
    expect(await pool(recruiter)).toHaveLength(2);
  });

  it('makes one candidate of résumés that are read at the same time', async () => {
    const recruiter = server.as('recruiter');
    const files = Array.from({ length: 6 }, (_, at) =>
      cv('Nadia Kettlewell', 'nadia.k@web.example', { from: `May 20${10 + at}` }),
    );
    const resumes = await Promise.all(files.map((bytes, at) => recruiter.import(bytes, `${at}.txt`)));
    expect(new Set(resumes.map(({ candidateId }) => candidateId)).size).toBe(1);
    expect(resumes.map(({ outcome }) => outcome?.kind).sort()).toEqual(['created', ...Array(5).fill('updated')]);
    expect(await pool(recruiter)).toMatchObject([{ resumes: 6 }]);
  });

  it('comes up again when a correction makes two alike', async () => {
    const recruiter = server.as('recruiter');
    await recruiter.import(cv('Joanne Ashdown', 'joanne@web.example'), 'a.txt');
    const other = await recruiter.import(cv('Walter Hale', 'w@post.example', { employer: 'Elm Bakery' }), 'b.txt');
    expect((await queue(recruiter)).items).toEqual([]);
    const changes = [
      { op: 'set', path: 'basics/name', value: 'Joanne Ashdown' },
      { op: 'remove', path: 'basics/givenName' },
      { op: 'remove', path: 'basics/familyName' },
      { op: 'set', path: 'basics/emails/0', value: 'joanne@web.example' },
    ];
    const reply = await recruiter.send('PUT', `/api/resumes/${other.id}/profile`, { changes }, { 'if-match': '"1"' });
    expect(reply.status).toBe(200);
    expect((await queue(recruiter, `?candidateId=${other.candidateId}`)).items).toHaveLength(1);
  });

  it('is asked within the workspace only', async () => {
    const one = server.as('recruiter');
    const stranger = server.as('recruiter');
    const first = await one.import(cv('Otis Vane', 'otis@web.example'), 'a.txt');
    const other = await stranger.import(cv('Otis Vane', 'otis@web.example', { from: 'July 2018' }), 'b.txt');
    expect(other.outcome).toMatchObject({ kind: 'created' });
    const pair = { firstId: first.candidateId, secondId: other.candidateId };
    const reply = await stranger.send('POST', '/api/candidates/duplicates/dismiss', pair);
    expect(codeOf(reply.body)).toBe('resource.not-found');
  });
});
