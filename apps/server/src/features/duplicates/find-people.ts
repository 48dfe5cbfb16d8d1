// Who of the pool an identity may be: looked up by keys, compared one by one.
import type { Identity, Verdict } from '@vitae/identity';
import type { Trx } from '../../platform/database/database.ts';
import type { LikelyPerson } from '../candidates/resolve-person.ts';
import { identityRules } from './identity-rules.ts';
import { findBearers, findContacts, findPeople } from './key-store.ts';

export interface FoundPerson extends LikelyPerson {
  readonly verdict: Exclude<Verdict, 'different'>;
}

/** Those who share the most keys are compared; more than this are a flood of namesakes. */
const MOST_COMPARED = 40;

/** The likeliest first. `except`: who is not looked for. `asOf` is an ISO date. */
export async function findSamePeople(
  trx: Trx,
  workspaceId: string,
  identity: Identity,
  { except, asOf }: { readonly except: ReadonlySet<string>; readonly asOf: string },
): Promise<FoundPerson[]> {
  const rules = await identityRules();
  const { blockingKeys, compareIdentities, identityOf, isStrongKey, MAX_BLOCK, SHARED_CONTACT_FROM } = rules;
  const bearers = await findBearers(trx, workspaceId, blockingKeys(identity), MAX_BLOCK + 1);
  const ids = likeliest(bearers, except, rules);
  const shared = new Set(
    [...bearers]
      .filter(([key, people]) => isStrongKey(key) && people.length >= SHARED_CONTACT_FROM)
      .map(([key]) => key),
  );
  const people = await findPeople(trx, workspaceId, ids);
  const contacts = await findContacts(
    trx,
    workspaceId,
    people.map(({ id }) => id),
  );
  return people
    .flatMap(({ id, profile }): FoundPerson[] => {
      const other = identityOf(profile, { ...contacts.get(id), asOf });
      const { verdict, score, reasons } = compareIdentities(identity, other, { shared });
      return verdict === 'different' ? [] : [{ candidateId: id, verdict, score, reasons }];
    })
    .sort((a, b) => b.score - a.score);
}

function likeliest(
  bearers: ReadonlyMap<string, readonly string[]>,
  except: ReadonlySet<string>,
  { isStrongKey, MAX_BLOCK }: Awaited<ReturnType<typeof identityRules>>,
): string[] {
  const weights = new Map<string, number>();
  for (const [key, people] of bearers) {
    const strong = isStrongKey(key);
    if (!strong && people.length > MAX_BLOCK) continue;
    for (const id of people) if (!except.has(id)) weights.set(id, (weights.get(id) ?? 0) + (strong ? 100 : 1));
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_COMPARED)
    .map(([id]) => id);
}
