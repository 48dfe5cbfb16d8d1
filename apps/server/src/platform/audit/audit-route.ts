// Every route says what it is recorded as; the platform does the recording. No handler has to remember it.
import type { AuditAction, AuditSubjectKind } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpApp } from '../http/http-feature.ts';
import type { AuditActor, AuditRecord, AuditSubject } from './audit-record.ts';
import { AuditScope, runAudited } from './audit-scope.ts';
import { shortAddress } from './short-address.ts';

export interface RecordedRoute {
  readonly action: AuditAction;
  /** What it is done to. Its id is the route's parameter `id`, or what `nameAuditSubject` is told. */
  readonly subject?: AuditSubjectKind;
  /** Another parameter that holds the id. */
  readonly param?: string;
  /** Also recorded when it was refused, as signing in is. The entry is then written after the reply, when that is known. */
  readonly refusals?: true;
}

/** `none`: why nothing is recorded, e.g. because the reply holds no personal data. */
export type RouteAudit = RecordedRoute | { readonly none: string };

declare module 'fastify' {
  interface FastifyContextConfig {
    audit?: RouteAudit;
  }
  interface FastifyRequest {
    auditScope: AuditScope | null;
  }
}

/** Takes entries that may be written a moment later. */
export type RecordLater = (record: AuditRecord, kind: 'read' | 'change') => void;

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A route under /api that says nothing is recorded all the same; a test finds it. */
export function auditOf(method: string, declared: RouteAudit | undefined): RouteAudit {
  return declared ?? { action: READS.has(method) ? 'other.read' : 'other.write' };
}

/** After the hook of idempotency, so that what that keeps of a request does not count as the change. */
export function auditRequests(app: HttpApp, recordLater: RecordLater): void {
  app.decorateRequest('auditScope', null);
  app.addHook('preHandler', (request, _reply, done) => {
    const scope = scopeOf(request);
    if (scope === null) return done();
    request.auditScope = scope;
    runAudited(scope, done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { config } = request.routeOptions;
    // A request that ended before its handler, e.g. with a kept reply, has no scope yet.
    const scope = request.auditScope ?? scopeOf(request);
    if (scope === null || scope.recorded) return;
    // What the request leaves running behind its reply is not the change that it asked for.
    scope.recorded = true;
    const outcome = outcomeOf(reply);
    const refusals = config.audit !== undefined && 'refusals' in config.audit;
    if (outcome === null || (outcome === 'refused' && !refusals)) return;
    recordLater({ ...scope.record, outcome, at: new Date() }, READS.has(request.method) ? 'read' : 'change');
  });
}

function outcomeOf({ statusCode }: FastifyReply): AuditRecord['outcome'] | null {
  if (statusCode < 400) return 'done';
  return statusCode < 500 ? 'refused' : null;
}

function scopeOf(request: FastifyRequest): AuditScope | null {
  const { access, audit } = request.routeOptions.config;
  if (access === undefined) return null;
  const declared = auditOf(request.method, audit);
  if ('none' in declared) return null;
  const record: AuditRecord = {
    workspaceId: request.caller?.workspaceId ?? null,
    actor: actorOf(request),
    action: declared.action,
    outcome: 'done',
    subject: subjectOf(request, declared),
    requestId: request.id,
    address: shortAddress(request.ip),
    details: {},
  };
  return new AuditScope(record, !READS.has(request.method) && declared.refusals !== true);
}

function actorOf({ caller }: FastifyRequest): AuditActor {
  if (caller === null) return { kind: 'anonymous', userId: null, keyId: null };
  const keyId = caller.kind === 'key' && caller.viaToken === undefined ? caller.credentialId : null;
  return { kind: caller.kind === 'key' ? 'key' : 'user', userId: caller.userId, keyId };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function subjectOf({ params }: FastifyRequest, { subject, param = 'id' }: RecordedRoute): AuditSubject | null {
  if (subject === undefined || typeof params !== 'object' || params === null) return null;
  const id: unknown = Object.entries(params).find(([name]) => name === param)?.[1];
  return typeof id === 'string' && UUID.test(id) ? { kind: subject, id } : null;
}
