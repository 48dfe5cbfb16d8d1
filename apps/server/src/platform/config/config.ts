// Everything that the environment can set, parsed once at the composition root. Nothing else reads `process.env`.
import { resolve } from 'node:path';
import { REVIEW_THRESHOLD } from '@vitae/schema';
import type { AssistantFlags } from '@vitae/schema/api';
import { z } from 'zod';

export const Role = z.enum(['api', 'worker', 'scheduler']);
export type Role = z.infer<typeof Role>;

/** `a,b` → `['a', 'b']`, without empty parts. */
const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  VITAE_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  VITAE_ROLES: z.string().default('api,worker,scheduler').transform(list).pipe(z.array(Role).min(1)),
  VITAE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  VITAE_ADMIN_EMAIL: z.email().optional(),
  VITAE_ADMIN_PASSWORD: z.string().min(10).max(128).optional(),
  VITAE_MAX_UPLOAD_MB: z.coerce.number().positive().max(1024).default(25),
  VITAE_SECRET: z.string().min(32).optional(),
  VITAE_MASTER_KEYS: z.string().default('').transform(list),
  VITAE_OPEN_SIGN_UP: z.stringbool().default(false),
  VITAE_TRUST_PROXY: z.stringbool().default(false),
  VITAE_CORS_ORIGINS: z
    .string()
    .default('')
    .transform(list)
    .pipe(z.array(z.url({ protocol: /^https?$/ }))),
  VITAE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(600),
  VITAE_REVIEW_THRESHOLD: z.coerce.number().min(0).max(1).default(REVIEW_THRESHOLD),
  VITAE_IMPORT_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2),
  VITAE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  USE_ASSISTANT_CV_PROCESSING: z.stringbool().default(false),
  ENABLE_FALLBACK: z.stringbool().default(true),
  ASSISTANT_MAX_RETRIES: z.coerce.number().int().min(0).max(10).default(3),
  ASSISTANT_ROLLOUT_PERCENTAGE: z.coerce.number().min(0).max(100).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  VITAE_MAIL_FROM: z.string().min(3).optional(),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** Of an own PostgreSQL; null means the embedded one. */
  readonly databaseUrl: string | null;
  readonly roles: readonly Role[];
  /** Without a trailing slash; null when the address of the request is what people use. */
  readonly publicUrl: string | null;
  /** Made at the first start, when both were set. */
  readonly admin: { readonly email: string; readonly password: string } | null;
  readonly maxUploadBytes: number;
  /** Null: one is made and kept in the data folder. */
  readonly secret: string | null;
  /** Base64 of 32 bytes each, the newest first. Empty: they are made and kept in the data folder. */
  readonly masterKeys: readonly string[];
  /** Whether anybody may sign up, as a candidate. */
  readonly openSignUp: boolean;
  /** Whether `X-Forwarded-*` of a proxy in front is believed. */
  readonly trustProxy: boolean;
  /** Origins of other sites whose pages may call with an API key. */
  readonly corsOrigins: readonly string[];
  /** Of one caller, or of one address that is not signed in. */
  readonly requestsPerMinute: number;
  /** 0–1: values that are less sure than this ask for a person. */
  readonly reviewThreshold: number;
  /** Documents that are read at the same time in this process. */
  readonly importConcurrency: number;
  readonly logLevel: string;
  /** Who gets a language model until an admin sets it. */
  readonly assistant: AssistantFlags;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
}

/** The environment does not make sense; `message` names each variable, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration; an empty variable counts as not set. Throws `ConfigError`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The environment is not valid.\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  if ((env.VITAE_ADMIN_EMAIL === undefined) !== (env.VITAE_ADMIN_PASSWORD === undefined)) {
    throw new ConfigError('VITAE_ADMIN_EMAIL and VITAE_ADMIN_PASSWORD go together: set both or none.');
  }
  return toConfig(env);
}

function toConfig(env: z.infer<typeof Environment>): Config {
  const { VITAE_ADMIN_EMAIL: email, VITAE_ADMIN_PASSWORD: password, SMTP_URL: smtpUrl } = env;
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: resolve(env.VITAE_DATA),
    databaseUrl: env.DATABASE_URL ?? null,
    roles: [...new Set(env.VITAE_ROLES)],
    publicUrl: env.VITAE_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    admin: email !== undefined && password !== undefined ? { email, password } : null,
    maxUploadBytes: Math.round(env.VITAE_MAX_UPLOAD_MB * 1024 * 1024),
    secret: env.VITAE_SECRET ?? null,
    masterKeys: env.VITAE_MASTER_KEYS,
    openSignUp: env.VITAE_OPEN_SIGN_UP,
    trustProxy: env.VITAE_TRUST_PROXY,
    corsOrigins: env.VITAE_CORS_ORIGINS,
    requestsPerMinute: env.VITAE_REQUESTS_PER_MINUTE,
    reviewThreshold: env.VITAE_REVIEW_THRESHOLD,
    importConcurrency: env.VITAE_IMPORT_CONCURRENCY,
    logLevel: env.VITAE_LOG_LEVEL,
    assistant: assistantOf(env),
    mail: smtpUrl === undefined ? null : { smtpUrl, from: env.VITAE_MAIL_FROM ?? 'Vitae <vitae@localhost>' },
  };
}

/** The names are of the first requirement document. A percentage wins over on or off. */
function assistantOf(env: z.infer<typeof Environment>): AssistantFlags {
  const percentage = env.ASSISTANT_ROLLOUT_PERCENTAGE;
  return {
    mode: percentage > 0 ? 'percentage' : env.USE_ASSISTANT_CV_PROCESSING ? 'on' : 'off',
    percentage,
    workspaces: [],
    engine: 'hybrid',
    fallback: env.ENABLE_FALLBACK,
    maxRetries: env.ASSISTANT_MAX_RETRIES,
  };
}
