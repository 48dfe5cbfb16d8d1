// Every route under /api says who may call it; a route that says nothing stops the server from starting.
import type { Role, Scope } from '@vitae/schema/api';

export interface GuardedAccess {
  /** Roles that may call; any other role is told that there is nothing here. */
  readonly roles: readonly Role[];
  /** The scope with which an API key may call. Without it, keys may not call at all. */
  readonly scope?: Scope;
}

/** `'open'`: anybody. An open route still gets `request.caller` when the request brings credentials. */
export type Access = GuardedAccess | 'open';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}
