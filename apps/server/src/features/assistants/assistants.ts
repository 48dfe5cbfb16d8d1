// Assistants with their use. What is created at a provider is nothing: an assistant is a row here, and each call tells it all.
import type { Assistant, AssistantReconciliation } from '@vitae/schema/api';
import { Assistant as AssistantSchema } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { type AssistantRow, listAssistants, reconcileAssistants } from './assistant-store.ts';

export interface Assistants {
  list(): Promise<Assistant[]>;
  /** Makes what is missing, and removes what belongs to no template or provider any more. */
  reconcile(): Promise<AssistantReconciliation>;
}

const MONTH = 30 * 86_400_000;

export function createAssistants({ db, now }: { readonly db: Db; readonly now: () => Date }): Assistants {
  return {
    list: async () => {
      const since = new Date(now().getTime() - MONTH);
      return (await asSystem(db, 'assistants: list', (trx) => listAssistants(trx, since))).map(toAssistant);
    },
    reconcile: () => asSystem(db, 'assistants: reconcile', (trx) => reconcileAssistants(trx, now())),
  };
}

function toAssistant(row: AssistantRow): Assistant {
  return AssistantSchema.parse({
    template: row.template,
    name: row.name,
    version: row.version,
    provider: row.provider,
    providerName: row.provider_name,
    model: row.model,
    madeAt: row.made_at.toISOString(),
    mode: row.mode,
    use: {
      calls: row.calls,
      known: row.known,
      failed: row.failed,
      cost: Number(row.cost),
      milliseconds: row.milliseconds,
      values: row.looked_for,
      found: row.found,
      resumes: row.resumes,
      changes: row.changes,
    },
  });
}
