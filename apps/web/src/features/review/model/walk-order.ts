// The order in which Tab and Enter lead a person through the fields.
import type { FieldState, ReviewField } from './review-fields.ts';

/** `check`: only what needs a person. `all`: every field. */
export type WalkMode = 'check' | 'all';

export function needsPerson(state: FieldState): boolean {
  return state === 'check' || state === 'failed';
}

export function countToCheck(fields: readonly ReviewField[]): number {
  return fields.filter((field) => needsPerson(field.state)).length;
}

/**
 * The field to go to from `path`. Without `path`, the first or last. With `wrap` the walk starts over at the end, which Enter does
 * so that a field that was skipped is met again; Tab does not, so that it leaves the pane.
 */
export function fieldAfter(
  fields: readonly ReviewField[],
  path: string | undefined,
  direction: 1 | -1,
  mode: WalkMode,
  wrap = false,
): ReviewField | undefined {
  const at = path === undefined ? -1 : fields.findIndex((field) => field.path === path);
  const from = at === -1 ? (direction === 1 ? -1 : fields.length) : at;
  const counted = Array.from({ length: fields.length }, (_, step) => from + direction * (step + 1));
  for (const index of counted) {
    const inside = index >= 0 && index < fields.length;
    if (!inside && !wrap) return undefined;
    const field = fields[(index + fields.length) % fields.length];
    if (field === undefined || field.path === path) continue;
    if (mode === 'all' || needsPerson(field.state)) return field;
  }
  return undefined;
}
