// The table of skill synonyms as Kysely sees it.
import type { Generated } from 'kysely';

export interface SkillSynonymsTable {
  workspace_id: Generated<string>;
  /** As the taxonomy compares names: one for all ways to write the alias. */
  alias_key: string;
  alias: string;
  skill: string;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    skill_synonyms: SkillSynonymsTable;
  }
}
