// For tests: the HTTP edge alone on a real port, with callers and kept replies in memory.
import { pino } from 'pino';
import { buildHttpServer, type HttpServerParts } from '../build-http-server.ts';
import type { Caller } from '../caller.ts';
import type { HttpConfig } from '../http-config.ts';
import type { HttpApp, HttpFeature } from '../http-feature.ts';

export interface TestHttp {
  readonly app: HttpApp;
  readonly url: string;
  readonly lines: readonly string[];
  readonly send: (path: string, init?: RequestInit) => Promise<Response>;
}

export const CALLER: Caller = {
  kind: 'session',
  userId: '00000000-0000-7000-8000-000000000001',
  workspaceId: '00000000-0000-7000-8000-000000000002',
  credentialId: '00000000-0000-7000-8000-000000000003',
  role: 'recruiter',
  scopes: ['resumes:read', 'resumes:write', 'health:read'],
};

/** Whoever sends `x-test-caller: yes` is `CALLER`. */
export async function startTestHttp(
  routes: HttpFeature['routes'],
  options: { config?: Partial<HttpConfig>; parts?: Partial<HttpServerParts> } = {},
): Promise<TestHttp> {
  const lines: string[] = [];
  const app = await buildHttpServer({
    config: { ...CONFIG, ...options.config },
    log: pino({ level: 'debug' }, { write: (line) => void lines.push(line) }),
    authenticate: async (request) => (request.headers['x-test-caller'] === 'yes' ? CALLER : null),
    idempotency: {
      claim: async () => ({ kind: 'claimed' }),
      finish: async () => undefined,
      release: async () => undefined,
      sweep: async () => 0,
    },
    features: [{ name: 'test', routes }],
    ...options.parts,
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, url, lines, send: (path, init) => fetch(`${url}${path}`, { redirect: 'manual', ...init }) };
}

const CONFIG: HttpConfig = {
  publicUrl: null,
  trustProxy: false,
  corsOrigins: [],
  webFolder: null,
  maxUploadBytes: 1000,
  requestsPerMinute: 1000,
  version: '0.0.0-test',
};
