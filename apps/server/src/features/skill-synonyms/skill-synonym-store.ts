// SQL of skill synonyms.
import type { SkillSynonym } from '@vitae/schema/api';
import { skillKey } from '@vitae/taxonomy';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import './skill-synonyms-tables.ts';

/** Those of the workspace, in the order of the skills. Inside `asSystem` it has to be named. */
export async function listSkillSynonyms(trx: Trx, workspaceId?: string): Promise<SkillSynonym[]> {
  return await trx
    .selectFrom('skill_synonyms')
    .select(['alias', 'skill'])
    .$if(workspaceId !== undefined, (query) => query.where('workspace_id', '=', workspaceId ?? ''))
    .orderBy(sql`lower(skill)`)
    .orderBy(sql`lower(alias)`)
    .execute();
}

/** Workspaces with words of their own. Inside `asSystem`. */
export async function listWorkspacesWithWords(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom('skill_synonyms').select('workspace_id').distinct().execute();
  return rows.map(({ workspace_id }) => workspace_id);
}

/** Where two have the same key the last one holds. */
export async function replaceSkillSynonyms(trx: Trx, synonyms: readonly SkillSynonym[]): Promise<void> {
  const byKey = new Map(synonyms.map((synonym) => [skillKey(synonym.alias), synonym]));
  await trx.deleteFrom('skill_synonyms').execute();
  if (byKey.size === 0) return;
  const rows = [...byKey].map(([alias_key, { alias, skill }]) => ({ alias_key, alias, skill }));
  await trx.insertInto('skill_synonyms').values(rows).execute();
}
