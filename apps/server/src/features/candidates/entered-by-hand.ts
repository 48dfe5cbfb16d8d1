// The profile of a candidate whom a person enters: every value from that person.
import { applyProfileChanges, emptyProfile, type Profile, type ProfileChange, VitaeError } from '@vitae/schema';
import type { CreateCandidateRequest } from '@vitae/schema/api';

const SLOTS = {
  name: 'basics/name',
  label: 'basics/label',
  email: 'basics/emails/0',
  phone: 'basics/phones/0',
  city: 'basics/location/city',
} as const;
type Field = keyof typeof SLOTS;

const FIELDS: readonly Field[] = ['name', 'label', 'email', 'phone', 'city'];

/** Throws `request.invalid` naming the field. `context.now` is an ISO date-time. */
export function enteredByHand(
  wanted: CreateCandidateRequest,
  context: { readonly userId: string; readonly now: string },
): { readonly profile: Profile; readonly changes: ProfileChange[] } {
  const given = FIELDS.flatMap((field) => {
    const value = wanted[field];
    return value === undefined ? [] : [{ field, change: { op: 'set', path: SLOTS[field], value } as const }];
  });
  const changes = given.map(({ change }) => change);
  const result = applyProfileChanges(emptyProfile(), changes, context);
  if (result.ok) return { profile: result.profile, changes };
  const errors = result.errors.map(({ path, message }) => {
    const field = given[Number(path.split('.')[1])]?.field;
    return { path: field === undefined ? 'body' : `body.${field}`, message };
  });
  throw new VitaeError('request.invalid', { errors });
}
