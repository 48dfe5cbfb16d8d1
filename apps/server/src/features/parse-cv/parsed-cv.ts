// A document that was just sent, as one answer: waits for its reading, and gives profile and feedback.
import { setTimeout as sleep } from 'node:timers/promises';
import { isProblemCode, type Outcome, type Profile, toJsonResume, VitaeError } from '@vitae/schema';
import type { ParseCvReply, ResumeStatus } from '@vitae/schema/api';
import type { ReadResumes } from '../resumes/read-resumes.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';

/** Throws the reason when the document has no profile, and when the signal aborts. */
export type ParsedCv = (visible: Visibility, resumeId: string, signal: AbortSignal) => Promise<ParseCvReply>;

/** Milliseconds between two looks at a reading that somebody waits for. */
const LOOK_AGAIN = 150;

export function createParsedCv(resumes: ReadResumes): ParsedCv {
  return async (visible, sent, signal) => {
    let id = sent;
    for (let status = await resumes.status(visible, id); ; status = await resumes.status(visible, id)) {
      // An upload that is linked to an earlier one ends when that one does.
      if (status.outcome?.kind === 'duplicate') id = status.outcome.duplicateOf;
      else if (hasEnded(status)) break;
      else await sleep(LOOK_AGAIN, undefined, { signal });
    }
    const { profile, outcome, findings, toCheck } = await resumes.get(visible, id);
    if (profile === null) throw unread(outcome);
    return { resumeId: sent, profileData: dataOf(profile), feedback: { toCheck, findings } };
  };
}

const hasEnded = ({ status, secondReading }: ResumeStatus): boolean => status === 'done' && secondReading !== 'waiting';

const dataOf = (profile: Profile): ParseCvReply['profileData'] => ({ ...toJsonResume(profile) });

function unread(outcome: Outcome | null | undefined): VitaeError {
  if (outcome === null || outcome === undefined) return new VitaeError('resource.not-found');
  const { code, message } = outcome.reason;
  return new VitaeError(isProblemCode(code) ? code : 'server.unavailable', { detail: message });
}
