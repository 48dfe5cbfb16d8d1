// A description that comes as a document: read in the guarded pool as résumés are, and kept nowhere.
import { createHash } from 'node:crypto';
import { VitaeError } from '@vitae/schema';
import { MAX_DESCRIPTION } from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import { noteUpload } from '../../platform/http/idempotency.ts';
import type { ParserPool } from '../resumes/parser-pool.ts';
import { tellType } from '../resumes/tell-type.ts';
import { uploadFilename } from '../resumes/upload-filename.ts';

/** Larger documents are no job descriptions; this one is held in memory. */
const MAX_BYTES = 5 * 2 ** 20;

/** Gives the text. Throws what uploads throw, and the problem of a document that can't be read. */
export type ReadDescriptionFile = (request: FastifyRequest) => Promise<string>;

export function createReadDescriptionFile(parts: {
  readonly pool: ParserPool;
  readonly now: () => Date;
}): ReadDescriptionFile {
  return async (request) => {
    const { filename, bytes } = await receiveFile(request);
    tellType(bytes, filename);
    const outcome = await parts.pool.parse({ bytes }, { name: filename, now: parts.now().toISOString().slice(0, 10) });
    if (!outcome.ok) throw new VitaeError(outcome.problem.code, { detail: outcome.problem.detail });
    return outcome.result.text.text.slice(0, MAX_DESCRIPTION);
  };
}

async function receiveFile(request: FastifyRequest): Promise<{ filename: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
  const limits = { fileSize: MAX_BYTES + 1, files: 1, fields: 2, parts: 3 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (part === undefined) {
    throw new VitaeError('request.invalid', {
      errors: [{ path: 'body.file', message: 'Send the description as the part “file”.' }],
    });
  }
  const bytes = await part.toBuffer();
  if (bytes.length > MAX_BYTES)
    throw new VitaeError('request.too-large', { detail: 'A description has 5 MB at the most.' });
  const filename = uploadFilename(part.filename);
  noteUpload(request, { field: 'file', filename, sha256: createHash('sha256').update(bytes).digest('hex') });
  return { filename, bytes };
}
