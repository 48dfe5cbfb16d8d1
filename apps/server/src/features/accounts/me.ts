// `GET /api/me`: who the caller is and what the pages need to know.
import { VitaeError } from '@vitae/schema';
import type { Me } from '@vitae/schema/api';
import { asSystem } from '../../platform/database/database.ts';
import type { AccountsContext } from './accounts-context.ts';
import { findMembership, findStaffWorkspace, findUser } from './user-store.ts';

/** Throws `auth.required` when the user is in no workspace any more. */
export async function describeMe(context: AccountsContext, userId: string, workspaceId: string | null): Promise<Me> {
  const { config, db } = context;
  const [user, membership, staffWorkspace] = await asSystem(db, 'accounts: who am I', async (trx) => [
    await findUser(trx, userId),
    await findMembership(trx, userId, workspaceId),
    await findStaffWorkspace(trx),
  ]);
  if (!user || !membership) throw new VitaeError('auth.required');
  return {
    user: { id: user.id, email: user.email, name: user.name },
    role: membership.role,
    runsInstallation: membership.role === 'admin' && membership.workspaceId === staffWorkspace,
    workspace: { id: membership.workspaceId, name: membership.workspaceName },
    settings: {
      reviewThreshold: config.reviewThreshold,
      maxUploadBytes: config.maxUploadBytes,
      openSignUp: config.openSignUp,
      samplesPresent: await context.samplesPresent(membership.workspaceId),
    },
  };
}
