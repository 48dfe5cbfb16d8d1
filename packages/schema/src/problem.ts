// The closed catalogue of errors, and how they go over the wire (RFC 9457).
import { z } from 'zod';

interface CatalogueEntry {
  readonly status: number;
  readonly title: string;
  readonly retryable: boolean;
}

/** Every error that a user, a caller or an outcome can meet. `title` is a sentence that a person can act on. */
export const PROBLEMS = {
  'request.invalid': { status: 400, title: 'The request is not valid.', retryable: false },
  'request.too-large': { status: 413, title: 'The file is larger than allowed.', retryable: false },
  'request.unsupported-type': { status: 415, title: 'This type of file is not supported.', retryable: false },
  'request.headers-too-large': {
    status: 431,
    title: 'The address or the headers of the request are too long.',
    retryable: false,
  },
  'request.timeout': { status: 408, title: 'The request took too long to arrive.', retryable: true },
  'request.rate-limited': { status: 429, title: 'Too many requests. Wait a moment and try again.', retryable: true },
  'request.idempotency-conflict': {
    status: 422,
    title: 'This Idempotency-Key was used before with another request.',
    retryable: false,
  },
  'auth.required': { status: 401, title: 'Sign in, or send an API key.', retryable: false },
  'auth.invalid': { status: 401, title: 'The e-mail address or the password is not right.', retryable: false },
  'auth.email-unverified': {
    status: 401,
    title: 'Open the link in the mail that we sent you, then sign in.',
    retryable: false,
  },
  'auth.two-factor-required': {
    status: 401,
    title: 'Enter the code of your authenticator app.',
    retryable: false,
  },
  'auth.code-invalid': { status: 401, title: 'This code is not right, or was used before.', retryable: false },
  'auth.link-invalid': { status: 400, title: 'This link is not valid any more. Ask for a new one.', retryable: false },
  'resource.not-found': { status: 404, title: 'There is nothing here.', retryable: false },
  'resource.conflict': { status: 409, title: 'This is already so.', retryable: false },
  'resource.version-conflict': {
    status: 412,
    title: 'Somebody changed this since you loaded it.',
    retryable: false,
  },
  'resource.precondition-required': {
    status: 428,
    title: 'Send If-Match with the version that you are changing.',
    retryable: false,
  },
  'selection.changed': {
    status: 409,
    title: 'Other candidates match by now. Look at the list again.',
    retryable: false,
  },
  'merge.not-newest': {
    status: 409,
    title: 'Another candidate was merged in later. Take that merge back first.',
    retryable: false,
  },
  'notice.cannot-mail': { status: 422, title: 'This notice can’t be sent by mail.', retryable: false },
  'notice.not-sent': { status: 502, title: 'The mail server did not take the notice.', retryable: true },
  'retention.preview-outdated': {
    status: 409,
    title: 'The rule hits other people by now. Look at the preview again.',
    retryable: false,
  },
  'setup.already-done': { status: 404, title: 'There is nothing here.', retryable: false },
  'setup.token-invalid': { status: 401, title: 'This set-up link is not valid.', retryable: false },
  'server.internal': { status: 500, title: 'Something went wrong on our side.', retryable: true },
  'server.unavailable': { status: 503, title: 'The service is not ready. Try again in a moment.', retryable: true },
  'document.empty': { status: 422, title: 'The file is empty.', retryable: false },
  'document.unsupported': { status: 415, title: 'This is not a type of document that we can read.', retryable: false },
  'document.mismatched': { status: 422, title: 'The file is not what its name says.', retryable: false },
  'document.damaged': { status: 422, title: 'The file is damaged and cannot be opened.', retryable: false },
  'document.encrypted': { status: 422, title: 'The file is locked with a password.', retryable: false },
  'document.too-many-pages': { status: 422, title: 'The document has too many pages.', retryable: false },
  'document.too-large': { status: 422, title: 'The document unpacks to more than is allowed.', retryable: false },
  'document.image-too-large': { status: 422, title: 'The picture is too large to be read.', retryable: false },
  'document.no-text': { status: 422, title: 'No text can be read in the document.', retryable: false },
  'document.timeout': { status: 422, title: 'Reading the document took too long.', retryable: true },
  'document.out-of-memory': { status: 422, title: 'Reading the document needed too much memory.', retryable: false },
  'document.crashed': { status: 422, title: 'The reader stopped at this document.', retryable: true },
  'export.letters-missing': {
    status: 422,
    title: 'This CV has letters that our PDF can’t show. Take the Word file.',
    retryable: false,
  },
  'document.no-picture': {
    status: 404,
    title: 'This document has no page pictures; its text is shown.',
    retryable: false,
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ProblemCode = keyof typeof PROBLEMS;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}

export const ProblemDetails = z.object({
  /** `urn:vitae:problem:<code>`. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** The request id. */
  instance: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** An expected failure that travels as an exception: services throw it, the HTTP edge turns it into problem+json. */
export class VitaeError extends Error {
  override readonly name = 'VitaeError';
  readonly code: ProblemCode;
  readonly errors: { path: string; message: string }[] | undefined;

  constructor(
    code: ProblemCode,
    options: { detail?: string; errors?: { path: string; message: string }[]; cause?: unknown } = {},
  ) {
    super(options.detail ?? PROBLEMS[code].title, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.errors = options.errors;
  }
}
