// The table of fairness as Kysely sees it.

export interface SelfIdentificationsTable {
  workspace_id: string;
  application_id: string;
  gender: string | null;
  age_band: string | null;
  disability: string | null;
  minority: string | null;
  consent_text: string;
  given_at: Date;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    self_identifications: SelfIdentificationsTable;
  }
}
