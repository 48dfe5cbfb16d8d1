import { describe, expect, it } from 'vitest';
import { errorFromReply } from './api-error.ts';

const problem = (code: string, more: object = {}) => ({
  type: `urn:vitae:problem:${code}`,
  title: 'A title.',
  status: 400,
  instance: 'request-1',
  ...more,
});

describe('a reply that is no success', () => {
  it('carries the code, the detail and the fields of problem+json', () => {
    const errors = [{ path: 'body.email', message: 'No.' }];
    const error = errorFromReply(400, problem('request.invalid', { detail: 'A detail.', errors }), null);
    expect(error).toMatchObject({ code: 'request.invalid', message: 'A detail.', errors, requestId: 'request-1' });
    expect(error.retryable).toBe(false);
  });
  it('is told from the status when something in between answered', () => {
    expect(errorFromReply(413, undefined, null).code).toBe('request.too-large');
    expect(errorFromReply(502, '<html>', null).code).toBe('unreachable');
    expect(errorFromReply(418, undefined, null).code).toBe('malformed');
  });
  it('may be tried again when the server names a time', () => {
    const error = errorFromReply(409, problem('resource.conflict'), '2');
    expect([error.retryable, error.retryAfter]).toEqual([true, 2]);
    expect(errorFromReply(409, problem('resource.conflict'), null).retryable).toBe(false);
  });
});
