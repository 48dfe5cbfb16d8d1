// A person took a decision about a résumé back: its candidate, which had taken it over, lets go of it too.
import { isDecided } from './decisions.ts';
import type { Profile, Removal } from './profile.ts';
import { type ProfileValue, walkProfileValues } from './profile-paths.ts';
import { setRemovals } from './profile-removals.ts';

/** The profile with each decision that `before` has and `after` has no more turned into a machine's word. */
export function withdrawDecisions(profile: Profile, before: Profile, after: Profile): Profile {
  const still = new Set(decisionsIn(after));
  const withdrawn = new Set(decisionsIn(before).filter((key) => !still.has(key)));
  const next = structuredClone(profile);
  for (const { value } of walkProfileValues(next)) {
    if (!isDecided(value) || !withdrawn.has(valueKey(value))) continue;
    value.source = 'local';
    delete value.confirmedAt;
  }
  setRemovals(
    next,
    (next.removed ?? []).filter((removal) => !withdrawn.has(removalKey(removal))),
  );
  return next;
}

function decisionsIn(profile: Profile): string[] {
  const values = [...walkProfileValues(profile)].map(({ value }) => value);
  return [...values.filter(isDecided).map(valueKey), ...(profile.removed ?? []).map(removalKey)];
}

/** The moment and the content: the same decision, wherever the entry stands and whatever its id is. */
function valueKey({ value, confirmedAt, source, version }: ProfileValue): string {
  return JSON.stringify([value, confirmedAt ?? '', source, version]);
}

function removalKey({ at, by, texts }: Removal): string {
  return JSON.stringify(['removed', at, by, texts]);
}
