// SQL of sample résumés.
import type { Trx } from '../../platform/database/database.ts';

export async function listSamples(trx: Trx): Promise<{ id: string; filename: string }[]> {
  return await trx.selectFrom('resumes').select(['id', 'filename']).where('source', '=', 'sample').execute();
}

export async function hasSamples(trx: Trx): Promise<boolean> {
  const row = await trx.selectFrom('resumes').select('id').where('source', '=', 'sample').limit(1).executeTakeFirst();
  return row !== undefined;
}
