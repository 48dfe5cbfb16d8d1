import { toJsonResume } from '@vitae/schema';
import { ResumeList, ResumeText, ResumeVersionDetails } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { withVisible } from './resume-scope.ts';
import { startResumeServer } from './testing/resume-server.ts';
import { codeOf, type TestClient } from './testing/test-client.ts';
import { MIRA, resumeLines, resumePdf, resumeText, tinyPdf } from './testing/tiny-documents.ts';

const postgres = await startTestServer();
const database = await postgres.createDatabase();
const server = await startResumeServer(database);
afterAll(async () => {
  await server.close();
  await postgres.close();
});

const person = (name: string) => ({ name, email: `${name.split(' ')[0]?.toLowerCase()}@people.example` });
async function list(client: TestClient, query = ''): Promise<ResumeList> {
  return ResumeList.parse((await client.send('GET', `/api/resumes${query}`)).body);
}

describe('the list', () => {
  const client = server.as('recruiter');
  beforeAll(async () => {
    await client.import(resumePdf(person('Anna Ahorn')), 'anna.pdf');
    await client.import(resumeText(person('Bela Birke')), 'bela_birke-cv.txt');
    await client.import(Buffer.from('%PDF-1.4 broken'), 'broken.pdf');
    await client.import(resumePdf(person('Anna Ahorn')), 'again.pdf');
  });

  it('has the newest first, a total, and pages that fit together', async () => {
    const all = await list(client);
    expect(all.items.map(({ filename }) => filename)).toEqual([
      'again.pdf',
      'broken.pdf',
      'bela_birke-cv.txt',
      'anna.pdf',
    ]);
    expect(all).toMatchObject({ total: 4, nextCursor: null });
    const first = await list(client, '?limit=3');
    const second = await list(client, `?limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second).toMatchObject({ total: 4, nextCursor: null });
  });
  it.each([
    ['status=done', 4],
    ['status=queued', 0],
    ['status=created', 2],
    ['status=unreadable', 1],
    ['status=duplicate', 1],
    ['source=upload', 4],
    ['source=sample', 0],
    ['uploadedFrom=2020-01-01T00:00:00Z', 4],
    ['uploadedFrom=2120-01-01T00:00:00Z', 0],
    ['uploadedTo=2020-01-01T00:00:00%2B02:00', 0],
    ['text=ahorn', 2],
    ['text=Birke', 1],
    ['text=bela cv', 1],
    ['text=nordl', 2],
    ['text=Nordlicht Ahorn', 1],
    ["text=x' %26 'y", 0],
    ['text=%26!:*', 4],
    ['text=nobody', 0],
  ])('filters by %s', async (query, total) => {
    const found = await list(client, `?${query}`);
    expect(found.total).toBe(total);
    expect(found.items).toHaveLength(total);
  });
  it('refuses what is no filter and no cursor', async () => {
    expect((await client.send('GET', '/api/resumes?status=nice')).status).toBe(400);
    expect((await client.send('GET', '/api/resumes?cursor=abc')).status).toBe(400);
  });
});

describe('who sees what', () => {
  it('another workspace sees nothing of a résumé, on no address', async () => {
    const owner = server.as('admin');
    const { id } = await owner.import(resumePdf(MIRA), 'a.pdf');
    const stranger = server.as('admin');
    const paths = ['', '/status', '/text', '/versions/1', '/export', '/file', '/pages/1.png'];
    for (const path of paths) {
      expect((await owner.fetch(`/api/resumes/${id}${path}`)).status, path).toBe(200);
      expect((await stranger.fetch(`/api/resumes/${id}${path}`)).status, path).toBe(404);
    }
    const match = { 'if-match': '"1"' };
    const changes = [{ op: 'remove', path: 'basics/name' }];
    const writes: [string, string, unknown][] = [
      ['PUT', '/profile', { changes }],
      ['POST', '/restore', { version: 1 }],
      ['POST', '/reparse', {}],
      ['DELETE', '', undefined],
    ];
    for (const [method, path, body] of writes) {
      expect((await stranger.send(method, `/api/resumes/${id}${path}`, body, match)).status, path).toBe(404);
    }
    expect((await list(stranger)).total).toBe(0);
    expect((await list(stranger, '?text=Mira')).total).toBe(0);
    expect((await owner.get(id)).version).toBe(1);
  });
  it('a candidate sees own uploads, staff those of the workspace', async () => {
    const recruiter = server.as('recruiter');
    const { workspaceId } = recruiter.caller;
    const [one, two] = [server.as('candidate', workspaceId), server.as('candidate', workspaceId)];
    const mine = await one.import(resumePdf(MIRA), 'one.pdf');
    const other = await two.import(resumePdf(person('Cem Zeder')), 'two.pdf');
    expect((await list(one)).items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await list(one, '?text=Zeder')).total).toBe(0);
    expect((await one.send('GET', `/api/resumes/${other.id}`)).status).toBe(404);
    expect((await one.send('DELETE', `/api/resumes/${other.id}`)).status).toBe(404);
    expect((await list(recruiter)).total).toBe(2);
    expect((await recruiter.get(mine.id)).uploadedAt).toBe(mine.uploadedAt);
  });
  it('the database keeps to it by itself, also when a query forgets to ask', async () => {
    const recruiter = server.as('recruiter');
    const { workspaceId, userId } = recruiter.caller;
    const candidate = server.as('candidate', workspaceId);
    await recruiter.import(resumePdf(MIRA), 'a.pdf');
    const tables = ['resumes', 'resume_versions', 'resume_documents'] as const;
    const countAll = async (visible: Parameters<typeof withVisible>[1]): Promise<number[]> =>
      await withVisible(database.db, visible, async (trx) => {
        const counts: number[] = [];
        for (const table of tables) {
          const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(trx);
          counts.push(rows[0]?.n ?? -1);
        }
        return counts;
      });
    expect(await countAll({ workspaceId, userId, uploader: null })).toEqual([1, 1, 1]);
    const { userId: other } = candidate.caller;
    expect(await countAll({ workspaceId, userId: other, uploader: other })).toEqual([0, 0, 0]);
    expect(await countAll({ workspaceId: server.as('admin').caller.workspaceId, userId, uploader: null })).toEqual([
      0, 0, 0,
    ]);
    await expect(
      withWorkspace(database.db, { workspaceId, userId }, (trx) =>
        trx.updateTable('resume_versions').set({ summary: 'changed' }).execute(),
      ),
    ).rejects.toThrow('permission denied');
  });
});

describe('the document', () => {
  it('comes back as it was sent, as a download or in a sandbox', async () => {
    const client = server.as('recruiter');
    const bytes = resumePdf(MIRA);
    const { id } = await client.import(bytes, 'Mira „CV“.pdf');
    const file = await client.fetch(`/api/resumes/${id}/file`);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Mira _CV_.pdf"/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const inline = await client.fetch(`/api/resumes/${id}/file?view=inline`);
    expect(inline.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(inline.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    await inline.arrayBuffer();
  });
  it('that could run something is never shown as it is', async () => {
    const client = server.as('recruiter');
    const page = `<!doctype html><html><body><h1>Mira Beispiel</h1><p>${MIRA.email}</p><script>alert(1)</script></body></html>`;
    const { id, format } = await client.import(Buffer.from(page), 'cv.html');
    expect(format).toBe('html');
    const file = await client.fetch(`/api/resumes/${id}/file?view=inline`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    await file.arrayBuffer();
  });
  it('has page pictures that are drawn once and checked each time', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(tinyPdf([resumeLines(MIRA), ['Second page']]), 'a.pdf');
    const picture = await client.fetch(`/api/resumes/${id}/pages/2.png?width=300`);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(320);
    const etag = picture.headers.get('etag') ?? '';
    const again = await client.fetch(`/api/resumes/${id}/pages/2.png?width=310`, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    const kept = await client.fetch(`/api/resumes/${id}/pages/2.png?width=320`);
    expect(Buffer.from(await kept.arrayBuffer())).toEqual(bytes);
    expect((await client.send('GET', `/api/resumes/${id}/pages/3.png`)).status).toBe(404);
    expect((await client.send('GET', `/api/resumes/${id}/pages/0.png`)).status).toBe(400);
  });
  it('without pages of its own says so, and gives what to draw', async () => {
    const client = server.as('recruiter');
    const { id, profile } = await client.import(resumeText(MIRA), 'a.txt');
    const picture = await client.send('GET', `/api/resumes/${id}/pages/1.png`);
    expect(picture.status).toBe(404);
    expect(codeOf(picture.body)).toBe('document.no-picture');
    const text = ResumeText.parse((await client.send('GET', `/api/resumes/${id}/text`)).body);
    expect(text.layout).toBe('flow');
    expect(text.pages[0]?.runs?.map((run) => run.text).join(' ')).toContain('Mira Beispiel');
    const [place] = profile?.basics.name?.places ?? [];
    expect(text.text.slice(place?.start, place?.end)).toBe(profile?.basics.name?.raw);
  });
  it('that could not be read has no text and no profile to export', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(Buffer.from('%PDF-1.4 broken'), 'broken.pdf');
    expect((await client.send('GET', `/api/resumes/${id}/text`)).status).toBe(404);
    expect((await client.send('GET', `/api/resumes/${id}/export`)).status).toBe(409);
  });
});

describe('a profile', () => {
  it('is exported in each format', async () => {
    const client = server.as('recruiter');
    const { id, profile } = await client.import(resumePdf(MIRA), 'mira.pdf');
    const get = async (format: string): Promise<[string, string]> => {
      const response = await client.fetch(`/api/resumes/${id}/export?format=${format}`);
      return [response.headers.get('content-disposition') ?? '', await response.text()];
    };
    const [name, json] = await get('json-resume');
    expect(name).toContain('filename="mira.json"');
    expect(profile && JSON.parse(json)).toEqual(profile && JSON.parse(JSON.stringify(toJsonResume(profile))));
    expect((await get('md'))[1]).toMatch(/^# Mira Beispiel\n/);
    expect((await get('csv'))[1].split('\r\n')[1]).toMatch(/^mira\.pdf,Mira Beispiel,/);
    const vitae: unknown = JSON.parse((await get('vitae'))[1]);
    expect(vitae).toMatchObject({ profile, engine: { name: 'local' } });
    expect(JSON.parse((await get('hr-open'))[1])).toMatchObject({
      person: { name: { formattedName: 'Mira Beispiel' } },
    });
    expect((await get('europass'))[1]).toContain('<Surname>Beispiel</Surname>');
    expect((await get('pdf'))[1]).toMatch(/^%PDF-1\.7/);
    expect(await get('docx')).toEqual([expect.stringContaining('filename="mira.docx"'), expect.stringMatching(/^PK/)]);
    expect((await client.send('GET', `/api/resumes/${id}/export?format=odt`)).status).toBe(400);
  });
  it('is exported as a blind CV in each format, without who it is', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(resumePdf(MIRA), 'mira-beispiel.pdf');
    for (const format of ['json-resume', 'hr-open', 'europass', 'md', 'csv', 'vitae']) {
      const response = await client.fetch(`/api/resumes/${id}/export?format=${format}&anonymous=true`);
      const content = (response.headers.get('content-disposition') ?? '') + (await response.text());
      expect(response.status).toBe(200);
      expect(content).not.toMatch(/mira|beispiel|@/i);
      expect(content.length).toBeGreaterThan(100);
    }
  });
  it('with letters that the PDF lacks is refused as PDF, with the way out, and given as DOCX', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(resumeText({ name: '佐藤 健太', email: 'kenta@people.example' }), 'kenta.txt');
    const answer = await client.send('GET', `/api/resumes/${id}/export?format=pdf`);
    expect([answer.status, codeOf(answer.body)]).toEqual([422, 'export.letters-missing']);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining('DOCX') });
    expect((await client.fetch(`/api/resumes/${id}/export?format=docx`)).status).toBe(200);
  });
  it('can be looked at as it was', async () => {
    const client = server.as('recruiter');
    const { id, profile } = await client.import(resumePdf(MIRA), 'mira.pdf');
    const { body } = await client.send('GET', `/api/resumes/${id}/versions/1`);
    expect(ResumeVersionDetails.parse(body)).toMatchObject({ version: 1, kind: 'parse', profile });
    expect((await client.send('GET', `/api/resumes/${id}/versions/2`)).status).toBe(404);
  });
});
