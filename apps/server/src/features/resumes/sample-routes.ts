// Sample résumés to try with, put in and taken out with one click.
import { SamplesRemoved, SamplesReply } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { BY_STAFF, visibilityOf } from './resume-access-policy.ts';
import type { Samples } from './samples.ts';

const tags = ['Samples'];

export function addSampleRoutes(app: HttpApp, samples: Samples): void {
  app.route({
    method: 'POST',
    url: '/api/samples',
    config: { access: BY_STAFF, audit: { action: 'resume.upload' } },
    schema: {
      operationId: 'addSamples',
      summary: 'Import the sample résumés of invented people',
      tags,
      response: { 202: SamplesReply },
    },
    handler: async (request, reply) => {
      const resumeIds = await samples.add(visibilityOf(callerOf(request)));
      return reply.code(202).header('location', '/api/resumes?source=sample').send({ resumeIds });
    },
  });
  app.route({
    method: 'DELETE',
    url: '/api/samples',
    config: { access: BY_STAFF, audit: { action: 'resume.delete' } },
    schema: {
      operationId: 'removeSamples',
      summary: 'Delete all sample résumés of the workspace',
      tags,
      response: { 200: SamplesRemoved },
    },
    handler: async (request) => ({ removed: await samples.remove(visibilityOf(callerOf(request))) }),
  });
}
