// What a call to the server can fail with, as one typed error.
import { isProblemCode, PROBLEMS, type ProblemCode, ProblemDetails } from '@vitae/schema';

/** `unreachable`: no answer came; `malformed`: an answer that is not what the contract says. */
export type ApiErrorCode = ProblemCode | 'unreachable' | 'malformed';

export interface ApiErrorInit {
  code: ApiErrorCode;
  status: number;
  message: string;
  errors?: { path: string; message: string }[];
  requestId?: string;
  /** Seconds that the server asks to wait. */
  retryAfter?: number;
  cause?: unknown;
}

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  /** 0 when no answer came. */
  readonly status: number;
  /** By field, for forms. */
  readonly errors: readonly { path: string; message: string }[];
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(init: ApiErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.code = init.code;
    this.status = init.status;
    this.errors = init.errors ?? [];
    this.requestId = init.requestId;
    this.retryAfter = init.retryAfter;
  }

  get retryable(): boolean {
    if (this.code === 'unreachable' || this.retryAfter !== undefined) return true;
    return this.code === 'malformed' ? this.status >= 500 : PROBLEMS[this.code].retryable;
  }
}

export const UNREACHABLE = 'Vitae does not answer. Check that it is running and that you are connected.';

export function unreachable(cause?: unknown): ApiError {
  return new ApiError({ code: 'unreachable', status: 0, message: UNREACHABLE, cause });
}

function retryAfterSeconds(header: string | null): { retryAfter?: number } {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds } : {};
}

const BY_STATUS: Record<number, ProblemCode> = {
  401: 'auth.required',
  404: 'resource.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-type',
  429: 'request.rate-limited',
  503: 'server.unavailable',
};

/** A reply that is not a success, as an error. A proxy in between may answer with something that is no problem+json. */
export function errorFromReply(status: number, body: unknown, retryAfter: string | null): ApiError {
  const wait = retryAfterSeconds(retryAfter);
  const problem = ProblemDetails.safeParse(body);
  if (problem.success) {
    const { type, title, detail, errors, instance } = problem.data;
    const code = type.replace('urn:vitae:problem:', '');
    return new ApiError({
      code: isProblemCode(code) ? code : 'malformed',
      status,
      message: detail ?? title,
      requestId: instance,
      ...(errors === undefined ? {} : { errors }),
      ...wait,
    });
  }
  const code = BY_STATUS[status];
  if (code !== undefined) return new ApiError({ code, status, message: PROBLEMS[code].title, ...wait });
  if (status === 502 || status === 504) return unreachable();
  return new ApiError({
    code: 'malformed',
    status,
    message: 'The server gave an answer that we do not understand.',
    ...wait,
  });
}

/** The message for a person, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong in the browser.';
}
