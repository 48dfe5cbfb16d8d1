// Guards writes that ride on a cookie: a page of another site may not make the browser send them.
import { VitaeError } from '@vitae/schema';
import type { FastifyRequest } from 'fastify';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Throws `request.invalid` when a writing request comes from a page of another origin. Programs send neither `Origin`
 * nor `Sec-Fetch-Site`, browsers always send one of them with a write. Not for requests that bring an API key or a token: no page
 * can make a browser add that by itself.
 */
export function assertSameOrigin(request: FastifyRequest, publicUrl: string | null): void {
  if (SAFE_METHODS.has(request.method)) return;
  const { origin } = request.headers;
  const allowed = origin === undefined ? isNotCrossSite(request) : isOwnOrigin(origin, request, publicUrl);
  if (allowed) return;
  request.log.warn(
    { origin, host: request.host },
    'a write from another origin was refused; with a proxy in front, set VITAE_PUBLIC_URL',
  );
  throw new VitaeError('request.invalid', {
    errors: [{ path: 'headers.origin', message: 'This request came from a page of another site.' }],
  });
}

function isNotCrossSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Behind a proxy that ends TLS the scheme seen here can differ, so without a public URL only the host is compared. */
function isOwnOrigin(origin: string, request: FastifyRequest, publicUrl: string | null): boolean {
  const parsed = URL.parse(origin);
  if (!parsed) return false;
  if (publicUrl !== null) return parsed.origin === new URL(publicUrl).origin || isLocalHost(parsed, request);
  return parsed.host === request.host;
}

/** With a public URL set, the machine's own browser may still use the local address. */
function isLocalHost(origin: URL, request: FastifyRequest): boolean {
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(origin.hostname);
  return local && origin.host === request.headers.host;
}
