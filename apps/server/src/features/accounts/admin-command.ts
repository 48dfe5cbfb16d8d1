// `user create` and `key create`: what the command line can do to accounts without a browser.
import { parseArgs } from 'node:util';
import { VitaeError } from '@vitae/schema';
import { Role, Scope } from '@vitae/schema/api';
import { z } from 'zod';
import type { Accounts } from './accounts.ts';

export const ADMIN_USAGE = `Usage:
  user create --email E --role candidate|recruiter|admin [--name N] [--password-stdin]
  key create --email E [--scopes ${Scope.options.join(',')}] [--name N]
  keys rotate
  backup FILE [--passphrase-file F]
  restore FILE [--passphrase-file F]
`;

/** The command line is wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const Email = z.email().max(254);
const Name = z.string().trim().min(1).max(120);
const AdminCommand = z.discriminatedUnion('command', [
  z.object({
    command: z.literal('user create'),
    email: Email,
    role: Role,
    name: Name.optional(),
    'password-stdin': z.boolean().default(false),
  }),
  z.object({
    command: z.literal('key create'),
    email: Email,
    name: Name.optional(),
    scopes: z
      .string()
      .default('resumes:read,resumes:write')
      .transform((text) => text.split(',').map((scope) => scope.trim()))
      .pipe(z.array(Scope).min(1)),
  }),
]);
export type AdminCommand = z.infer<typeof AdminCommand>;

/** Throws `UsageError` with one line for each wrong option. */
export function readAdminCommand(args: readonly string[]): AdminCommand {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        role: { type: 'string' },
        name: { type: 'string' },
        scopes: { type: 'string' },
        'password-stdin': { type: 'boolean' },
      },
    });
    const parsed = AdminCommand.safeParse({ command: positionals.join(' '), ...values });
    if (parsed.success) return parsed.data;
    const lines = parsed.error.issues.map(({ path, message }) =>
      path[0] === 'command' ? 'Say “user create” or “key create”.' : `--${path.join('.')}: ${message}`,
    );
    throw new UsageError(`${lines.join('\n')}\n\n${ADMIN_USAGE}`);
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message}\n\n${ADMIN_USAGE}`);
  }
}

/**
 * Runs the command and returns what to print. `readPassword` is asked with `--password-stdin` only: a password on the command line
 * would be seen by everybody on the machine.
 */
export async function runAdminCommand(
  accounts: Pick<Accounts, 'createUser' | 'createKey'>,
  command: AdminCommand,
  readPassword: () => Promise<string>,
): Promise<string> {
  const named = command.name === undefined ? {} : { name: command.name };
  if (command.command === 'key create') {
    const { key, scopes } = await accounts.createKey({ email: command.email, scopes: command.scopes, ...named });
    return `API key (shown this once): ${key}\nScopes: ${scopes.join(', ')}\n`;
  }
  const chosen = command['password-stdin'] ? { password: checkPassword(await readPassword()) } : {};
  const { password } = await accounts.createUser({ email: command.email, role: command.role, ...named, ...chosen });
  const user = `Made the user ${command.email} (${command.role}).\n`;
  return password === null ? user : `${user}Password (shown this once): ${password}\n`;
}

function checkPassword(text: string): string {
  const password = text.replace(/\r?\n$/, '');
  if (password.length >= 10 && password.length <= 128) return password;
  throw new VitaeError('request.invalid', { detail: 'A password has 10 to 128 characters.' });
}
