// How a feature adds its routes to the server.
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

/** Fastify with Zod schemas as its types. */
export type HttpApp = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Routes are declared with `app.route({ method, url: '/api/…', config: { access }, schema, handler })`. */
export interface HttpFeature {
  readonly name: string;
  readonly routes: (app: HttpApp) => void | Promise<void>;
}
