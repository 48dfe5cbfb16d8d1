// Sends a profile as a file.
import type { FastifyReply } from 'fastify';
import { contentDisposition } from './content-disposition.ts';
import type { ExportedFile } from './export-profile.ts';

/** Media types of all export formats, for the documentation. */
export const EXPORTED_TYPES = [
  'application/json',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/xml',
  'text/csv',
  'text/markdown',
];

export function sendExport<Reply extends FastifyReply>(reply: Reply, file: ExportedFile): Reply {
  reply.header('content-disposition', contentDisposition('attachment', file.filename));
  reply.type(file.mediaType).send(sendable(file.content));
  return reply;
}

/** Bytes that are no Buffer would be sent as JSON. */
function sendable(content: string | Uint8Array): string | Buffer {
  return typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
