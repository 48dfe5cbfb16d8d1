// SQL of how much each factor counts in a workspace.
import { FactorWeights } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';

/** Undefined where the documented weights hold. */
export async function findWorkspaceWeights(trx: Trx): Promise<FactorWeights | undefined> {
  const row = await trx.selectFrom('workspace_weights').select('weights').executeTakeFirst();
  return row === undefined ? undefined : FactorWeights.parse(row.weights);
}

export async function putWorkspaceWeights(
  trx: Trx,
  { workspaceId, userId }: { readonly workspaceId: string; readonly userId: string },
  weights: FactorWeights,
  now: Date,
): Promise<void> {
  const row = { weights: JSON.stringify(weights), changed_by: userId, changed_at: now };
  await trx
    .insertInto('workspace_weights')
    .values({ workspace_id: workspaceId, ...row })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(row))
    .execute();
}

export async function deleteWorkspaceWeights(trx: Trx): Promise<void> {
  await trx.deleteFrom('workspace_weights').execute();
}
