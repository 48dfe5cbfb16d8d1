// What was said to a model and what it answered, for installations that switched it on: sealed, for some days.
import type { Exchange } from '@vitae/llm';
import { VitaeError } from '@vitae/schema';
import { LlmExchanges } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { SecretSealer } from '../../platform/encryption/secret-sealer.ts';
import {
  findExchange,
  insertExchange,
  listSealedExchanges,
  type NewExchange,
  resealExchange,
} from './exchange-store.ts';
import { daysBefore, type Keeping } from './keeping.ts';

export interface KeptExchanges {
  areKept(): Promise<boolean>;
  keep(of: Omit<NewExchange, 'sealed'>, exchanges: readonly Exchange[]): Promise<void>;
  /** Throws `resource.not-found` where nothing is kept of the call. */
  read(callId: string): Promise<LlmExchanges>;
  /** Brings them under the newest master key; how many there were. */
  reseal(): Promise<number>;
}

export interface KeptExchangesParts {
  readonly db: Db;
  readonly sealer: SecretSealer;
  readonly keeping: Keeping;
  readonly now: () => Date;
}

const PURPOSE = 'llm exchange';

export function createKeptExchanges({ db, sealer, keeping, now }: KeptExchangesParts): KeptExchanges {
  return {
    areKept: async () => (await keeping.read()).exchangeDays > 0,
    keep: async (of, exchanges) => {
      if (exchanges.length === 0) return;
      const items = exchanges.map(({ provider: _provider, ...said }) => said);
      const sealed = await sealer.seal(PURPOSE, of.callId, JSON.stringify({ items }));
      await asSystem(db, 'llm: keep an exchange', (trx) => insertExchange(trx, { ...of, sealed }));
    },
    read: async (callId) => {
      const since = daysBefore(now(), (await keeping.read()).exchangeDays);
      const row = await asSystem(db, 'llm: an exchange', (trx) => findExchange(trx, callId, since));
      const opened = row === undefined ? null : await sealer.open(PURPOSE, callId, row.sealed);
      if (opened === null) throw new VitaeError('resource.not-found');
      if (row?.resume_id != null) nameAuditSubject('resume', row.resume_id);
      return LlmExchanges.parse(JSON.parse(opened));
    },
    reseal: () =>
      asSystem(db, 'llm: exchanges under the newest master key', async (trx) => {
        const rows = await listSealedExchanges(trx);
        for (const { call_id, sealed } of rows) {
          const opened = await sealer.open(PURPOSE, call_id, sealed);
          if (opened !== null) await resealExchange(trx, call_id, await sealer.seal(PURPOSE, call_id, opened));
        }
        return rows.length;
      }),
  };
}
