// A table and its settings from a multipart form. Tables are small, so they are held in memory up to a limit.

import { createHash } from 'node:crypto';
import { VitaeError } from '@vitae/schema';
import type { FastifyRequest } from 'fastify';
import { noteUpload } from '../../platform/http/idempotency.ts';
import { uploadFilename } from '../resumes/upload-filename.ts';

export interface ReceivedTable {
  readonly filename: string;
  readonly bytes: Buffer;
  /** The other parts of the form, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

const MAX_BYTES = 15 * 2 ** 20;

/** Throws `request.unsupported-type`, `request.invalid` and `request.too-large`. */
export async function receiveTable(request: FastifyRequest): Promise<ReceivedTable> {
  if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
  let file: { filename: string; bytes: Buffer } | undefined;
  const fields: Record<string, string> = {};
  const limits = { fileSize: MAX_BYTES + 1, files: 1, fields: 10, parts: 11 };
  const options = { limits, throwFileSizeLimit: false };
  for await (const part of request.parts(options)) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      if (bytes.length > MAX_BYTES)
        throw new VitaeError('request.too-large', { detail: 'A table has 15 MB at the most.' });
      file = { filename: uploadFilename(part.filename), bytes };
    } else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
  }
  if (file === undefined) {
    throw new VitaeError('request.invalid', {
      errors: [{ path: 'body.file', message: 'Send the table as the part “file”.' }],
    });
  }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  noteUpload(request, { field: 'file', filename: file.filename, sha256 });
  return { ...file, fields };
}
