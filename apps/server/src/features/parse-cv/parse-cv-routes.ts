// One call from a CV to its profile, for programs that need nothing else: the same import as any other, whose answer is waited for.
import { ParseCvBody, ParseCvReply } from '@vitae/schema/api';
import { type Caller, callerOf } from '../../platform/http/caller.ts';
import type { HttpApp, HttpFeature } from '../../platform/http/http-feature.ts';
import { noteUpload } from '../../platform/http/idempotency.ts';
import type { ReadResumes } from '../resumes/read-resumes.ts';
import type { ReceiveBytes, ReceiveUpload } from '../resumes/receive-upload.ts';
import { visibilityOf, WRITE } from '../resumes/resume-access-policy.ts';
import { waitForReading } from '../resumes/wait-for-reading.ts';
import { createParsedCv, type ParsedCv } from './parsed-cv.ts';

export interface ParseCvParts {
  readonly receiveUpload: ReceiveUpload;
  readonly receiveBytes: ReceiveBytes;
  readonly resumes: ReadResumes;
}

/** The largest body, and its other fields. */
const MOST_BODY = 14_001_000;
const UPLOAD = { upload: { field: 'file' } } as const;
const AUDIT = { action: 'resume.upload', subject: 'resume' } as const;
const ABOUT =
  'The profile in the form of JSON Resume, and what can be mended in the CV. A document that can’t be read is a problem with the ' +
  'reason; 503 after two minutes, while the import goes on in the background.';

export function createParseCvApi(parts: ParseCvParts): HttpFeature {
  const parsed = createParsedCv(parts.resumes);
  return {
    name: 'parse-cv',
    routes: (app) => {
      jsonRoute(app, parts, parsed);
      formRoute(app, parts, parsed);
    },
  };
}

function jsonRoute(app: HttpApp, { receiveBytes }: ParseCvParts, parsed: ParsedCv): void {
  app.route({
    method: 'POST',
    url: '/api/parse-cv',
    bodyLimit: MOST_BODY,
    config: { access: WRITE, audit: AUDIT },
    schema: {
      operationId: 'parseCv',
      summary: 'Read a CV that is sent as base64, and wait for its profile',
      description: `${ABOUT} Documents of more than 10 MB go to \`/api/parse-cv-file\`.`,
      tags: ['CV import'],
      body: ParseCvBody,
      response: { 200: ParseCvReply },
    },
    handler: async (request) => {
      const caller = callerOf(request);
      const bytes = Buffer.from(request.body.fileData, 'base64');
      const document = { bytes, filename: filenameOf(request.body) };
      const { resumeId } = await receiveBytes(document, visibilityOf(caller), caller.kind);
      return await answer(request, caller, resumeId, parsed);
    },
  });
}

function formRoute(app: HttpApp, { receiveUpload }: ParseCvParts, parsed: ParsedCv): void {
  app.route({
    method: 'POST',
    url: '/api/parse-cv-file',
    config: { access: WRITE, audit: AUDIT, documented: UPLOAD },
    schema: {
      operationId: 'parseCvFile',
      summary: 'Read a CV that is sent as a form, and wait for its profile',
      description: `A multipart form with one part \`file\`. ${ABOUT}`,
      tags: ['CV import'],
      response: { 200: ParseCvReply },
    },
    handler: async (request) => {
      const caller = callerOf(request);
      const { upload, sha256 } = await receiveUpload(request, visibilityOf(caller), caller.kind);
      noteUpload(request, { field: 'file', filename: upload.filename, sha256 });
      return await answer(request, caller, upload.resumeId, parsed);
    },
  });
}

async function answer(
  request: Parameters<typeof waitForReading>[0],
  caller: Caller,
  resumeId: string,
  parsed: ParsedCv,
): Promise<ParseCvReply> {
  return await waitForReading(request, `Ask /api/resumes/${resumeId}.`, (signal) =>
    parsed(visibilityOf(caller), resumeId, signal),
  );
}

/** `application/vnd.…wordprocessingml.document` and others say little as an ending: then the content alone tells. */
function filenameOf({ fileName, fileType }: ParseCvBody): string {
  if (fileName !== undefined) return fileName;
  const word = /([a-z0-9]+)$/i.exec(fileType)?.[1]?.toLowerCase() ?? '';
  const ending = { plain: 'txt', markdown: 'md', msword: 'doc', document: 'docx', text: 'odt' }[word] ?? word;
  return `document.${ending}`;
}
