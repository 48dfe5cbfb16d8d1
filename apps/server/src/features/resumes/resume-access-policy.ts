// Who may see and do what with résumés. The database enforces the same with its policies (migration 020).
import type { Role } from '@vitae/schema/api';
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { Caller } from '../../platform/http/caller.ts';

const EVERYBODY: readonly Role[] = ['candidate', 'recruiter', 'admin'];

/** For people and programs that read. */
export const READ: GuardedAccess = { roles: EVERYBODY, scope: 'resumes:read' };
/** For people and programs that add or process. */
export const WRITE: GuardedAccess = { roles: EVERYBODY, scope: 'resumes:write' };
/** For what only a person does: looking at the document, correcting, deleting. */
export const BY_HAND: GuardedAccess = { roles: EVERYBODY };
/** For what concerns the whole workspace. */
export const BY_STAFF: GuardedAccess = { roles: ['recruiter', 'admin'] };

export interface Visibility {
  readonly workspaceId: string;
  readonly userId: string;
  /** The only user whose uploads are visible; null: those of the whole workspace. */
  readonly uploader: string | null;
}

/** Candidates see what they uploaded, recruiters and admins what is in their workspace. */
export function visibilityOf(caller: Pick<Caller, 'workspaceId' | 'userId' | 'role'>): Visibility {
  const { workspaceId, userId, role } = caller;
  return { workspaceId, userId, uploader: role === 'candidate' ? userId : null };
}
