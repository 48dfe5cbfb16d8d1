// Corrections by a person: a profile and changes give a new profile. All changes apply, or none does.
import { addEntry, moveEntry, removeEntry } from './change-entries.ts';
import { confirmAt, removeValue, setValue } from './change-values.ts';
import type { HumanContext } from './human-value.ts';
import { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import { parseProfilePath } from './profile-paths.ts';
import { applyProfileRules } from './profile-rules.ts';

/** `path` points into the list of changes: `changes.0.value`. */
export interface ChangeError {
  readonly path: string;
  readonly message: string;
}

/** `summary` is a plain sentence for the history. */
export type ChangeResult =
  | { readonly ok: true; readonly profile: Profile; readonly summary: string }
  | { readonly ok: false; readonly errors: ChangeError[] };

/** What one change did, or which part of it was wrong. */
export type ChangeStep =
  | { readonly done: string }
  | { readonly wrong: 'path' | 'value' | 'id'; readonly message: string };

/** `profile` stays as it is. `context.now` is an ISO date-time. */
export function applyProfileChanges(
  profile: Profile,
  changes: readonly ProfileChange[],
  context: HumanContext,
): ChangeResult {
  const draft = structuredClone(profile);
  const errors: ChangeError[] = [];
  const done: string[] = [];
  for (const [index, change] of changes.entries()) {
    const step = applyChange(draft, change, context);
    if ('done' in step) done.push(step.done);
    else errors.push({ path: `changes.${index}.${step.wrong}`, message: step.message });
  }
  if (errors.length > 0) return { ok: false, errors };
  // Slots are reached by name above, so the schema has the last word on what was put into them.
  const checked = Profile.parse(draft);
  return { ok: true, profile: applyProfileRules(checked, { now: context.now }), summary: summaryOf(done) };
}

function applyChange(draft: Profile, change: ProfileChange, context: HumanContext): ChangeStep {
  const target = parseProfilePath(change.path);
  if (target === undefined) return { wrong: 'path', message: 'A profile has no such place.' };
  switch (change.op) {
    case 'set':
      return setValue(draft, target, change, context);
    case 'remove':
      return target.kind === 'value' ? removeValue(draft, target, context) : removeEntry(draft, target, context);
    case 'confirm':
      return confirmAt(draft, target, context);
    case 'add-entry':
      return addEntry(draft, target, change);
    case 'move-entry':
      return moveEntry(draft, target, change.index);
  }
}

function summaryOf(done: readonly string[]): string {
  const [first = 'Nothing changed', ...more] = done;
  if (more.length === 0) return first;
  return `${first}, and ${more.length === 1 ? '1 more change' : `${more.length} more changes`}`;
}
