// A Vitae server as the command line calls it.
import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { ProblemDetails } from '@vitae/schema';
import { ResumeStatus, UploadReply } from '@vitae/schema/api';
import type { z } from 'zod';

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

export function remoteServer(address: string, key: string): RemoteServer {
  const call = async (route: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(route, address);
    const headers = { authorization: `Bearer ${key}`, accept: 'application/json' };
    const reply = await fetch(url, { ...init, headers }).catch(() => undefined);
    if (reply === undefined) throw new RemoteServerError(`There is no Vitae server at ${url.origin}.`);
    if (reply.status === 401) throw new RemoteServerError('The server does not know this API key.');
    return reply;
  };
  return {
    send: async (file) => {
      const form = new FormData();
      form.append('source', 'cli');
      form.append('file', await openAsBlob(file), path.basename(file));
      const reply = await call('/api/resumes/upload', { method: 'POST', body: form });
      if (reply.ok) return { resumeId: (await read(reply, UploadReply)).resumeId };
      const problem = await read(reply, ProblemDetails);
      if (reply.status === 404 || reply.status >= 500) throw new RemoteServerError(`The server says: ${problem.title}`);
      return { refused: { code: problem.type, message: problem.detail ?? problem.title } };
    },
    status: async (resumeId) => {
      const reply = await call(`/api/resumes/${encodeURIComponent(resumeId)}/status`);
      if (!reply.ok) throw new RemoteServerError(`The server says: ${(await read(reply, ProblemDetails)).title}`);
      return read(reply, ResumeStatus);
    },
  };
}

async function read<T>(reply: Response, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await reply.json().catch(() => undefined));
  if (!parsed.success) throw new RemoteServerError(`What answers at ${new URL(reply.url).origin} is not Vitae.`);
  return parsed.data;
}
