// Every failure leaves as application/problem+json (RFC 9457), without stack, SQL or file path.
import { STATUS_CODES as REASONS } from 'node:http';
import { PROBLEMS, type ProblemCode, type ProblemDetails, VitaeError } from '@vitae/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Codes of Fastify and its plugins that mean more than their status. */
const FRAMEWORK_CODES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported-type',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'request.unsupported-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_REQ_FILE_TOO_LARGE: 'request.too-large',
  FST_FILES_LIMIT: 'request.too-large',
  FST_PARTS_LIMIT: 'request.too-large',
  FST_FIELDS_LIMIT: 'request.too-large',
};
const STATUS_CODES: Readonly<Record<number, ProblemCode>> = {
  401: 'auth.required',
  403: 'resource.not-found',
  404: 'resource.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-type',
  429: 'request.rate-limited',
  503: 'server.unavailable',
};

/** What a person can do about failures whose title says less. */
const DETAILS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'This content type is not taken here. Look at /docs for what to send.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send JSON.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than allowed.',
};
/** Parts of a request as Fastify calls them, and as we do. */
const PARTS: Readonly<Record<string, string>> = { querystring: 'query', params: 'path', headers: 'headers' };

export function problemOf(error: VitaeError, requestId: string): ProblemDetails {
  const { status, title } = PROBLEMS[error.code];
  return {
    type: `urn:vitae:problem:${error.code}`,
    title,
    status,
    ...(error.message === title ? {} : { detail: error.message }),
    instance: requestId,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
  };
}

/** What the caller may know about a failure. Anything unforeseen becomes `server.internal`. */
export function toVitaeError(error: unknown): VitaeError {
  if (error instanceof VitaeError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = PARTS[error.validationContext ?? 'body'] ?? 'body';
    const errors = error.validation.map((issue) => ({
      path: [part, ...issue.instancePath.split('/').filter((step) => step !== '')].join('.'),
      message: issue.message ?? 'This value is not valid.',
    }));
    return new VitaeError('request.invalid', { errors });
  }
  if (!(error instanceof Error)) return new VitaeError('server.internal');
  const given = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const code = FRAMEWORK_CODES[given];
  const detail = DETAILS[given];
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  const byStatus = STATUS_CODES[status] ?? (status >= 400 && status < 500 ? 'request.invalid' : 'server.internal');
  return new VitaeError(code ?? byStatus, { cause: error, ...(detail === undefined ? {} : { detail }) });
}

export function sendProblem(error: VitaeError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request.id);
  reply.header('x-request-id', request.id);
  return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}

/** For `setErrorHandler`: only what nobody foresaw is logged, with its cause. */
export function replyWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = toVitaeError(error);
  if (PROBLEMS[known.code].status >= 500) request.log.error({ err: error, code: known.code }, 'request failed');
  return sendProblem(known, request, reply);
}

/** Codes of failures before there is a request, as Node names them. */
const RAW_CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'request.headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request.timeout',
};

/** The same for bytes that are no HTTP request, or too many; written to the socket before there is a request. */
export function rawProblem(cause: string, requestId: string): string {
  const problem = problemOf(new VitaeError(RAW_CODES[cause] ?? 'request.invalid'), requestId);
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${problem.status} ${REASONS[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
