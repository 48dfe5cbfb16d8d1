// The structured log. It names things by id only: no résumé text, no names, no mail addresses, no keys.
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Fields that must never be printed, wherever an object that holds them is logged. */
const SECRET_FIELDS = [
  'password',
  'token',
  'secret',
  'key',
  'apiKey',
  'authorization',
  'cookie',
  'email',
  'name',
  'text',
];

/** An error with what helps to find its cause. What PostgreSQL says repeats values of rows: there the codes must do. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  if ('severity' in error && 'routine' in error) {
    const constraint = 'constraint' in error ? error.constraint : undefined;
    const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
    return { type: 'DatabaseError', code, routine: error.routine, constraint, stack: frames?.join('\n') };
  }
  return { type: error.name, message: error.message, code, stack: error.stack, cause };
}

export function createLog(options: { level: string; destination?: DestinationStream }): Log {
  const settings = {
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`, `*.headers.${field}`]),
      censor: '[redacted]',
    },
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}
