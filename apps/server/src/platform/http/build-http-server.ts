// Puts the HTTP edge together: request ids, headers, limits, guard, problems, features, documentation, web app.
import type { FastifyBaseLogger } from 'fastify';
import type { Authenticate } from './caller.ts';
import type { HttpConfig } from './http-config.ts';
import type { HttpApp, HttpFeature } from './http-feature.ts';
import type { IdempotencyStore } from './idempotency-store.ts';

export interface HttpServerParts {
  readonly config: HttpConfig;
  readonly log: FastifyBaseLogger;
  readonly authenticate: Authenticate;
  readonly idempotency: IdempotencyStore;
  readonly features: readonly HttpFeature[];
}

/** A server that is ready to `listen`; `close()` ends running requests first. Throws when a route lacks its access. */
export declare function buildHttpServer(parts: HttpServerParts): Promise<HttpApp>;
