// Every route under /api says who may call it; a route that says nothing stops the server from starting.
import { VitaeError } from '@vitae/schema';
import type { Role, Scope } from '@vitae/schema/api';
import type { RouteOptions } from 'fastify';
import type { Caller } from './caller.ts';

export interface GuardedAccess {
  /** Roles that may call; any other role is told that there is nothing here. */
  readonly roles: readonly Role[];
  /** The scope with which an API key may call; `'any'`: whatever its scopes are. Without it, keys may not call at all. */
  readonly scope?: Scope | 'any';
  /** Only for admins of the workspace that runs the installation: for what shows every workspace. */
  readonly installation?: true;
  /** A token made with a session is not enough: for what could make a leaked one permanent. */
  readonly sessionOnly?: true;
}

/** `'open'`: anybody. An open route still gets `request.caller` when the request brings credentials. */
export type Access = GuardedAccess | 'open';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}

/**
 * Throws at start-up, naming the route, when a route under /api does not say who may call it, or hides from the OpenAPI document:
 * what is documented is tested for answering 401.
 */
export function requireDeclaredAccess(route: Pick<RouteOptions, 'url' | 'method' | 'config' | 'schema'>): void {
  const underApi = route.url === '/api' || route.url.startsWith('/api/');
  if (!underApi || route.method === 'OPTIONS') return;
  const name = `The route ${String(route.method)} ${route.url}`;
  if (route.config?.access === undefined) throw new Error(`${name} does not declare its access.`);
  if (route.schema && 'hide' in route.schema && route.schema.hide === true) throw new Error(`${name} is hidden.`);
}

/** Throws `auth.required` without a caller, and `resource.not-found` for a caller who may not know of the route. */
export function assertAllowed(caller: Caller | null, access: Access): void {
  if (access === 'open') return;
  if (!caller) throw new VitaeError('auth.required');
  if (!access.roles.includes(caller.role)) throw new VitaeError('resource.not-found');
  if (access.installation && !caller.runsInstallation) throw new VitaeError('resource.not-found');
  if (caller.kind === 'session') {
    if (!caller.viaToken || !access.sessionOnly) return;
    throw new VitaeError('resource.not-found', { detail: 'There is nothing here that a token may use.' });
  }
  if (access.scope === undefined || (access.scope !== 'any' && !caller.scopes.includes(access.scope))) {
    throw new VitaeError('resource.not-found', { detail: 'There is nothing here that this API key may use.' });
  }
}
