// The audit log: who did what with whose data, when and from where. It holds ids and codes, never content.
import { z } from 'zod';
import { ListQuery, listOf } from './page.ts';

/** Every action that is recorded. A code is never renamed: entries are kept for years. */
export const AuditAction = z.enum([
  'resume.list',
  'resume.read',
  'resume.file',
  'resume.export',
  'resume.upload',
  'resume.change',
  'resume.reparse',
  'resume.delete',
  'batch.list',
  'batch.read',
  'batch.create',
  'batch.change',
  'batch.export',
  'candidate.list',
  'candidate.search',
  'candidate.read',
  'candidate.create',
  'candidate.change',
  'candidate.bulk-change',
  'candidate.export',
  'candidate.delete',
  'candidate.erase',
  'candidate.merge',
  'candidate.unmerge',
  'duplicate.list',
  'duplicate.decide',
  'match.list',
  'match.decide',
  'match.refresh',
  'match.decisions',
  'fairness.report',
  'view.change',
  'job.create',
  'job.change',
  'job.delete',
  'job.weights',
  'job.page',
  'job.applicants',
  'job.shortlist',
  'job.apply',
  'consent.change',
  'consent.withdraw',
  'notice.list',
  'notice.send',
  'notice.change',
  'retention.read',
  'retention.change',
  'retention.apply',
  'processing.read',
  'processing.change',
  'me.read',
  'me.change',
  'me.export',
  'me.erase',
  'auth.sign-in',
  'auth.second-step',
  'auth.sign-out',
  'auth.sign-up',
  'auth.password',
  'auth.two-factor',
  'auth.session',
  'auth.token',
  'auth.setup',
  'member.list',
  'member.change',
  'invitation.list',
  'invitation.change',
  'key.list',
  'key.change',
  'workspace.list',
  'workspace.change',
  'audit.read',
  'audit.verify',
  'encryption.rotate',
  'backup.create',
  'backup.restore',
  'llm-provider.change',
  'llm-provider.test',
  'llm-budget.change',
  'llm-flags.change',
  'llm-price.change',
  'llm-keeping.change',
  'llm-exchange.read',
  'llm-experiment.change',
  'template.change',
  'template.test',
  'assistant.reconcile',
  'other.read',
  'other.write',
]);
export type AuditAction = z.infer<typeof AuditAction>;

export const AuditSubjectKind = z.enum([
  'resume',
  'batch',
  'candidate',
  'duplicate',
  'view',
  'job',
  'user',
  'key',
  'session',
  'invitation',
  'workspace',
  'task',
  'llm-provider',
  'llm-experiment',
]);
export type AuditSubjectKind = z.infer<typeof AuditSubjectKind>;

/** `system`: background work; `command`: the command line on the server; `anonymous`: nobody was signed in. */
export const AuditActorKind = z.enum(['user', 'key', 'system', 'command', 'anonymous']);
export type AuditActorKind = z.infer<typeof AuditActorKind>;

/** Counts and codes that say more about what was done; no content. */
export const AuditDetails = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type AuditDetails = z.infer<typeof AuditDetails>;

/** The chain of what belongs to no workspace, such as refused sign-ins. */
export const SYSTEM_CHAIN = '00000000-0000-0000-0000-000000000000';

export const AuditEntry = z.object({
  id: z.uuid(),
  /** The chain that it stands in: a workspace, or `SYSTEM_CHAIN`. */
  workspaceId: z.uuid(),
  /** Counts from 1 in its chain, without gaps. */
  position: z.int(),
  at: z.string(),
  actor: z.object({
    kind: AuditActorKind,
    userId: z.string().nullable(),
    /** The user’s name as it is now; null for a user who is gone. */
    name: z.string().nullable(),
    keyId: z.string().nullable(),
  }),
  action: AuditAction,
  outcome: z.enum(['done', 'refused']),
  subject: z.object({ kind: AuditSubjectKind, id: z.string() }).nullable(),
  requestId: z.string().nullable(),
  /** Shortened: the first three bytes of an IPv4 address, the first six of an IPv6 address. */
  address: z.string().nullable(),
  details: AuditDetails,
  /** Hex SHA-256 over the previous entry’s hash and this entry. */
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = ListQuery.extend({
  workspace: z.uuid().optional(),
  /** The id of a user or of an API key. */
  who: z.uuid().optional(),
  action: AuditAction.optional(),
  /** The id of what it was done to. */
  subject: z.uuid().optional(),
  outcome: z.enum(['done', 'refused']).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** The newest first. */
export const AuditList = listOf(AuditEntry);
export type AuditList = z.infer<typeof AuditList>;

export const AuditBreak = z.object({
  workspaceId: z.uuid(),
  position: z.int(),
  /** Null when the entry at this position is gone. */
  entryId: z.string().nullable(),
  /** `cut`: the newest entries are gone. */
  reason: z.enum(['changed', 'missing', 'cut']),
});
export type AuditBreak = z.infer<typeof AuditBreak>;

export const AuditChain = z.object({
  workspaceId: z.uuid(),
  entries: z.int(),
  /** Hash of the newest entry. Note it outside of this installation: a chain that was rewritten as a whole ends in another one. */
  head: z.string(),
  broken: AuditBreak.nullable(),
});
export type AuditChain = z.infer<typeof AuditChain>;

export const AuditVerification = z.object({
  ok: z.boolean(),
  entries: z.int(),
  /** The first broken entry of the first broken chain. */
  broken: AuditBreak.nullable(),
  chains: z.array(AuditChain),
});
export type AuditVerification = z.infer<typeof AuditVerification>;
