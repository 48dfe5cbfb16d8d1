// For the isolation test: one installation with three workspaces, and everybody who could want to see what is not theirs.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreatedApiKey, type Role, Scope } from '@vitae/schema/api';
import { sql } from 'kysely';
import { openBrowser, type TestBrowser } from '../../features/accounts/testing/test-browser.ts';
import { resumeText } from '../../features/resumes/testing/tiny-documents.ts';
import { readConfig } from '../../platform/config/config.ts';
import { createDb } from '../../platform/database/create-db.ts';
import type { Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { joinDatabase } from '../../platform/database/open-database.ts';
import { silentLog } from '../../platform/testing/test-database.ts';
import { startVitae } from '../../start-vitae.ts';
import { plantRows } from './plant-rows.ts';
import { MARKER } from './victim.ts';

const PASSWORD = 'a password of a test';
const FIRST_ADMIN = 'first-admin@people.example';

export interface Person {
  readonly userId: string;
  readonly browser: TestBrowser;
  /** A key with every scope; empty for who may not have one. */
  readonly key: string;
}

export interface Scene {
  readonly url: string;
  /** What the server itself works with. */
  readonly db: Db;
  readonly ownerDb: Db;
  /** The workspace that nobody else may see. */
  readonly victim: { readonly workspaceId: string; readonly recruiter: Person; readonly sessionId: string };
  /** Nobody's secret, but its bytes lie in the victim's workspace too: sending them must not tell so. */
  readonly resume: Buffer;
  readonly people: {
    /** Of the first workspace: runs the installation. */
    readonly firstAdmin: Person;
    readonly admin: Person;
    readonly recruiter: Person;
    /** With a workspace of their own. */
    readonly candidate: Person;
    /** A candidate whose login belongs to the victim's workspace. */
    readonly insider: Person;
  };
  readonly otherWorkspaceId: string;
  /** Keys of the victim's admin, each without one scope, by that scope. */
  readonly narrowKeys: ReadonlyMap<Scope, string>;
  close(): Promise<void>;
}

export async function setScene(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-isolation-'));
  const config = readConfig({
    VITAE_DATA: folder,
    PORT: '0',
    VITAE_ROLES: 'api,worker',
    VITAE_LOG_LEVEL: 'silent',
    VITAE_ADMIN_EMAIL: FIRST_ADMIN,
    VITAE_ADMIN_PASSWORD: PASSWORD,
    VITAE_REQUESTS_PER_MINUTE: '100000',
  });
  const vitae = await startVitae(config, silentLog);
  const joined = await joinDatabase({ databaseUrl: null, dataFolder: folder, log: silentLog });
  const ownerDb = createDb(joined.facts, { login: 'owner', max: 2, log: silentLog });
  const url = vitae.address ?? '';
  const filled = await fill(url, ownerDb);
  return {
    url,
    db: joined.db,
    ownerDb,
    ...filled,
    close: async () => {
      await ownerDb.destroy();
      await joined.close();
      await vitae.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Filled = Omit<Scene, 'url' | 'db' | 'ownerDb' | 'close'>;

async function fill(url: string, ownerDb: Db): Promise<Filled> {
  const enter = (email: string) => signIn(url, ownerDb, email);
  const enterAs = async (workspaceId: string, role: Role, name: string) => {
    await addUser(ownerDb, workspaceId, role, name);
    return await enter(`${name}@people.example`);
  };
  const firstAdmin = await enter(FIRST_ADMIN);
  const victimId = await addWorkspace(ownerDb, 'Victim');
  const otherWorkspaceId = await addWorkspace(ownerDb, 'Other');
  const victimAdmin = await enterAs(victimId, 'admin', 'victim-admin');
  const recruiter = await enterAs(victimId, 'recruiter', 'victim-recruiter');
  const people = {
    firstAdmin,
    admin: await enterAs(otherWorkspaceId, 'admin', 'other-admin'),
    recruiter: await enterAs(otherWorkspaceId, 'recruiter', 'other-recruiter'),
    candidate: await enterAs(await addWorkspace(ownerDb, 'Own'), 'candidate', 'own-candidate'),
    insider: await enterAs(victimId, 'candidate', 'inside-candidate'),
  };
  const resume = resumeText({ name: 'Gesa Gemeinsam', email: 'gesa@people.example' });
  const resumes: string[] = [];
  for (const name of ['Mira', 'Nils']) {
    const text = resumeText({ name: `${name} ${MARKER}`, email: `${name}@people.example` });
    resumes.push(await importResume(url, recruiter, text, MARKER));
  }
  await importResume(url, recruiter, resume, 'shared');
  await victimAdmin.browser.send('POST', '/api/auth/invitations', { email: 'iris@people.example', role: 'recruiter' });
  const narrowKeys = new Map<Scope, string>();
  for (const scope of Scope.options) {
    narrowKeys.set(
      scope,
      await makeKey(
        victimAdmin.browser,
        Scope.options.filter((one) => one !== scope),
      ),
    );
  }
  const { rows } = await sql<{ id: string }>`
    select id from candidates where workspace_id = ${victimId} order by id`.execute(ownerDb);
  const candidates = rows.map(({ id }) => id);
  // Seals the audit log, so that its chains have rows of their own and go on behind them.
  await people.firstAdmin.browser.send('GET', '/api/admin/audit');
  await plantRows(ownerDb, { workspaceId: victimId, userId: recruiter.userId, candidates, resumes });
  const session = await sql<{ id: string }>`
    select id from auth.session where user_id = ${recruiter.userId} limit 1`.execute(ownerDb);
  const sessionId = session.rows[0]?.id ?? '';
  return { victim: { workspaceId: victimId, recruiter, sessionId }, resume, people, otherWorkspaceId, narrowKeys };
}

async function addWorkspace(ownerDb: Db, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into auth.workspace (name, created_at) values (${name}, now() + interval '1 second') returning id`.execute(
    ownerDb,
  );
  return rows[0]?.id ?? '';
}

/** Signs in with the password of the first admin. */
async function addUser(ownerDb: Db, workspaceId: string, role: Role, name: string): Promise<void> {
  const id = newId();
  await sql`insert into auth."user" (id, name, email, email_verified)
    values (${id}, ${name}, ${`${name}@people.example`}, true)`.execute(ownerDb);
  await sql`insert into auth.account (account_id, provider_id, user_id, password)
    select ${id}, 'credential', ${id}, a.password from auth.account a join auth."user" u on u.id = a.user_id
    where u.email = ${FIRST_ADMIN}`.execute(ownerDb);
  await sql`insert into auth.membership (workspace_id, user_id, role) values (${workspaceId}, ${id}, ${role})`.execute(
    ownerDb,
  );
}

async function signIn(url: string, ownerDb: Db, email: string): Promise<Person> {
  const browser = openBrowser(url);
  const { status } = await browser.send('POST', '/api/auth/sign-in/email', { email, password: PASSWORD });
  if (status !== 200) throw new Error(`Signing in as ${email} was answered with ${status}.`);
  const { rows } = await sql<{ id: string }>`select id from auth."user" where email = ${email}`.execute(ownerDb);
  return { userId: rows[0]?.id ?? '', browser, key: await makeKey(browser, Scope.options) };
}

async function makeKey(browser: TestBrowser, scopes: readonly Scope[]): Promise<string> {
  const { body } = await browser.send('POST', '/api/auth/api-keys', { name: 'A key', scopes });
  return CreatedApiKey.safeParse(body).data?.key ?? '';
}

async function importResume(url: string, { key }: Person, bytes: Buffer, name: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(bytes)]), `${name}.txt`);
  const headers = { authorization: `Bearer ${key}` };
  const reply = await fetch(`${url}/api/resumes/upload`, { method: 'POST', body: form, headers });
  const { resumeId } = (await reply.json()) as { resumeId: string };
  for (let tries = 0; tries < 600; tries++) {
    const status = await (await fetch(`${url}/api/resumes/${resumeId}/status`, { headers })).json();
    if ((status as { status: string }).status === 'done') return resumeId;
    await sleep(100);
  }
  throw new Error('The résumé was not read in time.');
}
