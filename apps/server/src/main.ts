// The program: configuration in, parts together, signals out.
import { ConfigError, readConfig } from './platform/config/config.ts';
import { isErrno } from './platform/data-folder/errno.ts';
import { FolderInUseError } from './platform/data-folder/folder-lock.ts';
import { EmbeddedPostgresError } from './platform/database/embedded/platform-package.ts';
import { RolesError } from './platform/database/roles.ts';
import { KeyRingError } from './platform/encryption/key-ring.ts';
import { createLog, type Log } from './platform/log/log.ts';
import { readableDestination } from './platform/log/readable-log.ts';
import { startVitae, type Vitae } from './start-vitae.ts';

/** Milliseconds after which the program ends whatever still runs; the next start takes up what was left. */
const STOP_LIMIT = 30_000;

const say = (text: string): void => void process.stdout.write(text);

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog({
    level: config.logLevel,
    ...(process.stdout.isTTY ? { destination: readableDestination(say) } : {}),
  });
  const asked = untilAskedToStop(log);
  const vitae = await startVitae(config, log);
  say(`\n${greeting(vitae, config.roles)}\n\n`);
  const { reason, code } = await asked;
  log.info({ reason }, 'Vitae stops');
  setTimeout(() => process.exit(1), STOP_LIMIT).unref();
  await vitae.stop();
  process.exitCode = code;
}

function greeting({ address, setupLink }: Vitae, roles: readonly string[]): string {
  if (address === null) return `Vitae is ready (${roles.join(', ')}).`;
  if (setupLink === null) return `Vitae is ready: ${address}`;
  return `Vitae is ready: ${address}\nMake the first admin here, once: ${setupLink}`;
}

/** A signal, the end of the program that started us (`npm start` keeps a channel open), or a mistake that nobody caught. */
function untilAskedToStop(log: Log): Promise<{ reason: string; code: number }> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve({ reason: signal, code: 0 }));
    }
    process.once('disconnect', () => resolve({ reason: 'disconnect', code: 0 }));
    process.on('uncaughtException', (error) => {
      log.fatal({ err: error }, 'A mistake in the program');
      resolve({ reason: 'mistake', code: 1 });
    });
  });
}

/** What a person can put right: a sentence helps them more than a stack. */
function toAdvice(error: unknown): string | null {
  if (isErrno(error, 'EADDRINUSE'))
    return 'The port is already in use. Stop what uses it, or choose another with PORT.';
  if (isErrno(error, 'EACCES') && error instanceof Error) return `Not allowed: ${error.message}`;
  const known =
    error instanceof ConfigError ||
    error instanceof FolderInUseError ||
    error instanceof EmbeddedPostgresError ||
    error instanceof RolesError ||
    error instanceof KeyRingError;
  return known ? error.message : null;
}

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  const advice = toAdvice(error);
  process.stderr.write(`\n${advice ?? (error instanceof Error ? error.stack : String(error))}\n\n`);
  // A part that failed to start may hold a timer or a connection.
  setTimeout(() => process.exit(1), 1_000).unref();
}
