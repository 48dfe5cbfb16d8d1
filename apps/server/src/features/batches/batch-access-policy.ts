// Who may see and do what with batches. The database enforces the same with its policies (migration 041).
import type { GuardedAccess } from '../../platform/http/access.ts';

/** For people and programs that look. */
export const READ_BATCHES: GuardedAccess = { roles: ['recruiter', 'admin'], scope: 'resumes:read' };
/** For people and programs that import. */
export const WRITE_BATCHES: GuardedAccess = { roles: ['recruiter', 'admin'], scope: 'resumes:write' };
