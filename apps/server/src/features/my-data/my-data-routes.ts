// Routes for people who sign in as candidates: what is held about them, and taking it back.
import { EraseMyDataRequest, MyData, MyErasure } from '@vitae/schema/api';
import { z } from 'zod';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import type { EraseMyData } from './erase-my-data.ts';
import type { ExportMyData } from './export-my-data.ts';
import type { ReadMyData } from './read-my-data.ts';
import type { WithdrawMyConsent } from './withdraw-my-consent.ts';

export interface MyDataRouteParts {
  readonly read: ReadMyData;
  readonly exportAll: ExportMyData;
  readonly withdraw: WithdrawMyConsent;
  readonly erase: EraseMyData;
}

const tags = ['Me'];
/** No keys: a program has no data of its own. */
const MYSELF: GuardedAccess = { roles: ['candidate'] };

export function addMyDataRoutes(app: HttpApp, parts: MyDataRouteParts): void {
  readRoutes(app, parts);
  changeRoutes(app, parts);
}

function readRoutes(app: HttpApp, { read, exportAll }: MyDataRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/me/data',
    config: { access: MYSELF, audit: { action: 'me.read' } },
    schema: {
      operationId: 'getMyData',
      summary: 'What is held about me, by whom, and why',
      description:
        'Only what came from me with this login: résumés that I sent, applications that I made while signed in, and the legal bases that stand on ' +
        'them, in every workspace. Nobody is matched by name, mail address or phone number.',
      tags,
      response: { 200: MyData },
    },
    handler: (request) => read(callerOf(request).userId),
  });
  app.route({
    method: 'GET',
    url: '/api/me/data/export',
    config: {
      access: MYSELF,
      audit: { action: 'me.export' },
      documented: { produces: ['application/zip'] },
    },
    schema: {
      operationId: 'exportMyData',
      summary: 'The same as one ZIP, with every document and what was read out of it',
      tags,
      response: { 200: z.unknown().describe('A ZIP.') },
    },
    handler: async (request, reply) =>
      reply
        .header('content-disposition', 'attachment; filename="my-data.zip"')
        .header('cache-control', 'private, no-store')
        .type('application/zip')
        .send(await exportAll(callerOf(request).userId)),
  });
}

function changeRoutes(app: HttpApp, { withdraw, erase }: MyDataRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/me/data/consents/:consentId/withdraw',
    config: { access: MYSELF, audit: { action: 'consent.withdraw' } },
    schema: {
      operationId: 'withdrawMyConsent',
      summary: 'Take back my consent, or object',
      tags,
      params: z.object({ consentId: z.uuid() }),
      response: { 200: MyData },
    },
    handler: (request) => withdraw(callerOf(request).userId, request.params.consentId),
  });
  app.route({
    method: 'POST',
    url: '/api/me/data/erase',
    config: { access: MYSELF, audit: { action: 'me.erase' } },
    schema: {
      operationId: 'eraseMyData',
      summary: 'Have a workspace forget what I sent there',
      description:
        'For good: documents, texts, profiles and applications, and the candidate who is made of nothing else, with notes, tags and history. 409 while ' +
        'a contract or a legal obligation holds. The reply says what was removed, and what a look afterwards found.',
      tags,
      body: EraseMyDataRequest,
      response: { 200: MyErasure },
    },
    handler: (request) => erase(callerOf(request).userId, request.body.holderId),
  });
}
