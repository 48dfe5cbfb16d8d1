// What a person typed for a place gets its country and whereabouts, when they are known and not given.
import type { JobRequirements } from '@vitae/schema';
import type { SomeRequirements } from '@vitae/schema/api';
import { findCity } from '@vitae/taxonomy';

/** What is given goes before what was there. */
export function withGiven(before: JobRequirements, given: SomeRequirements): JobRequirements {
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const requirements: JobRequirements = { ...before, ...kept };
  return { ...requirements, place: located(requirements.place) };
}

/** With country and whereabouts of a known city. */
export function located(place: JobRequirements['place']): JobRequirements['place'] {
  if (place === null || place.city === null || place.lat !== null) return place;
  const known = findCity(place.city, place.countryCode ?? undefined);
  if (known === undefined) return place;
  return { ...place, countryCode: place.countryCode ?? known.countryCode, lat: known.lat, lon: known.lon };
}
