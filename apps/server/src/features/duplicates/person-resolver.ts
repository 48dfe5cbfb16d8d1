// Tells whose résumé it is, and keeps the keys and the queue of likely pairs up to date.
import type { LikelyPerson, PersonResolver, Resolution } from '../candidates/resolve-person.ts';
import { type FoundPerson, findSamePeople } from './find-people.ts';
import { identityRules } from './identity-rules.ts';
import { findContacts, lockKeys, replaceKeys } from './key-store.ts';
import { dropOpenPairs, findTold, savePair } from './pair-store.ts';

/** More than this for one candidate help nobody to decide. */
const MOST_PAIRS = 10;

export function createPersonResolver({ now }: { readonly now: () => Date }): PersonResolver {
  return {
    resolve: async (trx, workspaceId, profile) => {
      const { blockingKeys, identityOf, isStrongKey } = await identityRules();
      const asOf = now().toISOString();
      const identity = identityOf(profile, { asOf });
      // The name too: two people who share no contact but a name and a life must see each other, or neither gets into the queue.
      const held = blockingKeys(identity).filter((key) => isStrongKey(key) || key.startsWith('name:'));
      await lockKeys(trx, workspaceId, held);
      return resolutionOf(await findSamePeople(trx, workspaceId, identity, { except: new Set(), asOf }));
    },
    profileChanged: async (trx, workspaceId, candidateId, profile, at) => {
      const { blockingKeys, identityOf } = await identityRules();
      const asOf = at.toISOString();
      const contacts = await findContacts(trx, workspaceId, [candidateId]);
      const identity = identityOf(profile, { ...contacts.get(candidateId), asOf });
      await replaceKeys(trx, workspaceId, candidateId, blockingKeys(identity));
      const told = await findTold(trx, workspaceId, candidateId);
      const except = new Set([...told, candidateId]);
      const found = await findSamePeople(trx, workspaceId, identity, { except, asOf });
      const people = found.slice(0, MOST_PAIRS).map(toLikely);
      await dropOpenPairs(
        trx,
        workspaceId,
        candidateId,
        people.map((person) => person.candidateId),
      );
      for (const person of people) await savePair(trx, workspaceId, candidateId, person, at);
    },
    added: async (trx, workspaceId, { candidateId, profile, likely }, at) => {
      const { blockingKeys, identityOf } = await identityRules();
      const identity = identityOf(profile, { asOf: at.toISOString() });
      await replaceKeys(trx, workspaceId, candidateId, blockingKeys(identity));
      for (const person of likely.slice(0, MOST_PAIRS)) await savePair(trx, workspaceId, candidateId, person, at);
    },
  };
}

/** Two whom it certainly is are two entries of one person, or two people who share what makes it certain: a person has to look. */
function resolutionOf(found: readonly FoundPerson[]): Resolution {
  const certain = found.filter(({ verdict }) => verdict === 'same');
  const [first, ...more] = found.map(toLikely);
  if (first === undefined) return { kind: 'new' };
  const [only, second] = certain;
  if (only === undefined || second !== undefined)
    return { kind: 'likely', people: [first, ...more.slice(0, MOST_PAIRS - 1)] };
  return { kind: 'same', candidateId: only.candidateId, reasons: only.reasons };
}

function toLikely({ candidateId, score, reasons }: FoundPerson): LikelyPerson {
  return { candidateId, score, reasons };
}
