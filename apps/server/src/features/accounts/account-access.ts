// Who may call what of accounts. Neither keys nor tokens: one that leaked must not be able to make itself permanent.
import type { Access } from '../../platform/http/access.ts';

const EVERYBODY = ['candidate', 'recruiter', 'admin'] as const;

export const OPEN: Access = 'open';
export const SIGNED_IN: Access = { roles: EVERYBODY, sessionOnly: true };
export const ADMINS: Access = { roles: ['admin'], sessionOnly: true };
/** Also with a token that was made with a session: it tells nothing that the token doesn't, and changes nothing. */
export const BY_ROLE: Access = { roles: EVERYBODY };
export const SESSION_OR_KEY: Access = { roles: EVERYBODY, scope: 'any' };
/** Replies hold cookies or secrets, so they are never kept for an Idempotency-Key. */
export const SECRET_REPLY = { idempotency: false };
