// Serves the built web app: hashed files for a year, the page itself always fresh, deep links to the page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { VitaeError } from '@vitae/schema';
import type { FastifyRequest } from 'fastify';
import type { HttpApp } from './http-feature.ts';
import { sendProblem } from './problem-reply.ts';

/** First steps of a path that belong to programs: what is missing there is a problem, never a page. */
const PROGRAM_PATHS: ReadonlySet<string> = new Set(['api', 'assets', 'health', 'metrics', 'docs', 'openapi.json']);

/** Also sets what answers when no route fits, so it must be called once, also without a folder. */
export async function serveWebApp(app: HttpApp, folder: string | null): Promise<void> {
  const present = folder !== null && existsSync(join(folder, 'index.html'));
  if (folder !== null && !present) app.log.warn('the web app is not built: only the API is served');
  if (present) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', cachePolicy(path));
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (present && wantsPage(request)) return reply.sendFile('index.html');
    return sendProblem(new VitaeError('resource.not-found'), request, reply);
  });
}

/** Names below `assets/` hold a hash of their content; everything else can change under its name. */
function cachePolicy(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const first = request.url.split(/[/?#]/)[1]?.toLowerCase() ?? '';
  return !PROGRAM_PATHS.has(first) && (request.headers.accept?.includes('text/html') ?? false);
}
