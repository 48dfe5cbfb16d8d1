// `Idempotency-Key`: a write that is sent again gives the first reply again instead of happening twice.
import { createHash } from 'node:crypto';
import { VitaeError } from '@vitae/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpApp } from './http-feature.ts';
import type { IdempotencyOwner, IdempotencyStore, StoredReply } from './idempotency-store.ts';

interface RunningWrite {
  readonly owner: IdempotencyOwner;
  readonly key: string;
  readonly uploads: UploadFingerprint[];
}

export interface UploadFingerprint {
  /** Name of the form field. */
  readonly field: string;
  readonly filename: string;
  /** Hex. */
  readonly sha256: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `false`: the reply holds a secret or a cookie and is never kept; the header is ignored. */
    idempotency?: boolean;
  }
  interface FastifyRequest {
    runningWrite: RunningWrite | null;
  }
}

const WRITES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const KEPT_HEADERS = ['content-type', 'location', 'etag'] as const;
const MAX_KEPT_BYTES = 1_000_000;

/**
 * Handlers of uploads call this for each file that they have hashed, so that the same key with another file is noticed:
 * the bytes of a multipart body differ between two tries of the same upload, its parts do not.
 */
export function noteUpload(request: FastifyRequest, upload: UploadFingerprint): void {
  request.runningWrite?.uploads.push(upload);
}

export function addIdempotency(app: HttpApp, store: IdempotencyStore): void {
  app.decorateRequest('runningWrite', null);
  app.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request);
    if (key === null || !request.caller) return;
    const { workspaceId, userId } = request.caller;
    const write = { owner: { workspaceId, userId }, key, uploads: [] };
    const claim = await store.claim(write.owner, key);
    if (claim.kind === 'claimed') {
      request.runningWrite = write;
      return;
    }
    if (claim.kind === 'running') {
      reply.header('retry-after', '2');
      throw new VitaeError('resource.conflict', { detail: 'The first request with this Idempotency-Key still runs.' });
    }
    const uploads = request.isMultipart() ? await hashUploads(request) : [];
    if (fingerprintOf(request, uploads) !== claim.fingerprint) throw new VitaeError('request.idempotency-conflict');
    return replay(claim.reply, reply);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const write = request.runningWrite;
    if (write === null) return;
    request.runningWrite = null;
    const kept = replyToKeep(reply, payload);
    if (kept === null) await store.release(write.owner, write.key);
    else await store.finish(write.owner, write.key, fingerprintOf(request, write.uploads), kept);
  });
}

function keyOf(request: FastifyRequest): string | null {
  const { access, idempotency } = request.routeOptions.config;
  const header = request.headers['idempotency-key'];
  if (header === undefined || access === undefined || idempotency === false || !WRITES.has(request.method)) return null;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new VitaeError('request.invalid', {
    errors: [{ path: 'headers.idempotency-key', message: 'Send 1 to 255 visible ASCII characters.' }],
  });
}

function fingerprintOf(request: FastifyRequest, uploads: readonly UploadFingerprint[]): string {
  const content = uploads.length > 0 || request.isMultipart() ? uploads : (request.body ?? null);
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, content]))
    .digest('hex');
}

async function hashUploads(request: FastifyRequest): Promise<UploadFingerprint[]> {
  const uploads: UploadFingerprint[] = [];
  for await (const part of request.files()) {
    const hash = createHash('sha256');
    for await (const chunk of part.file) hash.update(chunk);
    uploads.push({ field: part.fieldname, filename: part.filename, sha256: hash.digest('hex') });
  }
  return uploads;
}

function replay(kept: StoredReply, reply: FastifyReply): FastifyReply {
  reply.code(kept.status).headers(kept.headers).header('idempotency-replayed', 'true');
  return reply.serializer((body: unknown) => String(body)).send(kept.body);
}

/** Only successes are kept: a failed write changed nothing and may be tried again under its key. */
function replyToKeep(reply: FastifyReply, payload: unknown): StoredReply | null {
  if (reply.statusCode < 200 || reply.statusCode > 299) return null;
  const body = payload === undefined || payload === null ? '' : payload;
  if (typeof body !== 'string' || body.length > MAX_KEPT_BYTES) return null;
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = reply.getHeader(name);
    if (typeof value === 'string') headers[name] = value;
  }
  return { status: reply.statusCode, headers, body };
}
