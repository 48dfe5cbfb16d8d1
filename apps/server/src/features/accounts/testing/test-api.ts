// For tests: the whole HTTP server with accounts, on a real database and a real port.
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { Role } from '@vitae/schema/api';
import { createAuditWriter } from '../../../platform/audit/audit-writer.ts';
import { createFixedKeyRing } from '../../../platform/encryption/key-ring.ts';
import { buildHttpServer } from '../../../platform/http/build-http-server.ts';
import type { HttpConfig } from '../../../platform/http/http-config.ts';
import type { HttpApp, HttpFeature } from '../../../platform/http/http-feature.ts';
import { createIdempotencyStore } from '../../../platform/http/idempotency-store.ts';
import { createLog } from '../../../platform/log/log.ts';
import type { TestDatabase } from '../../../platform/testing/test-database.ts';
import { createAuditFeature } from '../../audit/audit.ts';
import { type Accounts, type AccountsConfig, createAccounts } from '../accounts.ts';
import { QUICK_PASSWORDS } from './quick-passwords.ts';
import { openBrowser, type TestBrowser } from './test-browser.ts';

export interface TestApi {
  readonly url: string;
  readonly app: HttpApp;
  readonly accounts: Accounts;
  /** Everything that was logged. */
  readonly logged: () => string;
  readonly browser: () => TestBrowser;
  /** Makes a user and signs in. */
  readonly signedIn: (role: Role, name?: string) => Promise<TestBrowser>;
  readonly close: () => Promise<void>;
}

export interface TestApiOptions {
  readonly accounts?: Partial<AccountsConfig>;
  readonly http?: Partial<HttpConfig>;
  readonly features?: readonly HttpFeature[];
  readonly now?: () => Date;
  /** Hashes as the product does, which takes a fifth of a second each time. */
  readonly slowPasswords?: true;
  /** Base64. */
  readonly masterKey?: string;
}

export const PASSWORD = 'correct horse battery';

export async function startTestApi({ db }: TestDatabase, options: TestApiOptions = {}): Promise<TestApi> {
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const log = createLog({ level: 'debug', destination });
  const accounts = createAccounts({
    config: { ...ACCOUNTS_CONFIG, ...options.accounts },
    db,
    keyRing: createFixedKeyRing([options.masterKey ?? Buffer.alloc(32, 7).toString('base64')]),
    log,
    now: options.now ?? (() => new Date()),
    passwords: options.slowPasswords ? undefined : QUICK_PASSWORDS,
    samplesPresent: async () => false,
  });
  const audit = createAuditWriter(db, log);
  const app = await buildHttpServer({
    config: { ...HTTP_CONFIG, ...options.http },
    log,
    authenticate: accounts.authenticate,
    idempotency: createIdempotencyStore(db),
    recordLater: audit.record,
    features: [
      accounts.feature,
      createAuditFeature({ db, flush: audit.flush, userNames: async () => new Map() }),
      ...(options.features ?? []),
    ],
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${portOf(app)}`;
  return {
    url,
    app,
    accounts,
    logged: () => lines.join(''),
    browser: () => openBrowser(url),
    signedIn: async (role, name = role) => {
      const email = `${name}@people.example`;
      await accounts.createUser({ email, role, name, password: PASSWORD });
      const browser = openBrowser(url);
      const { status } = await browser.send('POST', '/api/auth/sign-in/email', { email, password: PASSWORD });
      if (status !== 200) throw new Error(`Signing in answered ${status}.`);
      return browser;
    },
    close: async () => {
      await app.close();
      await audit.stop();
      await accounts.idle();
    },
  };
}

const ACCOUNTS_CONFIG: AccountsConfig = {
  secret: 'a secret that is only used in tests',
  publicUrl: null,
  localUrl: 'http://localhost:3000',
  openSignUp: false,
  smtpUrl: null,
  mailFrom: null,
  admin: null,
  reviewThreshold: 0.8,
  maxUploadBytes: 1024 * 1024,
};

const HTTP_CONFIG: HttpConfig = {
  publicUrl: null,
  trustProxy: false,
  corsOrigins: [],
  webFolder: null,
  maxUploadBytes: 1024 * 1024,
  requestsPerMinute: 10_000,
  version: '0.0.0-test',
};

function portOf(app: HttpApp): number {
  const address: AddressInfo | string | null = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address.port;
}
