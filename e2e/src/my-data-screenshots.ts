// Pictures of what a candidate sees of what is held about them, for the documentation. Invented people only.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openContext, signUp, type TestServer } from './harness.ts';
import { DARK, DARK_PHONE, LIGHT } from './picture-looks.ts';

const PERSON = { name: 'Mira Beispiel', email: 'mira@people.example' };
const CV = [
  PERSON.name,
  'Logistics Planner',
  PERSON.email,
  '',
  'Experience',
  '',
  'Planner, Hafen Logistik AG, Basel',
  'May 2018 - Present',
].join('\n');

/** Writes `my-data.png`, `my-data-dark.png` and `my-data-phone.png`. The server must allow signing up. */
export async function shootMyData(
  browser: Browser,
  server: TestServer,
  admin: { cookie: string },
  folder: string,
): Promise<void> {
  const session = await signUp(server, PERSON);
  await sendAll(server, admin, session);
  for (const [name, look] of [
    ['my-data', LIGHT],
    ['my-data-dark', DARK],
    ['my-data-phone', DARK_PHONE],
  ] as const) {
    const context = await openContext(browser, server, session, look);
    const page = await context.newPage();
    await page.goto('/my-data');
    await page.getByText('Read', { exact: true }).nth(1).waitFor();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
}

/** A résumé in the person's own workspace, and an application for a job of the admin's. */
async function sendAll(server: TestServer, admin: { cookie: string }, person: { cookie: string }): Promise<void> {
  const headersOf = ({ cookie }: { cookie: string }) => ({ cookie, origin: server.url });
  const asJson = async (method: string, path: string, body: object) => {
    const headers = { ...headersOf(admin), 'content-type': 'application/json' };
    const reply = await fetch(server.url + path, { method, headers, body: JSON.stringify(body) });
    return (await reply.json()) as { id: string; slug: string };
  };
  const { id } = await asJson('POST', '/api/jobs', { title: 'Logistics Planner' });
  const { slug } = await asJson('PUT', `/api/jobs/${id}/page`, { takesApplications: true });
  const send = async (path: string, fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([CV]), 'mira-beispiel.txt');
    await fetch(server.url + path, { method: 'POST', headers: headersOf(person), body: form });
  };
  await send('/api/resumes/upload', {});
  await send(`/api/public/jobs/${slug}/applications`, { ...PERSON, message: 'I can start in May.', consent: 'yes' });
}
