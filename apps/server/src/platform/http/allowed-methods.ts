// `OPTIONS` on any path of ours tells which methods it takes; it needs no session, since the API document says the same.
import type { HttpApp } from './http-feature.ts';

/** Notes each route that is added from now on; call the result when all are there. */
export function collectMethods(app: HttpApp): { answerOptions: () => void } {
  const byUrl = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method, config }) => {
    if (config?.access === undefined) return;
    const methods = byUrl.get(url) ?? new Set(['OPTIONS']);
    for (const each of [method].flat()) methods.add(each);
    byUrl.set(url, methods);
  });
  return {
    answerOptions: () => {
      for (const [url, methods] of byUrl) {
        const allow = [...methods].sort().join(', ');
        app.options(url, async (_request, reply) => reply.header('allow', allow).code(204).send());
      }
    },
  };
}
