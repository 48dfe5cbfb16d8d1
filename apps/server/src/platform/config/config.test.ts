import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('readConfig', () => {
  it('needs nothing: one command starts everything on this machine alone', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: resolve('data'),
      databaseUrl: null,
      roles: ['api', 'worker', 'scheduler'],
      publicUrl: null,
      admin: null,
      maxUploadBytes: 25 * 1024 * 1024,
      masterKeys: [],
      secret: null,
      openSignUp: false,
      trustProxy: false,
      assistant: { mode: 'off', percentage: 0, workspaces: [], engine: 'hybrid', fallback: true, maxRetries: 3 },
      corsOrigins: [],
      requestsPerMinute: 600,
      reviewThreshold: 0.8,
      importConcurrency: 2,
      logLevel: 'info',
      mail: null,
    });
  });

  it('reads lists, switches and addresses', () => {
    const config = readConfig({
      PORT: '8080',
      VITAE_ROLES: 'worker, scheduler,worker',
      VITAE_PUBLIC_URL: 'https://cv.example.org/',
      VITAE_TRUST_PROXY: 'true',
      VITAE_CORS_ORIGINS: 'https://a.example, https://b.example',
      DATABASE_URL: 'postgresql://me@db.example/vitae',
      SMTP_URL: 'smtps://mail.example',
      VITAE_MAIL_FROM: 'Jobs <jobs@example.org>',
    });
    expect(config).toMatchObject({
      port: 8080,
      roles: ['worker', 'scheduler'],
      publicUrl: 'https://cv.example.org',
      trustProxy: true,
      corsOrigins: ['https://a.example', 'https://b.example'],
      databaseUrl: 'postgresql://me@db.example/vitae',
      mail: { smtpUrl: 'smtps://mail.example', from: 'Jobs <jobs@example.org>' },
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', VITAE_SECRET: '' })).toEqual(readConfig({}));
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT'],
    [{ VITAE_ROLES: 'api,cook' }, 'VITAE_ROLES'],
    [{ VITAE_ROLES: ',' }, 'VITAE_ROLES'],
    [{ DATABASE_URL: 'mysql://db/vitae' }, 'DATABASE_URL'],
    [{ VITAE_SECRET: 'short-and-secret' }, 'VITAE_SECRET'],
    [{ VITAE_ADMIN_EMAIL: 'a@example.org' }, 'VITAE_ADMIN_PASSWORD'],
  ])('names the variable that is wrong, never its value: %j', (environment, name) => {
    const read = () => readConfig(environment);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
    for (const value of Object.values(environment)) expect(read).not.toThrow(value);
  });
});
