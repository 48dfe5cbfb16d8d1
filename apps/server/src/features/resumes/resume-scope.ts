// Transactions that see exactly the résumés which a caller may see.
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Visibility } from './resume-access-policy.ts';

export function withVisible<T>(db: Db, visible: Visibility, work: (trx: Trx) => Promise<T>): Promise<T> {
  const { workspaceId, userId, uploader } = visible;
  return withWorkspace(db, { workspaceId, userId, uploader }, work);
}
