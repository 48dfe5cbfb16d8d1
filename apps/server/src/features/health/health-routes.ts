// GET /health, /health/live, /health/ready: open, for load balancers and containers. /health/detailed: for admins.
import { DetailedHealth, Health, Readiness } from '@vitae/schema/api';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { HealthService } from './health-service.ts';

const tags = ['Health'];
const uncached = { 'cache-control': 'no-store' };

export function healthRoutes(health: HealthService): HttpFeature {
  return {
    name: 'health',
    routes: (app) => {
      app.route({
        method: 'GET',
        url: '/health',
        config: { access: 'open' },
        schema: { tags, summary: 'Whether everything works', response: { 200: Health, 503: Health } },
        handler: async (_request, reply) => {
          const { status } = await health.readiness();
          return reply
            .headers(uncached)
            .code(status === 'down' ? 503 : 200)
            .send({ status });
        },
      });
      app.route({
        method: 'GET',
        url: '/health/live',
        config: { access: 'open' },
        schema: { tags, summary: 'Whether the process answers at all', response: { 200: Health } },
        handler: async (_request, reply) => reply.headers(uncached).send({ status: 'ok' }),
      });
      app.route({
        method: 'GET',
        url: '/health/ready',
        config: { access: 'open' },
        schema: { tags, summary: 'Whether requests can be served', response: { 200: Readiness, 503: Readiness } },
        handler: async (_request, reply) => {
          const readiness = await health.readiness();
          return reply
            .headers(uncached)
            .code(readiness.status === 'ok' ? 200 : 503)
            .send(readiness);
        },
      });
      app.route({
        method: 'GET',
        url: '/health/detailed',
        config: { access: { roles: ['admin'], scope: 'health:read' } },
        schema: { tags, summary: 'Figures of the parts', response: { 200: DetailedHealth } },
        handler: async (_request, reply) => reply.headers(uncached).send(await health.detailed()),
      });
    },
  };
}
