import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditAction } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from './platform/config/config.ts';
import { silentLog } from './platform/testing/test-database.ts';
import { startVitae, type Vitae } from './start-vitae.ts';

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  responses: z.record(z.string(), z.unknown()),
  'x-audit': z.union([z.literal('undeclared'), z.object({ none: z.string() }), z.object({ action: AuditAction })]),
});
const ApiDocument = z.object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), Operation)) });

/** What the API contract marks as open to anybody; everything else needs a session or a key. */
const OPEN = new Set([
  'GET /health',
  'GET /health/live',
  'GET /health/ready',
  'GET /api/public/applications/{receipt}',
  'GET /api/public/applications/{receipt}/about-me',
  'PUT /api/public/applications/{receipt}/about-me',
  'DELETE /api/public/applications/{receipt}/about-me',
  'GET /api/public/jobs/{slug}',
  'POST /api/public/jobs/{slug}/applications',
  'GET /api/setup',
  'POST /api/setup',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-up/email',
  'POST /api/auth/sign-out',
  'GET /api/auth/session',
  'GET /api/auth/verify-email',
  'POST /api/auth/request-password-reset',
  'POST /api/auth/reset-password',
  'POST /api/auth/invitations/preview',
  'POST /api/auth/invitations/accept',
  'POST /api/auth/two-factor/verify',
  'GET /api/auth/jwks',
  'GET /api/career-ark/feature-flags',
]);

let folder: string;
let vitae: Vitae;
let address: string;
let served: unknown;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-contract-'));
  const config = readConfig({ VITAE_DATA: folder, PORT: '0', VITAE_ROLES: 'api', VITAE_LOG_LEVEL: 'silent' });
  vitae = await startVitae(config, silentLog);
  address = vitae.address ?? '';
  served = await (await fetch(`${address}/openapi.json`)).json();
});
afterAll(async () => {
  await vitae.stop();
  await rm(folder, { recursive: true, force: true });
});

function operations() {
  return Object.entries(ApiDocument.parse(served).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method,
      path,
      operation,
    })),
  );
}

describe('the API document', () => {
  it('is OpenAPI 3.1 and gives each call a name of its own', () => {
    expect(ApiDocument.parse(served).openapi).toBe('3.1.0');
    const names = operations().map(({ operation }) => operation.operationId);
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
    for (const { operation } of operations()) expect(operation.responses).toHaveProperty('default');
  });

  it('is the one that the SDK was made from; otherwise run: node packages/client/generate.ts', async () => {
    const generated = new URL('../../../packages/client/src/generated/openapi.json', import.meta.url);
    expect(served).toEqual(JSON.parse(await readFile(generated, 'utf8')));
  });

  it('says open exactly where the contract does', () => {
    const open = operations().filter(({ operation }) => operation.security.length === 0);
    expect(new Set(open.map(({ name }) => name))).toEqual(OPEN);
  });
});

describe('the audit log', () => {
  it('is told by every route under /api what the route is recorded as, or why not', () => {
    const routes = operations().filter(({ path }) => path.startsWith('/api/'));
    const undeclared = routes.filter(({ operation }) => operation['x-audit'] === 'undeclared');
    expect(undeclared.map(({ name }) => name)).toEqual([]);
  });

  it('says of nothing that works on one person’s data that it is not recorded, but for how far an import is', () => {
    const personal = /^\/api\/(resumes|candidates)(\/\{|$)|^\/api\/batches\/\{\w+\}\//;
    const unrecorded = operations().filter(({ path, operation }) => {
      const audit = operation['x-audit'];
      return personal.test(path) && typeof audit === 'object' && 'none' in audit;
    });
    expect(unrecorded.map(({ name }) => name).filter((name) => !name.endsWith('/status'))).toEqual([]);
  });
});

describe('without a session or a key', () => {
  it('everything else answers 401, whatever is sent', async () => {
    const guarded = operations().filter(({ name }) => !OPEN.has(name));
    expect(guarded.length).toBeGreaterThan(30);
    for (const { name, method, path } of guarded) {
      const url = `${address}${path.replaceAll(/\{\w+\}/g, '0197a3c0-0000-7000-8000-000000000000')}`;
      for (const init of [
        {},
        { headers: { authorization: `Bearer vitae_${'A'.repeat(43)}` } },
        { headers: { cookie: 'vitae.session_token=x.y' } },
      ]) {
        const response = await fetch(url, { method: method.toUpperCase(), ...init });
        expect([name, response.status]).toEqual([name, 401]);
        expect(await response.json()).toMatchObject({ type: 'urn:vitae:problem:auth.required' });
      }
    }
  });

  it('a path that is not in the document is not there', async () => {
    for (const path of [
      '/api',
      '/api/auth/ok',
      '/api/auth/get-session',
      '/api/auth/list-sessions',
      '/api/auth/update-user',
    ]) {
      expect([path, (await fetch(`${address}${path}`)).status]).toEqual([path, 404]);
    }
  });
});
