// The program: configuration in, parts together, signals out.
import { ConfigError, readConfig } from './platform/config/config.ts';
import { FolderInUseError } from './platform/data-folder/folder-lock.ts';
import { EmbeddedPostgresError } from './platform/database/embedded/platform-package.ts';
import { RolesError } from './platform/database/roles.ts';
import { createLog } from './platform/log/log.ts';
import { readableDestination } from './platform/log/readable-log.ts';
import { startVitae, type Vitae } from './start-vitae.ts';

const say = (text: string): void => void process.stdout.write(text);

/** What a person can put right: the message alone helps. */
const isExpected = (error: unknown): error is Error =>
  error instanceof ConfigError ||
  error instanceof FolderInUseError ||
  error instanceof EmbeddedPostgresError ||
  error instanceof RolesError ||
  (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE');

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog({
    level: config.logLevel,
    ...(process.stdout.isTTY ? { destination: readableDestination(say) } : {}),
  });
  const asked = untilAskedToStop();
  const vitae = await startVitae(config, log);
  say(`\n${greeting(vitae, config.roles)}\n\n`);
  log.info({ reason: await asked }, 'Vitae stops');
  await vitae.stop();
}

function greeting({ address, setupLink }: Vitae, roles: readonly string[]): string {
  if (address === null) return `Vitae is ready (${roles.join(', ')}).`;
  if (setupLink === null) return `Vitae is ready: ${address}`;
  return `Vitae is ready: ${address}\nMake the first admin here, once: ${setupLink}`;
}

/** A signal, or the end of the program that started us (`npm start` keeps a channel open). */
function untilAskedToStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    process.once('disconnect', () => resolve('disconnect'));
  });
}

try {
  await run();
  process.exitCode = 0;
} catch (error) {
  process.exitCode = 1;
  if (isExpected(error)) process.stderr.write(`\n${error.message}\n\n`);
  else throw error;
}
