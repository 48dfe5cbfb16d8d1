// The form of an application from the wire: fields, then the document into storage.
import { VitaeError } from '@vitae/schema';
import { ApplicationForm } from '@vitae/schema/api';
import type { FastifyRequest } from 'fastify';
import type { Storage } from '../../platform/storage/storage.ts';
import type { StoredUpload } from '../resumes/keep-upload.ts';
import { storeDocument } from '../resumes/store-document.ts';

export interface ReceivedApplication {
  readonly form: ApplicationForm;
  readonly file: StoredUpload;
}

export interface ReceiveApplicationParts {
  readonly storage: Storage;
  readonly maxUploadBytes: number;
}

/** No person sees this field; whoever fills it in is a program. */
const TRAP = 'website';

/** Undefined for what a program sent. Throws what uploads throw and `request.invalid`; then nothing was kept. */
export async function receiveApplication(
  request: FastifyRequest,
  parts: ReceiveApplicationParts,
  workspaceId: string,
): Promise<ReceivedApplication | undefined> {
  if (!request.isMultipart()) throw new VitaeError('request.unsupported-type', { detail: 'Send a multipart form.' });
  const fields: Record<string, string> = {};
  let file: StoredUpload | undefined;
  try {
    const limits = { fileSize: parts.maxUploadBytes + 1, files: 1, fields: 10, parts: 11 };
    const options = { limits, throwFileSizeLimit: false };
    for await (const part of request.parts(options)) {
      if (part.type === 'file') file = await storeDocument(parts, workspaceId, part.filename, part.file);
      else if (typeof part.value === 'string' && part.value.trim() !== '') fields[part.fieldname] = part.value;
    }
    if (fields[TRAP] !== undefined) {
      if (file !== undefined) await parts.storage.delete(file.key);
      return undefined;
    }
    return checked(fields, file);
  } catch (error) {
    if (file !== undefined) await parts.storage.delete(file.key);
    throw error;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  name: 'Enter your name.',
  email: 'Enter an e-mail address.',
  phone: 'Enter a phone number, or leave it empty.',
  message: 'The message is too long.',
  consent: 'You can only apply when you agree.',
};

/** All that is wrong is said at once. */
function checked(fields: Readonly<Record<string, string>>, file: StoredUpload | undefined): ReceivedApplication {
  const form = ApplicationForm.safeParse(fields);
  if (form.success && file !== undefined) return { form: form.data, file };
  const errors = (form.error?.issues ?? []).map(({ path, message }) => {
    const field = String(path[0]);
    return { path: `body.${field}`, message: WORDS[field] ?? message };
  });
  if (file === undefined) errors.push({ path: 'body.file', message: 'Choose your résumé.' });
  throw new VitaeError('request.invalid', { errors });
}
