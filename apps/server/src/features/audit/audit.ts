// The audit log for the admin: searched and verified.
import {
  AuditAction,
  AuditActorKind,
  type AuditEntry,
  AuditList,
  AuditQuery,
  AuditSubjectKind,
  AuditVerification,
} from '@vitae/schema/api';
import { z } from 'zod';
import { sealAudit } from '../../platform/audit/seal-audit.ts';
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import type { HttpApp, HttpFeature } from '../../platform/http/http-feature.ts';
import { type AuditRow, listEntries, parseDetails } from './audit-store.ts';
import { verifyChains } from './verify-chains.ts';

export interface AuditParts {
  readonly db: Db;
  /** Writes the entries that this process still holds. */
  readonly flush: () => Promise<void>;
  readonly userNames: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

const ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Audit'];

export function createAuditFeature(parts: AuditParts): HttpFeature {
  return {
    name: 'audit',
    routes: (app) => {
      listRoute(app, parts);
      verifyRoute(app, parts);
    },
  };
}

function listRoute(app: HttpApp, parts: AuditParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/audit',
    config: { access: ADMINS, audit: { action: 'audit.read' } },
    schema: {
      operationId: 'listAudit',
      summary: 'Who did what with whose data, over all workspaces, the newest first',
      tags,
      querystring: AuditQuery,
      response: { 200: AuditList },
    },
    handler: (request) => listAudit(parts, request.query),
  });
}

function verifyRoute(app: HttpApp, { db, flush }: AuditParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/audit/verify',
    config: { access: ADMINS, audit: { action: 'audit.verify' } },
    schema: {
      operationId: 'verifyAudit',
      summary: 'Walk the hash chains of the audit log; names the first broken entry',
      tags,
      response: { 200: AuditVerification },
    },
    handler: async () => {
      await flush();
      await sealAudit(db);
      return await verifyChains(db);
    },
  });
}

/** The time as the database prints it, in full. */
const Position = z.tuple([z.string().regex(/^[\d :.+-]{10,40}$/), z.uuid()]);

async function listAudit({ db, flush, userNames }: AuditParts, query: AuditQuery): Promise<AuditList> {
  await flush();
  await sealAudit(db);
  const page = { limit: query.limit + 1, after: decodeCursor(query.cursor, Position) };
  const rows = await asSystem(db, 'audit: search', (trx) => listEntries(trx, query, page));
  const ids = [...new Set(rows.flatMap(({ actor_id: id }) => (id === null ? [] : [id])))];
  const names = ids.length === 0 ? new Map<string, string>() : await userNames(ids);
  return pageOf(
    rows,
    query.limit,
    (row) => toEntry(row, names),
    (row) => [row.position_at, row.id],
  );
}

function toEntry(row: AuditRow, names: ReadonlyMap<string, string>): AuditEntry {
  const { actor_id: userId, subject_kind: kind, subject_id: subjectId } = row;
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    position: row.position,
    at: row.at.toISOString(),
    actor: {
      kind: AuditActorKind.parse(row.actor_kind),
      userId,
      name: userId === null ? null : (names.get(userId) ?? null),
      keyId: row.key_id,
    },
    action: AuditAction.parse(row.action),
    outcome: row.outcome === 'refused' ? 'refused' : 'done',
    subject: kind === null || subjectId === null ? null : { kind: AuditSubjectKind.parse(kind), id: subjectId },
    requestId: row.request_id,
    address: row.address,
    details: parseDetails(row.details),
    hash: row.hash.toString('hex'),
  };
}
