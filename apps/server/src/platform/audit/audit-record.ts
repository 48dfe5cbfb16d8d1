// One entry of the audit log before it is written: ids and codes only.
import type { AuditAction, AuditActorKind, AuditDetails, AuditSubjectKind } from '@vitae/schema/api';

export interface AuditActor {
  readonly kind: AuditActorKind;
  readonly userId: string | null;
  readonly keyId: string | null;
}

export interface AuditSubject {
  readonly kind: AuditSubjectKind;
  readonly id: string;
}

export interface AuditRecord {
  /** Null: the chain of the system. */
  readonly workspaceId: string | null;
  readonly actor: AuditActor;
  readonly action: AuditAction;
  readonly outcome: 'done' | 'refused';
  readonly subject: AuditSubject | null;
  readonly requestId: string | null;
  /** Shortened already. */
  readonly address: string | null;
  readonly details: AuditDetails;
  /** When it happened; undefined: when it is written. */
  readonly at?: Date;
}

export const BY_SYSTEM: AuditActor = { kind: 'system', userId: null, keyId: null };
export const BY_COMMAND: AuditActor = { kind: 'command', userId: null, keyId: null };

/** What happens without a request: background work, the command line. */
export function auditRecord(
  fields: Pick<AuditRecord, 'workspaceId' | 'actor' | 'action'> & Partial<AuditRecord>,
): AuditRecord {
  return { outcome: 'done', subject: null, requestId: null, address: null, details: {}, ...fields };
}
