// The one list of tables. Every feature merges its own into it, beside its store:
//   declare module '../../platform/database/tables.ts' { interface Database { resumes: ResumesTable } }

/** Table name → its columns, as Kysely wants them. Names of columns are snake_case, as in SQL. */
// biome-ignore lint/suspicious/noEmptyInterface: features fill it by declaration merging.
export interface Database {}
