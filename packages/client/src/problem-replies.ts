// Makes every failure a problem, also those that no Vitae server wrote: a proxy's page, or no answer at all.
import type { ProblemCode, ProblemDetails } from '@vitae/schema';
import type { Middleware } from 'openapi-fetch';

const PROBLEM_TYPE = 'application/problem+json';
const URN = 'urn:vitae:problem:';

/** `client.unreachable`: no answer came. `client.unexpected`: the answer is none of Vitae's. */
export type ClientProblemCode = 'client.unreachable' | 'client.unexpected';

/** The code of a problem, to switch on; `client.unexpected` for problems of other programs. */
export function problemCode(problem: Pick<ProblemDetails, 'type'>): ProblemCode | ClientProblemCode {
  if (!problem.type.startsWith(URN)) return 'client.unexpected';
  // The catalogue of a newer server may hold codes that this version doesn't know; callers need a default case anyway.
  return problem.type.slice(URN.length) as ProblemCode;
}

export const asProblemReplies: Middleware = {
  onResponse: ({ response }) => {
    const type = response.headers.get('content-type') ?? '';
    if (response.ok || response.status < 400 || type.startsWith(PROBLEM_TYPE)) return undefined;
    return problemReply(unexpected(response.status), response.status);
  },
  onError: ({ error }) => {
    if (error instanceof Error && error.name === 'AbortError') return error;
    return problemReply(UNREACHABLE, UNREACHABLE.status);
  },
};

export const UNREACHABLE: ProblemDetails = {
  type: `${URN}client.unreachable`,
  title: 'The server cannot be reached.',
  status: 503,
  instance: '',
};

export function unexpected(status: number): ProblemDetails {
  return { type: `${URN}client.unexpected`, title: `The server answered ${status}.`, status, instance: '' };
}

function problemReply(problem: ProblemDetails, status: number): Response {
  return new Response(JSON.stringify(problem), { status, headers: { 'content-type': PROBLEM_TYPE } });
}
