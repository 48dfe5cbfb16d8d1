// Puts the HTTP edge together: request ids, headers, guard, limits, problems, features, documentation, web app.
import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { auditRequests, type RecordLater } from '../audit/audit-route.ts';
import { collectMethods } from './allowed-methods.ts';
import { describeApi } from './api-document.ts';
import type { Authenticate } from './caller.ts';
import { guardRoutes } from './guard.ts';
import type { HttpConfig } from './http-config.ts';
import type { HttpApp, HttpFeature } from './http-feature.ts';
import { addIdempotency } from './idempotency.ts';
import type { IdempotencyStore } from './idempotency-store.ts';
import { rawProblem, replyWithProblem } from './problem-reply.ts';
import { limitRequests } from './request-limit.ts';
import { logRequests } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serveWebApp } from './web-app.ts';

export interface HttpServerParts {
  readonly config: HttpConfig;
  readonly log: FastifyBaseLogger;
  readonly authenticate: Authenticate;
  readonly idempotency: IdempotencyStore;
  /** Takes the entries of the audit log that no transaction carries; without it those are not kept. */
  readonly recordLater?: RecordLater;
  readonly features: readonly HttpFeature[];
}

const MAX_JSON_BYTES = 2 * 1024 * 1024;
/** A 25 MB upload over a slow line takes minutes; nothing honest takes longer than this. */
const REQUEST_TIMEOUT_MS = 600_000;
/** How long running requests may go on when the server stops. */
const CLOSE_GRACE_MS = 10_000;

/** A server that is ready to `listen`; `close()` lets running requests end. Throws when a route lacks its access. */
export async function buildHttpServer(parts: HttpServerParts): Promise<HttpApp> {
  const { config } = parts;
  const app = createApp(parts);
  logRequests(app);
  await addSecurityHeaders(app, config.publicUrl);
  if (config.corsOrigins.length > 0) await allowOtherOrigins(app, config.corsOrigins);
  const methods = collectMethods(app);
  guardRoutes(app, parts.authenticate, config.publicUrl);
  await limitRequests(app, config.requestsPerMinute);
  await app.register(multipart, {
    limits: { fileSize: config.maxUploadBytes, files: 1000, fields: 50, fieldSize: 65_536, headerPairs: 50 },
  });
  addIdempotency(app, parts.idempotency);
  auditRequests(app, parts.recordLater ?? (() => undefined));
  await describeApi(app, config.version);
  for (const feature of parts.features) {
    await app.register(async (scope) => {
      await feature.routes(scope.withTypeProvider());
    });
  }
  methods.answerOptions();
  await serveWebApp(app, config.webFolder);
  await app.ready();
  return app;
}

function createApp({ config, log }: HttpServerParts): HttpApp {
  const app: HttpApp = Fastify({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy: config.trustProxy ? lastHopOnly : false,
    bodyLimit: MAX_JSON_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    frameworkErrors: replyWithProblem,
    clientErrorHandler: ({ code }, socket) => {
      if (socket.writable) socket.end(rawProblem(code, randomUUID()));
    },
  }).withTypeProvider();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(replyWithProblem);
  app.removeContentTypeParser('text/plain');
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS).unref();
  });
  return app;
}

/** Only what the proxy in front has written itself counts; a caller can put anything to the left of it. */
function lastHopOnly(_address: string, hop: number): boolean {
  return hop === 0;
}

/** Other sites get no cookies: their pages call with an API key. */
async function allowOtherOrigins(app: HttpApp, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    origin: [...origins],
    credentials: false,
    exposedHeaders: ['ETag', 'Location', 'X-Request-Id', 'Retry-After'],
  });
}
