// How to reach the database: as its owner (migrations, queue) and as the application, which sees what policies allow.
import { z } from 'zod';

const Login = z.object({ user: z.string(), password: z.string() });

export const ConnectionFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('embedded'),
    /** Folder of the socket, or an address. */
    host: z.string(),
    port: z.int(),
    database: z.string(),
    owner: Login,
    app: Login,
  }),
  /** A server of somebody else: one login, which owns the tables; the application takes on its role after connecting. */
  z.object({ kind: z.literal('external'), url: z.string() }),
]);
export type ConnectionFacts = z.infer<typeof ConnectionFacts>;
export type EmbeddedFacts = Extract<ConnectionFacts, { kind: 'embedded' }>;

/** The role of the application: no superuser, owns nothing, can't pass row-level security. */
export const APP_ROLE = 'vitae_app';
/** What `asSystem` takes on for one transaction: sees all workspaces, still owns nothing. */
export const SYSTEM_ROLE = 'vitae_system';

export type LoginKind = 'owner' | 'app';

/** Settings for `pg`. */
export interface ConnectionSettings {
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
  readonly connectionString?: string;
  /** Settings that the session starts with. */
  readonly options?: string;
}

export function connectionSettings(facts: ConnectionFacts, login: LoginKind): ConnectionSettings {
  if (facts.kind === 'embedded') {
    const { user, password } = login === 'owner' ? facts.owner : facts.app;
    return { host: facts.host, port: facts.port, database: facts.database, user, password };
  }
  return login === 'owner'
    ? { connectionString: facts.url }
    : { connectionString: facts.url, options: `-c role=${APP_ROLE}` };
}
