// Routes of privacy: erasing a person, and everything that is held about one.
import { ErasureReport } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, readerOf } from '../candidates/candidate-access-policy.ts';
import { CandidateParams } from '../candidates/candidate-routes.ts';
import type { ErasePerson, Eraser } from './erase-person.ts';
import type { ExportPerson } from './export-person.ts';

export interface PrivacyRouteParts {
  readonly erasePerson: ErasePerson;
  readonly exportPerson: ExportPerson;
  /** Throws `resource.not-found` when nobody of this id was erased. */
  readonly erasureOf: (by: Eraser, candidateId: string) => Promise<ErasureReport>;
}

const tags = ['Privacy'];

export function addPrivacyRoutes(app: HttpApp, parts: PrivacyRouteParts): void {
  eraseRoute(app, parts);
  erasureRoute(app, parts);
  exportRoute(app, parts);
}

function eraseRoute(app: HttpApp, { erasePerson }: PrivacyRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/erase',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.erase', subject: 'candidate' } },
    schema: {
      operationId: 'eraseCandidate',
      summary: 'Erase a person: files, texts, profiles, versions, notes, index, events, kept replies and tasks',
      description:
        'For good, with everything that was merged into the candidate. What stays is a tombstone with ids and counts, the audit log, and this ' +
        'report, which says what a search for the person found afterwards.',
      tags,
      params: CandidateParams,
      response: { 200: ErasureReport },
    },
    handler: async (request) => await erasePerson(readerOf(callerOf(request)), request.params.id),
  });
}

function erasureRoute(app: HttpApp, { erasureOf }: PrivacyRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/erasure',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'getErasure',
      summary: 'The report of an erasure, by the id that the candidate had',
      tags,
      params: CandidateParams,
      response: { 200: ErasureReport },
    },
    handler: async (request) => await erasureOf(readerOf(callerOf(request)), request.params.id),
  });
}

function exportRoute(app: HttpApp, { exportPerson }: PrivacyRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/export',
    config: {
      access: POOL_BY_HAND,
      audit: { action: 'candidate.export', subject: 'candidate' },
      documented: { produces: ['application/zip'] },
    },
    schema: {
      operationId: 'exportPersonalData',
      summary: 'Everything that is held about a person, as one ZIP',
      description:
        'The answer to an access request (GDPR art. 15): JSON of every table, the documents, and who did what with them.',
      tags,
      params: CandidateParams,
      response: { 200: z.unknown().describe('A ZIP.') },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const content = await exportPerson(readerOf(callerOf(request)), id);
      return reply
        .header('content-disposition', `attachment; filename="person-${id}.zip"`)
        .header('cache-control', 'private, no-store')
        .type('application/zip')
        .send(content);
    },
  });
}
