// Prices of models that an installation says itself; they count in place of the list that comes with the program.
import { type Kysely, sql } from 'kysely';
import { isolateForSystem } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table llm_prices (
    id uuid primary key,
    provider text not null,
    model text not null,
    effective_from date not null,
    price jsonb not null,
    updated_at timestamptz not null,
    unique (provider, model, effective_from)
  )`.execute(db);
  await isolateForSystem(db, 'llm_prices');
}
