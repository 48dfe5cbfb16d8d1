// A document that was just sent, as one answer: waits for its reading, and gives profile and feedback.
import { toJsonResume, VitaeError } from '@vitae/schema';
import type { ParseCvReply } from '@vitae/schema/api';
import type { ReadResumes } from '../resumes/read-resumes.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { untilRead } from '../resumes/until-read.ts';

/** Throws the reason when the document has no profile, and when the signal aborts. */
export type ParsedCv = (visible: Visibility, resumeId: string, signal: AbortSignal) => Promise<ParseCvReply>;

export function createParsedCv(resumes: ReadResumes): ParsedCv {
  return async (visible, resumeId, signal) => {
    const id = await untilRead(resumes, visible, resumeId, signal);
    const { profile, findings, toCheck } = await resumes.get(visible, id);
    // Deleted in between.
    if (profile === null) throw new VitaeError('resource.not-found');
    return { resumeId, profileData: { ...toJsonResume(profile) }, feedback: { toCheck, findings } };
  };
}
