// A candidate's profile can stand on several résumés, so each of its places says in which.
import type { Place, Profile } from '@vitae/schema';

/** The profile with every place in the résumé `resumeId`; places that name one already stay. */
export function nameResume(profile: Profile, resumeId: string): Profile {
  const named = structuredClone(profile);
  for (const place of placesIn(named)) place.resumeId ??= resumeId;
  return named;
}

/** Every place inside: of values, their alternatives, and removals. */
export function* placesIn(node: unknown): Generator<Place> {
  if (typeof node !== 'object' || node === null) return;
  if (isPlace(node)) {
    yield node;
    return;
  }
  for (const child of Object.values(node)) yield* placesIn(child);
}

function isPlace(node: object): node is Place {
  return 'page' in node && 'box' in node && 'start' in node && 'end' in node;
}
