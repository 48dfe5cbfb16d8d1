// All extracted values of a profile, with their paths: for tests, calibration and reports.
import type { Extracted, Profile } from '@vitae/schema';

/** An extracted value and where in the profile it stands. */
export interface PathValue {
  /** `work/0/position`. */
  readonly path: string;
  readonly value: Extracted<unknown>;
}

/** All extracted values of a profile in the order of its fields. */
export function valuesOf(profile: Profile): PathValue[] {
  const found: PathValue[] = [];
  walk(profile, '', found);
  return found;
}

function walk(node: unknown, path: string, found: PathValue[]): void {
  if (node === null || typeof node !== 'object') return;
  if (isExtracted(node)) {
    found.push({ path, value: node });
    return;
  }
  for (const [key, child] of Object.entries(node)) walk(child, path === '' ? key : `${path}/${key}`, found);
}

function isExtracted(node: object): node is Extracted<unknown> {
  return 'raw' in node && 'places' in node && 'confidence' in node;
}
