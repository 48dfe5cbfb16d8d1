// The four addresses of the first requirement document.

import {
  CareerArkFlags,
  CareerArkReply,
  CareerArkStatus,
  CareerArkStatusQuery,
  CareerArkTask,
} from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import { type Caller, callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { noteUpload } from '../../platform/http/idempotency.ts';
import type { ReceiveUpload } from '../resumes/receive-upload.ts';
import { READ, visibilityOf, WRITE } from '../resumes/resume-access-policy.ts';
import { waitForReading } from '../resumes/wait-for-reading.ts';
import type { ImportedCv } from './imported-cv.ts';

export type CareerArkUser = Pick<Caller, 'userId' | 'workspaceId'>;

export interface CareerArkRouteParts {
  readonly receiveUpload: ReceiveUpload;
  readonly cvs: ImportedCv;
  /** Null: nobody is signed in. */
  readonly flagsFor: (user: CareerArkUser | null) => Promise<CareerArkFlags>;
}

const tags = ['CV import'];
const UPLOAD = { upload: { field: 'file' } } as const;
const FORM = 'A multipart form with one part `file`; the type is told from the content. ';

export function addCareerArkRoutes(app: HttpApp, parts: CareerArkRouteParts): void {
  importRoute(app, parts);
  statusRoute(app, parts);
  assistantRoute(app, parts);
  flagsRoute(app, parts);
}

function importRoute(app: HttpApp, { receiveUpload }: CareerArkRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/career-ark/cv',
    config: { access: WRITE, audit: { action: 'resume.upload', subject: 'resume' }, documented: UPLOAD },
    schema: {
      operationId: 'importCareerArkCv',
      summary: 'Import a CV in the background',
      description: `${FORM}\`Location\` names the address of its status.`,
      tags,
      response: { 202: CareerArkTask },
    },
    handler: async (request, reply) => {
      const resumeId = await receive(request, receiveUpload);
      const location = `/api/career-ark/cv/status?taskId=${resumeId}`;
      return reply.code(202).header('location', location).send({ taskId: resumeId });
    },
  });
}

function statusRoute(app: HttpApp, { cvs }: CareerArkRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/career-ark/cv/status',
    config: { access: READ, audit: { action: 'resume.read', subject: 'resume' } },
    schema: {
      operationId: 'getCareerArkCvStatus',
      summary: 'How far the import of a CV is, and its content at the end',
      tags,
      querystring: CareerArkStatusQuery,
      response: { 200: CareerArkStatus },
    },
    handler: async (request) => {
      const { taskId } = request.query;
      nameAuditSubject('resume', taskId);
      return await cvs.status(visibilityOf(callerOf(request)), taskId);
    },
  });
}

function assistantRoute(app: HttpApp, { receiveUpload, cvs }: CareerArkRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/career-ark/cv/assistant',
    config: { access: WRITE, audit: { action: 'resume.upload', subject: 'resume' }, documented: UPLOAD },
    schema: {
      operationId: 'readCareerArkCv',
      summary: 'Import a CV and wait for its content',
      description:
        `${FORM}\`method\` tells who read it. A document that can’t be read is a problem with the reason; 503 after two minutes, ` +
        'while the import goes on in the background.',
      tags,
      response: { 200: CareerArkReply },
    },
    handler: async (request) => {
      const resumeId = await receive(request, receiveUpload);
      const later = `Ask /api/career-ark/cv/status?taskId=${resumeId}.`;
      return await waitForReading(request, later, (signal) =>
        cvs.result(visibilityOf(callerOf(request)), resumeId, signal),
      );
    },
  });
}

function flagsRoute(app: HttpApp, { flagsFor }: CareerArkRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/career-ark/feature-flags',
    config: { access: 'open', audit: { none: 'Says nothing of anybody.' } },
    schema: {
      operationId: 'getCareerArkFlags',
      summary: 'How CVs are read for this caller',
      tags,
      response: { 200: CareerArkFlags },
    },
    handler: (request) => flagsFor(request.caller ?? null),
  });
}

/** The id of the résumé; it is also the task's and the CV's here, since there is one of each. */
async function receive(request: FastifyRequest, receiveUpload: ReceiveUpload): Promise<string> {
  const caller = callerOf(request);
  const { upload, sha256 } = await receiveUpload(request, visibilityOf(caller), caller.kind);
  noteUpload(request, { field: 'file', filename: upload.filename, sha256 });
  return upload.resumeId;
}
