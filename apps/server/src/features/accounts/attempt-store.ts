// Counts tries of signing in and the like, in the database, so that the limit holds for all processes together.
import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { VitaeError } from '@vitae/schema';
import { sql } from 'kysely';
import { asSystem, type Db } from '../../platform/database/database.ts';

export interface AttemptLimit {
  readonly max: number;
  readonly windowSeconds: number;
}

/** Wrong tries for one account, wherever they come from, and from one address, whatever account they are for. */
export const LIMITS = {
  signInByAccount: { max: 10, windowSeconds: 900 },
  signInByAddress: { max: 50, windowSeconds: 900 },
  /** Codes of the second step: 10 of a million with 3 right ones are no danger, without end they would be. */
  secondStepByAccount: { max: 10, windowSeconds: 3600 },
  /** Each can send a mail to somebody who did not ask for it. */
  signUpByAccount: { max: 3, windowSeconds: 3600 },
  signUpByAddress: { max: 10, windowSeconds: 3600 },
  resetByAccount: { max: 5, windowSeconds: 3600 },
  resetByAddress: { max: 20, windowSeconds: 3600 },
  /** Set-up, invitation and reset links: long random tokens, so this only keeps the noise down. */
  linkByAddress: { max: 30, windowSeconds: 900 },
} as const satisfies Record<string, AttemptLimit>;
export type AttemptKind = keyof typeof LIMITS;

export interface Attempts {
  /** Counts one try. Throws `request.rate-limited` when there were too many. */
  count(kind: AttemptKind, subject: string): Promise<void>;
  /** Takes one try back, after it turned out to be right. */
  forgive(kind: AttemptKind, subject: string): Promise<void>;
  /** Starts from zero again. */
  clear(kind: AttemptKind, subject: string): Promise<void>;
}

export function createAttempts(db: Db): Attempts {
  return {
    count: async (kind, subject) => {
      const { max, windowSeconds } = LIMITS[kind];
      const { count, seconds } = await asSystem(db, 'accounts: count a try', async (trx) => {
        const { rows } = await sql<{ count: number; seconds: number }>`
          insert into auth.attempt as kept (key, count, window_ends_at)
          values (${keyOf(kind, subject)}, 1, now() + make_interval(secs => ${windowSeconds}))
          on conflict (key) do update set
            count = case when kept.window_ends_at <= now() then 1 else kept.count + 1 end,
            window_ends_at = case when kept.window_ends_at <= now() then excluded.window_ends_at else kept.window_ends_at end
          returning count, extract(epoch from window_ends_at - now())::float8 as seconds`.execute(trx);
        return rows[0] ?? { count: 0, seconds: 0 };
      });
      if (count <= max) return;
      const minutes = Math.max(Math.ceil(seconds / 60), 1);
      const detail = `Too many tries. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
      throw new VitaeError('request.rate-limited', { detail });
    },
    forgive: async (kind, subject) => {
      await asSystem(db, 'accounts: forgive a try', (trx) =>
        trx
          .updateTable('auth.attempt')
          .set({ count: sql<number>`greatest(count - 1, 0)` })
          .where('key', '=', keyOf(kind, subject))
          .execute(),
      );
    },
    clear: async (kind, subject) => {
      await asSystem(db, 'accounts: clear tries', (trx) =>
        trx.deleteFrom('auth.attempt').where('key', '=', keyOf(kind, subject)).execute(),
      );
    },
  };
}

/** Hashed: the table holds no mail addresses and no IP addresses. */
function keyOf(kind: AttemptKind, subject: string): string {
  const text = kind.endsWith('ByAddress') ? networkOf(subject) : subject.toLowerCase();
  return `${kind}:${createHash('sha256').update(text).digest('base64url')}`;
}

/** One home or server has a whole /64 of IPv6 addresses, so that is what is counted. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => '0');
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
