// What an admin of the installation sees of every workspace.
import { z } from 'zod';
import { Outcome } from '../outcome.ts';
import { Role } from './accounts.ts';
import { CandidateSourceKind, CandidateStatus, Person } from './candidates.ts';
import { ListQuery, listOf } from './page.ts';

const Text = z.string().trim().max(200).optional();

export const AdminCandidate = z.object({
  id: z.string(),
  workspace: z.object({ id: z.string(), name: z.string() }),
  name: z.string().nullable(),
  label: z.string().nullable(),
  status: CandidateStatus,
  owner: Person.nullable(),
  /** Every way that the person came in, each once. */
  sources: z.array(CandidateSourceKind),
  resumes: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type AdminCandidate = z.infer<typeof AdminCandidate>;
/** The last changed first. `text`: part of a name, a title, a mail address or the name of a workspace. */
export const AdminCandidateQuery = ListQuery.extend({ text: Text, workspace: z.uuid().optional() });
export type AdminCandidateQuery = z.infer<typeof AdminCandidateQuery>;
export const AdminCandidateList = listOf(AdminCandidate);
export type AdminCandidateList = z.infer<typeof AdminCandidateList>;

export const AdminUser = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  createdAt: z.string(),
  /** When a session of this user was last used, to some minutes; null when there is none. */
  lastSeenAt: z.string().nullable(),
  memberships: z.array(z.object({ workspaceId: z.string(), workspaceName: z.string(), role: Role })),
});
export type AdminUser = z.infer<typeof AdminUser>;
/** By name. `text`: part of a name or of a mail address. */
export const AdminUserQuery = ListQuery.extend({ text: Text });
export type AdminUserQuery = z.infer<typeof AdminUserQuery>;
export const AdminUserList = listOf(AdminUser);
export type AdminUserList = z.infer<typeof AdminUserList>;

export const AdminWorkspace = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  members: z.int(),
  candidates: z.int(),
  resumes: z.int(),
  /** Of the uploaded files. */
  bytes: z.int(),
});
export type AdminWorkspace = z.infer<typeof AdminWorkspace>;
/** The oldest first. `text`: part of the name. */
export const AdminWorkspaceQuery = ListQuery.extend({ text: Text });
export type AdminWorkspaceQuery = z.infer<typeof AdminWorkspaceQuery>;
export const AdminWorkspaceList = listOf(AdminWorkspace);
export type AdminWorkspaceList = z.infer<typeof AdminWorkspaceList>;

export const OutcomeKind = z.enum(Outcome.options.map((option) => option.shape.kind.value));
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const AdminOverview = z.object({
  workspaces: z.int(),
  users: z.int(),
  candidates: z.int(),
  resumes: z.int(),
  /** Background tasks. */
  queue: z.object({ waiting: z.int(), active: z.int(), failed: z.int() }),
  /** Uploaded files and their bytes. */
  storage: z.object({ files: z.int(), bytes: z.int() }),
  /** The last 14 days in UTC, the oldest first: how many imports ended how. A kind that did not happen is left out. */
  days: z.array(z.object({ day: z.string(), outcomes: z.array(z.object({ kind: OutcomeKind, count: z.int() })) })),
});
export type AdminOverview = z.infer<typeof AdminOverview>;
