// Waits for the end of a reading, for addresses that answer with what came of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { isProblemCode, VitaeError } from '@vitae/schema';
import type { ReadResumes } from './read-resumes.ts';
import type { Visibility } from './resume-access-policy.ts';

/** Milliseconds between two looks at a reading that somebody waits for. */
const LOOK_AGAIN = 150;

/**
 * Gives the résumé that holds the profile: an upload that is linked to an earlier one ends when that one does. Throws the reason when
 * the document has no profile, `resource.not-found` for what the caller may not see, and when the signal aborts.
 */
export async function untilRead(
  resumes: Pick<ReadResumes, 'status'>,
  visible: Visibility,
  sent: string,
  signal: AbortSignal,
): Promise<string> {
  for (let id = sent; ; ) {
    const { status, outcome, secondReading } = await resumes.status(visible, id);
    if (outcome?.kind === 'duplicate') {
      id = outcome.duplicateOf;
    } else if (status !== 'done' || secondReading === 'waiting') {
      await sleep(LOOK_AGAIN, undefined, { signal });
    } else if (outcome?.kind === 'unreadable' || outcome?.kind === 'failed') {
      const { code, message } = outcome.reason;
      throw new VitaeError(isProblemCode(code) ? code : 'server.unavailable', { detail: message });
    } else {
      return id;
    }
  }
}
