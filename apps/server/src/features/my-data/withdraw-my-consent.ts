// Takes back a consent, or objects to another basis, in whichever workspace it was recorded.
import { VitaeError } from '@vitae/schema';
import type { MyData } from '@vitae/schema/api';
import { createConsents } from '../consents/consents.ts';
import { type ReadMyData, type ReadMyDataParts, readHeldParts } from './read-my-data.ts';

/** Throws `resource.not-found` for what is not the person's, and `resource.conflict` for what can't be taken back. */
export type WithdrawMyConsent = (userId: string, consentId: string) => Promise<MyData>;

const TAKEN_BACK: ReadonlySet<string> = new Set(['consent', 'legitimate-interest']);

export function createWithdrawMyConsent(parts: ReadMyDataParts, read: ReadMyData): WithdrawMyConsent {
  const consents = createConsents({ ...parts, userNames: async () => new Map() });
  return async (userId, consentId) => {
    for (const { holder, bases } of await readHeldParts(parts, userId)) {
      const basis = bases.find(({ id }) => id === consentId);
      if (basis === undefined) continue;
      if (!TAKEN_BACK.has(basis.basis)) {
        const detail = 'A contract or a legal obligation is not taken back here. Ask whoever is responsible.';
        throw new VitaeError('resource.conflict', { detail });
      }
      await consents.withdraw({ workspaceId: holder.workspace.id, userId }, basis.candidate_id, consentId);
      return await read(userId);
    }
    throw new VitaeError('resource.not-found');
  };
}
