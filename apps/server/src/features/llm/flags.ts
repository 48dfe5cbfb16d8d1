// Who gets a language model: kept in the database, with the environment's values until somebody sets them.
import { type AdminFlags, AssistantFlags } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { findFlag, saveFlag } from './flag-store.ts';

export interface Flags {
  read(): Promise<AdminFlags>;
  set(assistant: AssistantFlags): Promise<AdminFlags>;
}

const NAME = 'assistant';

export interface FlagsParts {
  readonly db: Db;
  readonly defaults: AssistantFlags;
  readonly now: () => Date;
}

export function createFlags({ db, defaults, now }: FlagsParts): Flags {
  return {
    read: async () => {
      const kept = await asSystem(db, 'llm: flags', (trx) => findFlag(trx, NAME));
      if (kept === undefined) return { assistant: defaults, updatedAt: null };
      return { assistant: AssistantFlags.parse(kept.value), updatedAt: kept.updatedAt.toISOString() };
    },
    set: async (assistant) => {
      const at = now();
      await asSystem(db, 'llm: set flags', (trx) => saveFlag(trx, NAME, assistant, at));
      return { assistant, updatedAt: at.toISOString() };
    },
  };
}
