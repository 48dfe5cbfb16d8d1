// Figures over all workspaces.
import { type AdminOverview, OutcomeKind } from '@vitae/schema/api';
import { asSystem } from '../../platform/database/database.ts';
import type { AdminParts } from './admin.ts';
import { countAll, countOutcomes, type DayRow } from './admin-store.ts';

const DAYS = 14;
const A_DAY = 86_400_000;

export async function readOverview({ db, queueCounts, now }: AdminParts): Promise<AdminOverview> {
  const to = now();
  const from = new Date(to.getTime() - (DAYS - 1) * A_DAY);
  const { totals, days } = await asSystem(db, 'admin: overview', async (trx) => ({
    totals: await countAll(trx),
    days: await countOutcomes(trx, from, to),
  }));
  const { bytes, ...counts } = totals;
  return {
    ...counts,
    queue: await queueCounts(),
    storage: { files: counts.resumes, bytes },
    days: byDay(days),
  };
}

function byDay(rows: readonly DayRow[]): AdminOverview['days'] {
  const days = new Map<string, AdminOverview['days'][number]['outcomes']>();
  for (const { day, kind, count } of rows) {
    const outcomes = days.get(day) ?? [];
    if (kind !== null) outcomes.push({ kind: OutcomeKind.parse(kind), count });
    days.set(day, outcomes);
  }
  return [...days].map(([day, outcomes]) => ({ day, outcomes }));
}
