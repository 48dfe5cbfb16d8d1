// Edits that are not saved yet, in this browser's storage, so that a reload or a crash loses none. Empty as soon as all are saved, and when
// the person signs out.
import { Profile, ProfileChange } from '@vitae/schema';
import { z } from 'zod';
import { readSetting, removeSetting, removeSettings, writeSetting } from '../../../app/browser-settings.ts';
import type { KeptEdits } from './profile-saver.ts';

const common = { id: z.string(), label: z.string(), at: z.string() };

const Kept = z.object({
  version: z.int(),
  pending: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('change'), ...common, changes: z.array(ProfileChange) }),
      z.object({
        kind: z.literal('restore'),
        ...common,
        target: z.union([z.int(), z.object({ edit: z.string(), side: z.enum(['before', 'after']) })]),
        profile: Profile,
      }),
    ]),
  ),
});

const PREFIX = 'unsaved.';
/** An edit that is on its way while the person signs out must not come back. */
let forgotten = false;

/** For signing out: they hold what stands in a document. The page is loaded anew after it. */
export function forgetKeptEdits(): void {
  forgotten = true;
  removeSettings(PREFIX);
}

/** Nobody else who signs in at this browser finds them. */
export function keptEdits(userId: string, resumeId: string): KeptEdits {
  const name = `${PREFIX}${userId}.${resumeId}`;
  return {
    read() {
      try {
        const kept = Kept.safeParse(JSON.parse(readSetting(name) ?? 'null'));
        return kept.success ? kept.data : undefined;
      } catch {
        return undefined;
      }
    },
    write(kept) {
      if (kept === undefined || forgotten) removeSetting(name);
      else writeSetting(name, JSON.stringify(kept));
    },
  };
}
