// One line a request: the route's pattern instead of the address, since addresses hold search words.
import type { HttpApp } from './http-feature.ts';

export function logRequests(app: HttpApp): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? '(none)',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      ...(request.caller === null ? {} : { userId: request.caller.userId, by: request.caller.kind }),
    };
    const guarded = request.routeOptions.config.access !== undefined;
    request.log[guarded ? 'info' : 'debug'](line, 'request');
  });
}
