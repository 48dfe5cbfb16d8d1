// How many requests one caller may send in a minute; addresses stand in for callers who are not signed in.
import rateLimit from '@fastify/rate-limit';
import { VitaeError } from '@vitae/schema';
import type { HttpApp } from './http-feature.ts';

/** Held in memory: it protects this process. What must hold across processes (sign-in) is counted in the database. */
export async function limitRequests(app: HttpApp, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: (request) => request.caller?.credentialId ?? request.ip,
    allowList: (request) => request.routeOptions.config.access === undefined,
    errorResponseBuilder: () => new VitaeError('request.rate-limited'),
  });
}
