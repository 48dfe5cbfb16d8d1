// Better Auth on our tables: passwords, session cookies and one-time reset tokens. Workspaces, roles, invitations and
// keys are our own: they are few, guard all data, and must change in one transaction with it.

import { VitaeError } from '@vitae/schema';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { FastifyBaseLogger } from 'fastify';
import { z } from 'zod';
import type { Db } from '../../platform/database/database.ts';

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(tried: { hash: string; password: string }): Promise<boolean>;
}

export interface AuthOptions {
  readonly db: Db;
  readonly secret: string;
  /** Decides whether cookies are Secure. */
  readonly publicUrl: string | null;
  /** Whether a new user must open a mailed link before signing in. */
  readonly verifyEmail: boolean;
  readonly log: FastifyBaseLogger;
  readonly passwords?: PasswordHasher | undefined;
  readonly sendResetLink: (user: { id: string; email: string }, token: string) => Promise<void>;
  readonly sendVerifyLink: (user: { id: string; email: string }, token: string) => Promise<void>;
}

export const CLIENT_ADDRESS_HEADER = 'x-vitae-client-address';
export const RESET_TOKEN_SECONDS = 3600;
const SESSION_SECONDS = 14 * 86_400;
const SESSION_REFRESH_SECONDS = 86_400;

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Only called by our own code, after it has seen who it is: no HTTP route of Better Auth is mounted. */
const SESSION_OPENER = {
  id: 'vitae-session-opener',
  endpoints: {
    openSession: createAuthEndpoint(
      '/vitae/open-session',
      { method: 'POST', body: z.object({ userId: z.uuid() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw new APIError('UNAUTHORIZED');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return { token: session.token };
      },
    ),
  },
} satisfies BetterAuthPlugin;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(options: AuthOptions) {
  return betterAuth({
    appName: 'Vitae',
    baseURL: options.publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    secret: options.secret,
    database: { db: options.db.withSchema('auth'), type: 'postgres' },
    telemetry: { enabled: false },
    // Attempts are counted in the database by our own limiter, by account and by address; see attempt-store.ts.
    rateLimit: { enabled: false },
    logger: quietLogger(options.log),
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      requireEmailVerification: options.verifyEmail,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_TOKEN_SECONDS,
      sendResetPassword: ({ user, token }) => options.sendResetLink(user, token),
      ...(options.passwords === undefined ? {} : { password: options.passwords }),
    },
    emailVerification: {
      sendOnSignIn: options.verifyEmail,
      autoSignInAfterVerification: false,
      sendVerificationEmail: ({ user, token }) => options.sendVerifyLink(user, token),
    },
    user: { fields: { emailVerified: 'email_verified', ...TIMES } },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...TIMES,
      },
    },
    session: {
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...TIMES,
      },
      expiresIn: SESSION_SECONDS,
      updateAge: SESSION_REFRESH_SECONDS,
    },
    plugins: [SESSION_OPENER],
    verification: { fields: { expiresAt: 'expires_at', ...TIMES }, storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'vitae',
      useSecureCookies: options.publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
  });
}

/** Its own log prints mail addresses; of each line only the level and the fixed first words up to a colon are kept. */
function quietLogger(log: FastifyBaseLogger) {
  return {
    level: 'warn' as const,
    log: (level: 'debug' | 'info' | 'warn' | 'error' | 'success', message: string, ...details: unknown[]) => {
      const err = details.find((detail) => detail instanceof Error);
      const line = {
        source: 'better-auth',
        about: message
          .split(':')[0]
          ?.replaceAll(/\S*@\S*/g, '…')
          .slice(0, 80),
      };
      if (level === 'error') log.error({ ...line, err }, 'sign-in service');
      else log.debug(line, 'sign-in service');
    },
  };
}

/** What our callers may know about a refusal of Better Auth; anything else stays an unforeseen failure. */
export function toAuthProblem(error: unknown): unknown {
  if (!(error instanceof APIError)) return error;
  const code = error.body?.code;
  if (code === 'EMAIL_NOT_VERIFIED') return new VitaeError('auth.email-unverified');
  if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_PASSWORD' || code === 'INVALID_EMAIL') {
    return new VitaeError('auth.invalid');
  }
  if (code === 'INVALID_TOKEN' || code === 'TOKEN_EXPIRED' || code === 'USER_NOT_FOUND') {
    return new VitaeError('auth.link-invalid');
  }
  if (error.statusCode === 401) return new VitaeError('auth.required');
  return error;
}
