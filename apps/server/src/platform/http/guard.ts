// Finds out who calls and whether they may, before a byte of the body is read.
import { VitaeError } from '@vitae/schema';
import { assertAllowed, requireDeclaredAccess } from './access.ts';
import type { Authenticate } from './caller.ts';
import type { HttpApp } from './http-feature.ts';
import { assertSameOrigin } from './same-origin.ts';

/** Must be called before any route is added. */
export function guardRoutes(app: HttpApp, authenticate: Authenticate, publicUrl: string | null): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onRoute', requireDeclaredAccess);
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    if (closing) throw new VitaeError('server.unavailable');
    const { access } = request.routeOptions.config;
    if (access === undefined) return;
    request.caller = await authenticate(request, reply);
    const { caller } = request;
    if (caller?.kind !== 'key' && !caller?.viaToken) assertSameOrigin(request, publicUrl);
    assertAllowed(caller, access);
  });
}
