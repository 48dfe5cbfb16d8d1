// SQL of `llm_assistants`.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import './assistants-tables.ts';

export interface Reconciliation {
  readonly made: number;
  readonly removed: number;
}

/** One for each template that has a version in production and each provider that is switched on; no other. */
export async function reconcileAssistants(trx: Trx, now: Date): Promise<Reconciliation> {
  const removed = await sql`delete from llm_assistants a where not exists (
    select 1 from llm_templates t cross join llm_providers p
    where t.id = a.template and t.production = a.version and p.enabled and p.id = a.provider and p.model = a.model)`.execute(
    trx,
  );
  const made = await sql`insert into llm_assistants (template, version, provider, model, made_at)
    select t.id, t.production, p.id, p.model, ${now} from llm_templates t cross join llm_providers p
    where t.production is not null and p.enabled on conflict do nothing`.execute(trx);
  return { made: Number(made.numAffectedRows ?? 0), removed: Number(removed.numAffectedRows ?? 0) };
}

export interface AssistantOf {
  readonly template: string;
  readonly version: number;
  readonly provider: string;
}

/** How answers have to be asked for; remembered by all processes. */
export async function rememberMode(
  trx: Trx,
  { template, version, provider }: AssistantOf,
  mode: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('llm_assistants')
    .set({ mode, mode_at: now })
    .where('template', '=', template)
    .where('version', '=', version)
    .where('provider', '=', provider)
    .execute();
}

/** Of a provider that was changed: what it can do is found out anew. */
export async function forgetModes(trx: Trx, provider: string): Promise<void> {
  await trx.updateTable('llm_assistants').set({ mode: null, mode_at: null }).where('provider', '=', provider).execute();
}

export async function modesOf(
  trx: Trx,
  { provider, model, since }: { readonly provider: string; readonly model: string; readonly since: Date },
): Promise<{ template: string; version: number; mode: string | null }[]> {
  return await trx
    .selectFrom('llm_assistants')
    .select(['template', 'version', 'mode'])
    .where('provider', '=', provider)
    .where('model', '=', model)
    .where('mode_at', '>', since)
    .execute();
}

export interface AssistantRow extends AssistantOf {
  readonly name: string;
  readonly provider_name: string;
  readonly model: string;
  readonly made_at: Date;
  readonly mode: string | null;
  readonly calls: number;
  readonly known: number;
  readonly failed: number;
  readonly cost: string;
  readonly milliseconds: number | null;
  readonly looked_for: number;
  readonly found: number;
  readonly resumes: number;
  readonly changes: number;
}

/** With their use since a time. Changes are those that people made to a résumé after it was asked about. */
export async function listAssistants(trx: Trx, since: Date): Promise<AssistantRow[]> {
  const { rows } = await sql<AssistantRow>`
    select a.template, a.version, a.provider, a.model, a.made_at, a.mode, t.name, p.name as provider_name,
      u.*, r.resumes, r.changes
    from llm_assistants a join llm_templates t on t.id = a.template join llm_providers p on p.id = a.provider
    cross join lateral (
      select count(*)::int as calls, (count(*) filter (where c.cached))::int as known,
        (count(*) filter (where c.outcome <> 'ok'))::int as failed, coalesce(sum(c.cost), 0) as cost,
        (avg(c.milliseconds) filter (where c.outcome = 'ok' and not c.cached))::float8 as milliseconds,
        coalesce(sum(c.looked_for), 0)::int as looked_for, coalesce(sum(c.found), 0)::int as found
      from llm_calls c where ${of} and c.at > ${since}
    ) u
    cross join lateral (
      select count(*)::int as resumes, coalesce(sum(changes), 0)::int as changes from (
        select c.workspace_id, c.resume_id, min(c.at) as at from llm_calls c
        where ${of} and c.at > ${since} and c.outcome = 'ok' and c.resume_id is not null group by 1, 2
      ) asked cross join lateral (
        select sum(jsonb_array_length(v.changes))::int as changes from resume_versions v
        where v.workspace_id = asked.workspace_id and v.resume_id = asked.resume_id and v.kind = 'correction' and v.created_at > asked.at
      ) made
    ) r
    order by t.name, p.position, p.name`.execute(trx);
  return rows;
}

/** Calls of the assistant `a`. */
const of = sql`c.template = a.template and c.version = a.version and c.provider = a.provider::text and c.model = a.model`;
