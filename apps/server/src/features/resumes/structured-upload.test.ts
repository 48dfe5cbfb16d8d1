import { toEuropass, toHrOpen } from '@vitae/schema';
import { ResumeText } from '@vitae/schema/api';
import { afterAll, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { startResumeServer } from './testing/resume-server.ts';

const postgres = await startTestServer();
const server = await startResumeServer(await postgres.createDatabase());
afterAll(async () => {
  await server.close();
  await postgres.close();
});

const RESUME = {
  basics: {
    name: 'Mira Beispiel',
    email: 'mira@people.example',
    phone: '+41 44 668 18 00',
    location: { city: 'Bern' },
  },
  work: [{ name: 'Hafen AG', position: 'Planner', startDate: '2019-03', highlights: ['Planned 1,200 ships a year'] }],
  languages: [{ language: 'German', fluency: 'native' }],
};
const bytes = (content: string): Buffer => Buffer.from(content, 'utf8');

it('a structured CV becomes a résumé with its own values, each with its place in the text', async () => {
  const client = server.as('recruiter');
  const resume = await client.import(bytes(JSON.stringify(RESUME)), 'mira.json');
  expect(resume).toMatchObject({
    format: 'json-resume',
    layout: 'flow',
    name: 'Mira Beispiel',
    outcome: { kind: 'created' },
  });
  const { body } = await client.send('GET', `/api/resumes/${resume.id}/text`);
  const { text } = ResumeText.parse(body);
  const employer = resume.profile?.work[0]?.name;
  expect(employer).toMatchObject({ value: 'Hafen AG', source: 'local', method: 'json-resume' });
  expect(employer?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['Hafen AG']);
  expect(resume.toCheck).toBe(0);
});

it('what we export as HR Open and Europass comes in again as the same person with the same job', async () => {
  const client = server.as('recruiter');
  const { profile } = await client.import(bytes(JSON.stringify(RESUME)), 'mira.json');
  if (profile === null) throw new Error('It was read.');
  const files = [
    ['hr-open', JSON.stringify(toHrOpen(profile)), 'mira.hr-open.json'],
    ['europass', toEuropass(profile, { now: '2026-01-31T00:00:00Z' }), 'mira.europass.xml'],
  ] as const;
  for (const [format, content, filename] of files) {
    const again = await client.import(bytes(content), filename);
    expect(again).toMatchObject({ format, name: 'Mira Beispiel' });
    expect(again.profile?.basics.emails[0]?.value).toBe('mira@people.example');
    expect(again.profile?.work[0]).toMatchObject({ name: { value: 'Hafen AG' }, startDate: { value: '2019-03' } });
  }
});

it('a broken one ends as unreadable with the reason, and goes out as it came in', async () => {
  const client = server.as('recruiter');
  const broken = '{"basics": {"name": "Mira"';
  const { id, outcome } = await client.import(bytes(broken), 'mira.json');
  expect(outcome).toMatchObject({ kind: 'unreadable', reason: { code: 'document.damaged' } });
  const file = await client.fetch(`/api/resumes/${id}/file`);
  expect([file.headers.get('content-type'), await file.text()]).toEqual(['application/json', broken]);
});
