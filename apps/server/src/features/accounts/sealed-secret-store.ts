// SQL of every sealed secret of accounts, whatever it is for.
import type { Trx } from '../../platform/database/database.ts';
import type { SecretPurpose } from './sealed-secret.ts';

export interface SealedSecretRow {
  readonly purpose: SecretPurpose;
  readonly owner: string;
  readonly sealed: Buffer;
}

/** Nobody changes them until the transaction ends. */
export async function listSealedSecrets(trx: Trx): Promise<SealedSecretRow[]> {
  const factors = await trx.selectFrom('auth.two_factor').select(['user_id', 'secret']).forUpdate().execute();
  const keys = await trx.selectFrom('auth.signing_key').select(['id', 'private_key']).forUpdate().execute();
  return [
    ...factors.map((row) => ({ purpose: 'two-factor secret', owner: row.user_id, sealed: row.secret }) as const),
    ...keys.map((row) => ({ purpose: 'signing key', owner: row.id, sealed: row.private_key }) as const),
  ];
}

export async function updateSealedSecret(trx: Trx, { purpose, owner, sealed }: SealedSecretRow): Promise<void> {
  if (purpose === 'signing key') {
    await trx.updateTable('auth.signing_key').set({ private_key: sealed }).where('id', '=', owner).execute();
  } else {
    await trx.updateTable('auth.two_factor').set({ secret: sealed }).where('user_id', '=', owner).execute();
  }
}
