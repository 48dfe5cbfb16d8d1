// A correction by a person, as data. `applyProfileChanges` turns a profile and corrections into a new profile.
import { z } from 'zod';
import { Place } from './place.ts';

/**
 * A path names a slot: `basics/name`, `basics/emails/0`, `basics/location/city`, `work/<entry id>/position`,
 * `work/<entry id>/highlights/2`. For `add-entry` it is the list: `work`. Entries are named by id, values in a list by index.
 */
export const ProfilePath = z.string().regex(/^[a-zA-Z]+(\/[\w:.-]+)*$/);

export const ProfileChange = z.discriminatedUnion('op', [
  /** Set a slot, or append to a list of values when the index is the list's length. `places` when taken from the document. */
  z.object({
    op: z.literal('set'),
    path: ProfilePath,
    value: z.string().min(1),
    raw: z.string().optional(),
    places: z.array(Place).optional(),
  }),
  /** Empty a slot, or remove a value or an entry. */
  z.object({ op: z.literal('remove'), path: ProfilePath }),
  /** A person says that the value is right as it is. */
  z.object({ op: z.literal('confirm'), path: ProfilePath }),
  /** A new empty entry, with an id chosen by the caller, at `index` (default: at the end). */
  z.object({ op: z.literal('add-entry'), path: ProfilePath, id: z.string().min(1), index: z.int().min(0).optional() }),
  z.object({ op: z.literal('move-entry'), path: ProfilePath, index: z.int().min(0) }),
]);
export type ProfileChange = z.infer<typeof ProfileChange>;
