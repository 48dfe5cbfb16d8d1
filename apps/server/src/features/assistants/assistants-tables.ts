// The table of assistants as Kysely sees it.
export interface LlmAssistantsTable {
  template: string;
  version: number;
  provider: string;
  model: string;
  made_at: Date;
  mode: string | null;
  mode_at: Date | null;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    llm_assistants: LlmAssistantsTable;
  }
}
