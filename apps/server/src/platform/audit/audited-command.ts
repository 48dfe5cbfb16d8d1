// What the command line changes is recorded like what a request changes.
import type { AuditAction } from '@vitae/schema/api';
import { auditRecord, BY_COMMAND } from './audit-record.ts';
import { AuditScope, runAudited } from './audit-scope.ts';

/** The first transaction of `work` that changes something carries the entry, in the chain of the system. */
export function auditedCommand<T>(action: AuditAction, work: () => Promise<T>): Promise<T> {
  const scope = new AuditScope(auditRecord({ workspaceId: null, actor: BY_COMMAND, action }), true);
  return new Promise<T>((resolve, reject) => {
    runAudited(scope, () => void work().then(resolve, reject));
  });
}
