// The OpenAPI 3.1 document at /openapi.json and its browsable form at /docs, both made from the routes themselves.
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyContextConfig } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';

import type { Access } from './access.ts';
import { tidyComponents } from './api-components.ts';
import { type DocumentedBodies, describeOperations } from './api-operations.ts';
import { namedSchemas } from './api-schemas.ts';
import type { HttpApp } from './http-feature.ts';

const PROBLEM_RESPONSE = {
  description: 'What went wrong, as RFC 9457 describes it.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
};

/** Must be called before routes are added. */
export async function describeApi(app: HttpApp, version: string): Promise<void> {
  const schemaRegistry = namedSchemas();
  const bodies = new Map<string, DocumentedBodies>();
  const transformSchema = createJsonSchemaTransform({ schemaRegistry });
  const transformComponents = createJsonSchemaTransformObject({ schemaRegistry });
  await app.register(swagger, {
    openapi: openingOf(version),
    transform: (document) => {
      const access = document.route.config?.access;
      const { schema, url } = transformSchema(document);
      if (access === undefined) return { schema: { ...schema, hide: true }, url };
      const response = { ...(schema?.['response'] ?? {}), default: PROBLEM_RESPONSE };
      const operationId = String(schema?.['operationId'] ?? operationIdOf(String(document.route.method), url));
      const { documented } = document.route.config ?? {};
      if (documented) bodies.set(operationId, documented);
      const security = securityOf(access);
      return { schema: { ...schema, operationId, response, security, 'x-audit': shownAudit(document.route) }, url };
    },
    transformObject: (document) => {
      const tidy = tidyComponents(transformComponents(document));
      describeOperations(tidy, bodies);
      return tidy;
    },
  });
  await servePages(app);
}

function openingOf(version: string): NonNullable<FastifyDynamicSwaggerOptions['openapi']> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vitae',
      version,
      description: 'Import résumés, check what was read, and use the profiles. Errors are `application/problem+json`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'vitae.session_token',
          description: 'Set by signing in; over https its name starts with `__Secure-`.',
        },
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: `Authorization: Bearer vitae_…`.' },
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A token of `POST /api/auth/token`. It may do what the session or key may that it was made with.',
        },
      },
    },
  };
}

async function servePages(app: HttpApp): Promise<void> {
  app.route({
    method: 'GET',
    url: '/openapi.json',
    schema: { hide: true },
    handler: (_request, reply) => reply.header('cache-control', 'no-cache').send(app.swagger()),
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: { title: 'Vitae API' },
    uiConfig: { url: '/openapi.json', deepLinking: true, persistAuthorization: false, validatorUrl: null },
  });
}

/** What a call is recorded as in the audit log; `none` with the reason. */
function shownAudit({ config }: { readonly config?: FastifyContextConfig }): object | string {
  return config?.audit ?? 'undeclared';
}

function securityOf(access: Access): Record<string, string[]>[] {
  if (access === 'open') return [];
  const { scope, sessionOnly } = access;
  const tokens = sessionOnly || scope === 'any' ? [] : [{ token: scope === undefined ? [] : [scope] }];
  const keys = scope === undefined ? [] : [{ apiKey: scope === 'any' ? [] : [scope] }];
  return [{ session: [] }, ...keys, ...tokens];
}

/** `GET /health/ready` → `getHealthReady`, for routes that do not name themselves. */
function operationIdOf(method: string, url: string): string {
  const words = url.split(/[^a-zA-Z0-9]+/).filter((word) => word !== '');
  return [method.toLowerCase(), ...words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)].join('');
}
