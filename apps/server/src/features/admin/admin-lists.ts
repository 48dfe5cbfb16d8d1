// The lists of the admin, a page at a time.
import {
  type AdminCandidateList,
  type AdminCandidateQuery,
  AdminUser,
  type AdminUserList,
  type AdminUserQuery,
  type AdminWorkspaceList,
  type AdminWorkspaceQuery,
  CandidateSourceKind,
  CandidateStatus,
} from '@vitae/schema/api';
import { z } from 'zod';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { type CandidateRow, countCandidates, listCandidates, listUsers, listWorkspaces } from './admin-store.ts';

const AtTime = z.tuple([z.string().regex(/^[\d :.+-]{10,40}$/), z.uuid()]);
const AtName = z.tuple([z.string(), z.uuid()]);

export async function readCandidates(db: Db, query: AdminCandidateQuery): Promise<AdminCandidateList> {
  const page = { limit: query.limit + 1, after: decodeCursor(query.cursor, AtTime) };
  const { rows, total } = await asSystem(db, 'admin: all candidates', async (trx) => ({
    rows: await listCandidates(trx, query, page),
    total: await countCandidates(trx, query),
  }));
  return { ...pageOf(rows, query.limit, toCandidate, (row) => [row.position_at, row.id]), total };
}

function toCandidate(row: CandidateRow): AdminCandidateList['items'][number] {
  const { id, name, label, resumes, owner_id: ownerId } = row;
  return {
    id,
    workspace: { id: row.workspace_id, name: row.workspace_name },
    name,
    label,
    status: CandidateStatus.parse(row.status),
    owner: ownerId === null ? null : { id: ownerId, name: row.owner_name ?? 'Somebody who is gone' },
    sources: z.array(CandidateSourceKind).parse(row.sources),
    resumes,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export async function readUsers(db: Db, query: AdminUserQuery): Promise<AdminUserList> {
  const page = { limit: query.limit + 1, after: decodeCursor(query.cursor, AtName) };
  const rows = await asSystem(db, 'admin: all users', (trx) => listUsers(trx, query.text, page));
  return pageOf(
    rows,
    query.limit,
    ({ id, name, email, created_at, last_seen_at, memberships }) => ({
      id,
      name,
      email,
      createdAt: created_at.toISOString(),
      lastSeenAt: last_seen_at?.toISOString() ?? null,
      memberships: AdminUser.shape.memberships.parse(memberships),
    }),
    ({ id, name }) => [name.toLowerCase(), id],
  );
}

export async function readWorkspaces(db: Db, query: AdminWorkspaceQuery): Promise<AdminWorkspaceList> {
  const page = { limit: query.limit + 1, after: decodeCursor(query.cursor, AtTime) };
  const rows = await asSystem(db, 'admin: all workspaces', (trx) => listWorkspaces(trx, query.text, page));
  return pageOf(
    rows,
    query.limit,
    ({ id, name, created_at, members, candidates, resumes, bytes }) => {
      return { id, name, createdAt: created_at.toISOString(), members, candidates, resumes, bytes };
    },
    (row) => [row.position_at, row.id],
  );
}
