// Sends one file with progress of its bytes. XMLHttpRequest, because fetch can't report how much was sent.
import { UploadReply } from '@vitae/schema/api';
import { ApiError, errorFromReply, unreachable } from '../../api/api-error.ts';
import type { UploadSource } from './upload.ts';

export interface SendFileOptions {
  source: UploadSource;
  /** The same for every try, so that a file whose answer got lost is not taken twice. */
  idempotencyKey: string;
  /** 0–1 of the bytes. */
  onProgress: (fraction: number) => void;
  signal: AbortSignal;
}

export type SendFile = (file: File, options: SendFileOptions) => Promise<UploadReply>;

function parseReply(xhr: XMLHttpRequest): UploadReply {
  let body: unknown;
  try {
    body = JSON.parse(xhr.responseText);
  } catch {
    body = undefined;
  }
  if (xhr.status < 200 || xhr.status > 299) {
    throw errorFromReply(xhr.status, body, xhr.getResponseHeader('retry-after'));
  }
  const reply = UploadReply.safeParse(body);
  if (reply.success) return reply.data;
  throw new ApiError({
    code: 'malformed',
    status: xhr.status,
    message: 'The server took the file but gave an answer that this page does not understand.',
    cause: reply.error,
  });
}

/** Throws ApiError, or the reason of the signal when it was aborted. */
export const sendFile: SendFile = (file, { source, idempotencyKey, onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    const settle = (act: () => void) => {
      signal.removeEventListener('abort', abort);
      act();
    };
    xhr.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    });
    xhr.addEventListener('load', () =>
      settle(() => {
        try {
          resolve(parseReply(xhr));
        } catch (error) {
          reject(error);
        }
      }),
    );
    xhr.addEventListener('error', () => settle(() => reject(unreachable())));
    xhr.addEventListener('abort', () => settle(() => reject(signal.reason)));
    signal.addEventListener('abort', abort);

    const body = new FormData();
    body.append('source', source);
    body.append('file', file, file.name);
    xhr.open('POST', '/api/resumes/upload');
    xhr.setRequestHeader('accept', 'application/json');
    xhr.setRequestHeader('idempotency-key', idempotencyKey);
    xhr.send(body);
  });
