// What the running request will be recorded as. Services deep inside can say more about it; they need not.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuditSubjectKind } from '@vitae/schema/api';
import type { AuditActor, AuditRecord, AuditSubject } from './audit-record.ts';

export class AuditScope {
  #record: AuditRecord;
  /** The entry was committed together with the change. */
  recorded = false;
  /** Whether the first transaction that changes something writes the entry. */
  readonly inTransaction: boolean;

  constructor(record: AuditRecord, inTransaction: boolean) {
    this.#record = record;
    this.inTransaction = inTransaction;
  }

  get record(): AuditRecord {
    return this.#record;
  }

  add(facts: Partial<Pick<AuditRecord, 'workspaceId' | 'actor' | 'subject' | 'details'>>): void {
    this.#record = { ...this.#record, ...facts };
  }
}

const running = new AsyncLocalStorage<AuditScope>();

export const runAudited = (scope: AuditScope, work: () => void): void => running.run(scope, work);
export const currentAudit = (): AuditScope | undefined => running.getStore();

/** For routes whose address has no id of what they work on, such as those that create it. Does nothing outside of a request. */
export function nameAuditSubject(kind: AuditSubjectKind, id: string): void {
  const subject: AuditSubject = { kind, id };
  currentAudit()?.add({ subject });
}

/** For sign-in, which finds out who it is. */
export function nameAuditActor(actor: AuditActor, workspaceId: string): void {
  currentAudit()?.add({ actor, workspaceId });
}
