// SQL of `llm_templates` and `llm_template_versions`.
import type { TemplateContent, TemplateCreate, TemplateStatus } from '@vitae/schema/api';
import type { Selectable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { LlmTemplatesTable, LlmTemplateVersionsTable } from './templates-tables.ts';

export type TemplateRow = Selectable<LlmTemplatesTable>;
export type VersionRow = Selectable<LlmTemplateVersionsTable>;

export async function listTemplates(trx: Trx): Promise<(TemplateRow & { readonly latest: number })[]> {
  const rows = await trx
    .selectFrom('llm_templates')
    .innerJoin('llm_template_versions', 'template_id', 'id')
    .selectAll('llm_templates')
    .select((eb) => eb.fn.max('version').as('latest'))
    .groupBy('llm_templates.id')
    .orderBy('llm_templates.name')
    .execute();
  return rows.map((row) => ({ ...row, latest: Number(row.latest) }));
}

export async function findTemplateToChange(trx: Trx, id: string): Promise<TemplateRow | undefined> {
  return await trx.selectFrom('llm_templates').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The newest first. */
export async function listVersions(trx: Trx, id: string): Promise<VersionRow[]> {
  return await trx
    .selectFrom('llm_template_versions')
    .selectAll()
    .where('template_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
}

export async function findVersion(trx: Trx, id: string, version: number): Promise<VersionRow | undefined> {
  return await trx
    .selectFrom('llm_template_versions')
    .selectAll()
    .where('template_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** The version with the label `production`. */
export async function findProduction(trx: Trx, id: string): Promise<VersionRow | undefined> {
  return await trx
    .selectFrom('llm_template_versions')
    .innerJoin('llm_templates', (join) =>
      join.onRef('id', '=', 'template_id').onRef('production', '=', 'llm_template_versions.version'),
    )
    .selectAll('llm_template_versions')
    .where('id', '=', id)
    .executeTakeFirst();
}

export type NewTemplate = Omit<TemplateCreate, 'content'> & { readonly builtIn: boolean; readonly now: Date };

/** False when there is one with this id. */
export async function insertTemplate(trx: Trx, { id, name, purpose, builtIn, now }: NewTemplate): Promise<boolean> {
  const inserted = await trx
    .insertInto('llm_templates')
    .values({ id, name, purpose, built_in: builtIn, production: null, updated_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export interface NewTemplateVersion {
  readonly template: string;
  readonly version: number;
  readonly status: TemplateStatus;
  readonly content: TemplateContent;
  readonly by: string | null;
  readonly now: Date;
}

export async function insertTemplateVersion(trx: Trx, of: NewTemplateVersion): Promise<void> {
  await trx
    .insertInto('llm_template_versions')
    .values({
      template_id: of.template,
      version: of.version,
      status: of.status,
      content: JSON.stringify(of.content),
      created_at: of.now,
      created_by: of.by,
    })
    .execute();
}

export async function setStatus(trx: Trx, id: string, version: number, status: TemplateStatus): Promise<void> {
  await trx
    .updateTable('llm_template_versions')
    .set({ status })
    .where('template_id', '=', id)
    .where('version', '=', version)
    .execute();
}

export async function setTemplate(
  trx: Trx,
  id: string,
  facts: { readonly name?: string; readonly purpose?: string; readonly production?: number | null },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('llm_templates')
    .set({ ...facts, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function deleteTemplate(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('llm_templates').where('id', '=', id).execute();
}
