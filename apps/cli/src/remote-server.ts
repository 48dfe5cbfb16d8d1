// A Vitae server as the command line calls it.
import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { createVitaeClient, problemCode } from '@vitae/client';
import type { ProblemDetails } from '@vitae/schema';
import type { ResumeStatus } from '@vitae/schema/api';

/** The server can't be reached, or does not let this key in: nothing more can be done. */
export class RemoteServerError extends Error {
  override readonly name = 'RemoteServerError';
}

type Sent = { readonly resumeId: string } | { readonly refused: { readonly code: string; readonly message: string } };

export interface RemoteServer {
  /** Streams the file from disk. `refused` when the server does not take this document. */
  send(file: string): Promise<Sent>;
  status(resumeId: string): Promise<ResumeStatus>;
}

/** What says something about this one document, not about the server or the key. */
const REFUSALS: ReadonlySet<number> = new Set([400, 413, 415, 422]);

export function remoteServer(address: string, apiKey: string): RemoteServer {
  const client = createVitaeClient({ baseUrl: address, apiKey });
  return {
    send: async (file) => {
      const { data, error } = await client.uploadResume(await openAsBlob(file), {
        filename: path.basename(file),
        source: 'cli',
      });
      if (error === undefined) return { resumeId: data.resumeId };
      if (!REFUSALS.has(error.status)) throw serverError(error, address);
      return { refused: { code: problemCode(error), message: error.detail ?? error.title } };
    },
    status: async (id) => {
      const { data, error } = await client.GET('/api/resumes/{id}/status', { params: { path: { id } } });
      if (error !== undefined) throw serverError(error, address);
      return data;
    },
  };
}

function serverError(problem: ProblemDetails, address: string): RemoteServerError {
  const code = problemCode(problem);
  if (code === 'client.unreachable') return new RemoteServerError(`There is no Vitae server at ${address}.`);
  if (problem.status === 401) return new RemoteServerError('The server does not know this API key.');
  return new RemoteServerError(`The server says: ${problem.title}`);
}
