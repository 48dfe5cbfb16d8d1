// For addresses that answer when a document has been read: nobody is waited for who has hung up.
import { VitaeError } from '@vitae/schema';
import type { FastifyRequest } from 'fastify';

/** Milliseconds that one call waits for a document; longer than the reader's own limits for all but long scans. */
const PATIENCE = 120_000;

/** `later`: a sentence on where to ask then. Throws `server.unavailable` after two minutes; the import goes on in the background. */
export async function waitForReading<T>(
  request: FastifyRequest,
  later: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const gone = new AbortController();
  request.raw.once('close', () => {
    if (request.raw.destroyed) gone.abort();
  });
  const late = AbortSignal.timeout(PATIENCE);
  try {
    return await work(AbortSignal.any([gone.signal, late]));
  } catch (error) {
    if (!late.aborted && !gone.signal.aborted) throw error;
    throw new VitaeError('server.unavailable', { detail: `The CV is still being read. ${later}`, cause: error });
  }
}
