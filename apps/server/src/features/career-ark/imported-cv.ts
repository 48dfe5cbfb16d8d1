// A résumé as this API tells it: how far its import is, and what came of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { computeExperience } from '@vitae/parser/experience';
import { isProblemCode, type Outcome, toCareerArk, VitaeError } from '@vitae/schema';
import type { CareerArkData, CareerArkReply, CareerArkStatus, ResumeStatus } from '@vitae/schema/api';
import type { ReadResumes } from '../resumes/read-resumes.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';

export interface ImportedCv {
  /** Throws `resource.not-found` for what the caller may not see. */
  status(visible: Visibility, resumeId: string): Promise<CareerArkStatus>;
  /** Waits for the end. Throws the reason when the document has no profile, and when the signal aborts. */
  result(visible: Visibility, resumeId: string, signal: AbortSignal): Promise<CareerArkReply>;
}

export interface ImportedCvParts {
  readonly resumes: ReadResumes;
  readonly now: () => Date;
}

/** Milliseconds between two looks at an import that somebody waits for. */
const LOOK_AGAIN = 150;
const METHOD = 'local';

export function createImportedCv({ resumes, now }: ImportedCvParts): ImportedCv {
  const dataOf = async (visible: Visibility, id: string): Promise<CareerArkData> => {
    const { profile, duplicateOf } = await resumes.get(visible, id);
    if (profile === null && duplicateOf !== null) return await dataOf(visible, duplicateOf);
    if (profile === null) throw new VitaeError('resource.not-found', { detail: 'This document was not read.' });
    return toCareerArk(profile, computeExperience(profile, { now: now().toISOString().slice(0, 10) }));
  };
  /** An upload that is linked to an earlier one ends when that one does. */
  const progressOf = async (visible: Visibility, id: string): Promise<ResumeStatus> => {
    const status = await resumes.status(visible, id);
    const { outcome } = status;
    return outcome?.kind === 'duplicate' ? await progressOf(visible, outcome.duplicateOf) : status;
  };
  return {
    status: async (visible, taskId) => {
      const current = await progressOf(visible, taskId);
      const { progress, stage, error } = current;
      const told = { taskId, status: statusName(current), progress, stage };
      if (error !== undefined) return { ...told, error: error.message };
      if (current.status !== 'done') return told;
      return { ...told, data: await dataOf(visible, taskId), method: METHOD };
    },
    result: async (visible, id, signal) => {
      let current = await progressOf(visible, id);
      while (current.status !== 'done') {
        await sleep(LOOK_AGAIN, undefined, { signal });
        current = await progressOf(visible, id);
      }
      if (current.outcome !== undefined) throwUnread(current.outcome);
      return { success: true, cv_id: id, data: await dataOf(visible, id), method: METHOD };
    },
  };
}

function statusName({ status, error }: ResumeStatus): CareerArkStatus['status'] {
  if (status === 'queued') return 'pending';
  if (status === 'processing') return 'processing';
  return error === undefined ? 'completed' : 'failed';
}

function throwUnread(outcome: Outcome): void {
  if (outcome.kind !== 'unreadable' && outcome.kind !== 'failed') return;
  const { code, message } = outcome.reason;
  throw new VitaeError(isProblemCode(code) ? code : 'server.unavailable', { detail: message });
}
