// The table of retention as Kysely sees it.
import type { Generated } from 'kysely';

interface RetentionRulesTable {
  workspace_id: Generated<string>;
  id: string;
  condition: string;
  months: number;
  source: string | null;
  action: string;
  is_on: Generated<boolean>;
  created_by: string | null;
  created_at: Date;
  last_run_at: Date | null;
  done: Generated<number>;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    retention_rules: RetentionRulesTable;
  }
}
