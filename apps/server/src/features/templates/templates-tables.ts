// The tables of templates as Kysely sees them; `asSystem` alone.
import type { ColumnType } from 'kysely';

export interface LlmTemplatesTable {
  id: string;
  name: string;
  purpose: string;
  built_in: boolean;
  production: number | null;
  updated_at: Date;
}

export interface LlmTemplateVersionsTable {
  template_id: string;
  version: number;
  status: string;
  content: ColumnType<unknown, string, never>;
  created_at: Date;
  created_by: string | null;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    llm_templates: LlmTemplatesTable;
    llm_template_versions: LlmTemplateVersionsTable;
  }
}
