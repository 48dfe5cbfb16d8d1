// What the AI SDK threw → a fault.
import type { APICallError } from 'ai';
import { type Fault, type FaultClass, FaultError, faultOf } from './fault.ts';
import { retryAfterOf } from './retry-after.ts';

/** `now` in milliseconds since 1970, for a Retry-After that names a time. */
export function classifyError(error: unknown, now: number): Fault {
  if (error instanceof FaultError) return error.fault;
  if (isNamed(error, 'TimeoutError')) return faultOf('timeout', 'The deadline passed.');
  if (isNamed(error, 'AbortError')) return faultOf('cancelled', 'The caller cancelled.');
  if (isReply(error)) return ofReply(error, now);
  const text = textOf(error);
  if (isConnection(text)) return faultOf('connection', text);
  return faultOf('unknown', text);
}

/** By name, so that this module doesn't load the SDK. */
const isReply = (error: unknown): error is APICallError => error instanceof Error && error.name === 'AI_APICallError';

function ofReply(error: APICallError, now: number): Fault {
  const { statusCode: status, responseHeaders = {} } = error;
  const said = saidBy(error);
  // The answer began and broke off, or was no JSON at all: nothing that was sent is at fault.
  if (status === undefined || status < 400) {
    const text = `${said} ${textOf(error.cause)}`;
    return faultOf(
      status === undefined || isConnection(text) ? 'connection' : 'server',
      `${status ?? ''} ${said}`.trim(),
    );
  }
  return faultOf(classOf(status, said), `${status} ${said}`, retryAfterOf(responseHeaders, now));
}

function classOf(status: number, said: string): FaultClass {
  if (status === 401 || status === 403) return 'authentication';
  if (status === 404) return 'not-found';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return /insufficient_quota|billing|quota exceeded/i.test(said) ? 'authentication' : 'rate-limit';
  if (status >= 500 || status === 409) return 'server';
  if (status === 413 || /context.length|maximum context|too long|too many tokens|prompt is too/i.test(said))
    return 'too-long';
  if (/content.?(filter|policy|management)|responsible.?ai|safety/i.test(said)) return 'refusal';
  if (/schema|response_format|text\.format|json_object|structured.output/i.test(said)) return 'schema-refused';
  return 'request';
}

/** The provider's sentence. Bodies can repeat what was sent, so that only the message of the error is taken. */
function saidBy(error: APICallError): string {
  try {
    const body: unknown = JSON.parse(error.responseBody ?? '');
    const inner = property(body, 'error');
    const parts = [property(inner, 'code'), property(inner, 'param'), property(inner, 'message') ?? inner];
    const text = parts.filter((part) => typeof part === 'string').join(': ');
    if (text !== '') return text.slice(0, 300);
  } catch {
    // No JSON: the SDK's own sentence says what there is to say.
  }
  return error.message.slice(0, 300);
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function isConnection(text: string): boolean {
  return /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|UND_ERR|socket|terminated|fetch failed|cannot connect|network/i.test(
    text,
  );
}

function isNamed(error: unknown, name: string): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    if (current.name === name) return true;
  }
  return false;
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return error === undefined ? '' : String(error);
  const code = property(error, 'code');
  const cause = error.cause === undefined ? '' : ` ${textOf(error.cause)}`;
  return `${typeof code === 'string' ? `${code} ` : ''}${error.message}${cause}`;
}
