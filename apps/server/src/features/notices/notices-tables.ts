// The tables of notices as Kysely sees them.
import type { Generated } from 'kysely';

interface CandidateNoticesTable {
  workspace_id: Generated<string>;
  id: string;
  candidate_id: string;
  how: string;
  remark: string | null;
  template_version: number | null;
  given_by: string | null;
  given_at: Date;
}

interface NoticeTemplatesTable {
  workspace_id: Generated<string>;
  version: number;
  subject: string;
  body: string;
  contact: string;
  written_by: string | null;
  written_at: Date;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    candidate_notices: CandidateNoticesTable;
    notice_templates: NoticeTemplatesTable;
  }
}
