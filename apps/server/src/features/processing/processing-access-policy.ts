// Who sees which tasks: recruiters and admins those of their workspace, admins of the installation all.
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { Caller } from '../../platform/http/caller.ts';

export const STAFF: GuardedAccess = { roles: ['recruiter', 'admin'] };

export interface ProcessingScope {
  readonly workspaceId: string;
  readonly userId: string;
  /** Every workspace, and what belongs to none. */
  readonly everywhere: boolean;
}

export function scopeOf({ workspaceId, userId, runsInstallation }: Caller): ProcessingScope {
  return { workspaceId, userId, everywhere: runsInstallation === true };
}
