// The roles that row-level security stands on. They belong to the whole server, so they are made outside of migrations.
import type pg from 'pg';
import { APP_ROLE, type ConnectionFacts, SYSTEM_ROLE } from './connection-facts.ts';

/** The database's owner may not make the roles, and nobody else has. */
export class RolesError extends Error {
  override readonly name = 'RolesError';
}

/** Makes what is missing; `client` is connected as the owner. Safe to call from several processes at once. */
export async function prepareRoles(client: pg.Client, facts: ConnectionFacts): Promise<void> {
  try {
    await createRole(client, SYSTEM_ROLE, 'nologin');
    // Without inheriting: the rights of the system role come with `set role`, for one transaction, and never by themselves.
    await createRole(client, APP_ROLE, 'noinherit nologin');
    if (!(await isMember(client, APP_ROLE, SYSTEM_ROLE))) await client.query(`grant ${SYSTEM_ROLE} to ${APP_ROLE}`);
    if (facts.kind === 'embedded') await letIn(client, facts.app.password);
    else await letOwnerBecomeApp(client);
  } catch (error) {
    if (!isDatabaseError(error, '42501')) throw error;
    throw new RolesError(
      `The login of DATABASE_URL may not create roles. Let an administrator run: create role ${SYSTEM_ROLE} nologin; ` +
        `create role ${APP_ROLE} noinherit nologin; grant ${SYSTEM_ROLE} to ${APP_ROLE}; grant ${APP_ROLE} to <the login>;`,
      { cause: error },
    );
  }
}

async function createRole(client: pg.Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount !== 0) return;
  await ignoring(client.query(`create role ${role} ${attributes}`), '42710', '23505');
}

async function isMember(client: pg.Client, member: string, role: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 from pg_auth_members m where m.member = $1::regrole and m.roleid = $2::regrole',
    [member, role],
  );
  return rowCount !== 0;
}

async function letIn(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1 and rolcanlogin', [APP_ROLE]);
  if (rowCount !== 0) return;
  await client.query(`alter role ${APP_ROLE} login password ${client.escapeLiteral(password)}`);
}

/** From PostgreSQL 16 on, who creates a role may hand it on but not use it: that takes a second grant. */
async function letOwnerBecomeApp(client: pg.Client): Promise<void> {
  const { rows } = await client
    .query<{ version: number; may: boolean }>(
      `select current_setting('server_version_num')::int as version, pg_has_role(current_user, '${APP_ROLE}', 'SET') as may`,
    )
    .catch(() =>
      client.query<{ version: number; may: boolean }>(
        `select current_setting('server_version_num')::int as version, pg_has_role(current_user, '${APP_ROLE}', 'MEMBER') as may`,
      ),
    );
  const [state] = rows;
  if (state === undefined || state.may) return;
  const options = state.version >= 160_000 ? ' with inherit false, set true' : '';
  await client.query(`grant ${APP_ROLE} to current_user${options}`);
}

async function ignoring(work: Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isDatabaseError(error, ...codes)) throw error;
  }
}

/** Whether PostgreSQL answered with one of these error codes (SQLSTATE). */
export function isDatabaseError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
