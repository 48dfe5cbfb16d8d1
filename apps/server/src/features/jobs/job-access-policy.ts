// Who may see and do what with jobs. The database enforces the same with its policies (migration 095).
import type { GuardedAccess } from '../../platform/http/access.ts';

/** For people and programs that read jobs. */
export const READ_JOBS: GuardedAccess = { roles: ['recruiter', 'admin'], scope: 'jobs:read' };
/** For people and programs that add and change them. */
export const WRITE_JOBS: GuardedAccess = { roles: ['recruiter', 'admin'], scope: 'jobs:write' };
/** For what only a person decides: deleting, and what strangers see. */
export const JOBS_BY_HAND: GuardedAccess = { roles: ['recruiter', 'admin'] };
