// Who may call what of accounts. Keys may not: a leaked key must not be able to make itself permanent.
import type { Access } from '../../platform/http/access.ts';

export const OPEN: Access = 'open';
export const SIGNED_IN: Access = { roles: ['candidate', 'recruiter', 'admin'] };
export const ADMINS: Access = { roles: ['admin'] };
/** Replies hold cookies or secrets, so they are never kept for an Idempotency-Key. */
export const SECRET_REPLY = { idempotency: false };
