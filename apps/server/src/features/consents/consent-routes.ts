// Consents of a candidate over HTTP.
import { ConsentList, ConsentRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf, WRITE_POOL } from '../candidates/candidate-access-policy.ts';
import { CandidateParams } from '../candidates/candidate-routes.ts';
import type { Consents } from './consents.ts';

const tags = ['Privacy'];

export function addConsentRoutes(app: HttpApp, consents: Consents): void {
  listRoute(app, consents);
  addRoute(app, consents);
  withdrawRoute(app, consents);
}

function listRoute(app: HttpApp, consents: Consents): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/consents',
    config: { access: READ_POOL, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'listConsents',
      summary: 'On what basis a candidate is kept: consents and other bases, the newest first',
      tags,
      params: CandidateParams,
      response: { 200: ConsentList },
    },
    handler: async (request) => await consents.list(readerOf(callerOf(request)), request.params.id),
  });
}

function addRoute(app: HttpApp, consents: Consents): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/consents',
    config: { access: WRITE_POOL, audit: { action: 'consent.change', subject: 'candidate' } },
    schema: {
      operationId: 'addConsent',
      summary: 'Record a consent, or another legal basis',
      tags,
      params: CandidateParams,
      body: ConsentRequest,
      response: { 201: ConsentList },
    },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await consents.add(readerOf(callerOf(request)), params.id, body));
    },
  });
}

function withdrawRoute(app: HttpApp, consents: Consents): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/consents/:consentId/withdraw',
    config: { access: WRITE_POOL, audit: { action: 'consent.withdraw', subject: 'candidate' } },
    schema: {
      operationId: 'withdrawConsent',
      summary: 'Record that the person took a consent back, or objected to another basis',
      description:
        'For good: a consent that is given again is recorded as a new one. Withdrawing twice keeps the first time.',
      tags,
      params: CandidateParams.extend({ consentId: z.uuid() }),
      response: { 200: ConsentList },
    },
    handler: async (request) => {
      const { id, consentId } = request.params;
      return await consents.withdraw(readerOf(callerOf(request)), id, consentId);
    },
  });
}
