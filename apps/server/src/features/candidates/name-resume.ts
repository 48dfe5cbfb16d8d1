// A candidate's profile can stand on several résumés, so each of its places says in which.
import { isDecided, type Place, type Profile, walkProfileValues } from '@vitae/schema';

/** The profile with every place in the résumé `resumeId`; places that name one already stay. */
export function nameResume(profile: Profile, resumeId: string): Profile {
  const named = structuredClone(profile);
  for (const place of placesIn(named)) place.resumeId ??= resumeId;
  return named;
}

/**
 * What stays of a profile when the résumé `resumeId` is deleted: what it alone said goes, but not what people decided, which then
 * stands nowhere.
 */
export function withoutDocument(profile: Profile, resumeId: string): Profile {
  const elsewhere = (value: { places: Place[] }) => !value.places.some((place) => place.resumeId === resumeId);
  const left = structuredClone(profile);
  const { basics } = left;
  basics.emails = basics.emails.filter((value) => isDecided(value) || elsewhere(value));
  basics.phones = basics.phones.filter((value) => isDecided(value) || elsewhere(value));
  basics.profiles = basics.profiles.filter(({ url, username, network }) =>
    [url, username, network].every((value) => value === undefined || isDecided(value) || elsewhere(value)),
  );
  for (const { value } of walkProfileValues(left)) {
    value.places = value.places.filter((place) => place.resumeId !== resumeId);
    delete value.alternatives;
  }
  return left;
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
