// The way between two places over the globe.

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Kilometres, as the crow flies. */
export function distanceKm(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const lon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const h = lat * lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lon * lon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
