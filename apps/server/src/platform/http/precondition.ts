// Optimistic locking: `ETag: "<version>"` on reads, `If-Match` on writes.
import { VitaeError } from '@vitae/schema';
import type { FastifyRequest } from 'fastify';

export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version in `If-Match`. Throws `resource.precondition-required` without one, `request.invalid` for another form. */
export function requireIfMatch(request: Pick<FastifyRequest, 'headers'>): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new VitaeError('resource.precondition-required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new VitaeError('request.invalid', {
      errors: [{ path: 'headers.if-match', message: 'Send the ETag of the version that you are changing.' }],
    });
  }
  return Number(version);
}
