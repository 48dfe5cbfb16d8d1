// Who may see and do what with candidates. The database enforces the same with its policies (migration 040).
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { Caller } from '../../platform/http/caller.ts';

/** For people and programs that read the pool. */
export const READ_POOL: GuardedAccess = { roles: ['recruiter', 'admin'], scope: 'candidates:read' };
/** For people and programs that change it. */
export const WRITE_POOL: GuardedAccess = { roles: ['recruiter', 'admin'], scope: 'candidates:write' };
/** For what only a person decides: correcting, merging, erasing. */
export const POOL_BY_HAND: GuardedAccess = { roles: ['recruiter', 'admin'] };

export function readerOf({ workspaceId, userId }: Pick<Caller, 'workspaceId' | 'userId'>) {
  return { workspaceId, userId };
}
