// Who sends a request. The accounts feature finds it out; every other feature only reads `request.caller`.
import { VitaeError } from '@vitae/schema';
import type { Role, Scope } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A signed-in person, or a program with one of that person's API keys, or a signed token that one of these made. */
export interface Caller {
  readonly kind: 'session' | 'key';
  /** The request brought a signed token that was made with a session or key of this kind, not the session or key itself. */
  readonly viaToken?: true;
  /** UUID. For a key: the user who made it. */
  readonly userId: string;
  readonly role: Role;
  /** UUID. The only workspace whose rows this request may touch. */
  readonly workspaceId: string;
  /** An admin of the workspace that Vitae was set up with. */
  readonly runsInstallation?: true;
  /** What a key or its token may do. For a session: every scope, since the role decides there. */
  readonly scopes: readonly Scope[];
  /** UUID of the session or of the key, for a token that of its user: names the caller in limits without naming the person. */
  readonly credentialId: string;
}

/** `null`: no valid session and no valid key; never throws for bad credentials. May renew the cookie on the reply. */
export type Authenticate = (request: FastifyRequest, reply: FastifyReply) => Promise<Caller | null>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the body is read; `null` only on open routes. */
    caller: Caller | null;
  }
}

/** The caller of a guarded route. Throws `auth.required` when a handler of an open route asks for more than it has. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new VitaeError('auth.required');
  return request.caller;
}
