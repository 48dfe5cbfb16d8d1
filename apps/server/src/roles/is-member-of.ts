// Whether a user belongs to a workspace, for features that give people something to own.
import { findMember } from '../features/accounts/member-store.ts';
import { asSystem, type Db } from '../platform/database/database.ts';

export function isMemberOf(db: Db): (workspaceId: string, userId: string) => Promise<boolean> {
  return async (workspaceId, userId) => {
    const member = await asSystem(db, 'accounts: is a member', (trx) => findMember(trx, workspaceId, userId));
    return member !== undefined;
  };
}
