// PostgreSQL where a transaction begins and says for whom it is in one message: on a busy machine each message waits for its turn.
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  CompiledQuery,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';

/** Of one transaction, by the names that PostgreSQL has for them. */
export type LocalSettings = Readonly<Record<string, string>>;

/** Emptied by the transaction that takes them, so that none begun inside of it takes them too. */
const forNext = new AsyncLocalStorage<{ settings: LocalSettings | undefined }>();

/** The transaction that `begin` starts, on a connection of `ScopedDialect`, has these settings from its first statement to its end. */
export function withSettings<T>(settings: LocalSettings, begin: () => Promise<T>): Promise<T> {
  return forNext.run({ settings }, begin);
}

export class ScopedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new ScopedDriver(this.#config);
  }
}

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

class ScopedDriver extends PostgresDriver {
  override async beginTransaction(connection: Connection, options: TransactionSettings): Promise<void> {
    const next = forNext.getStore();
    const settings = next?.settings;
    if (next === undefined || settings === undefined) return await super.beginTransaction(connection, options);
    next.settings = undefined;
    const calls = Object.entries(settings).map(
      ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
    );
    try {
      await connection.executeQuery(CompiledQuery.raw(`begin; select ${calls.join(', ')}`));
    } catch (error) {
      // It may have begun before a setting was refused.
      await this.rollbackTransaction(connection);
      throw error;
    }
  }
}
