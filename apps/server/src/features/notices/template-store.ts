// SQL of the workspace's text for notices. A version is never changed.
import type { NoticeTemplateRequest } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import { DEFAULT_NOTICE } from './default-notice.ts';
import './notices-tables.ts';

export interface StoredTemplate extends NoticeTemplateRequest {
  /** 0: the text that Vitae comes with. */
  readonly version: number;
}

export async function findTemplate(trx: Trx): Promise<StoredTemplate> {
  const row = await trx
    .selectFrom('notice_templates')
    .select(['version', 'subject', 'body as text', 'contact'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { ...DEFAULT_NOTICE, version: 0 };
}

/** False when somebody else wrote this version a moment before. */
export async function insertTemplate(
  trx: Trx,
  { text, ...template }: StoredTemplate,
  by: string,
  now: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('notice_templates')
    .values({ ...template, body: text, written_by: by, written_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
