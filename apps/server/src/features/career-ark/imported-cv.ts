// A résumé as this API tells it: how far its import is, and what came of it.
import { computeExperience } from '@vitae/parser/experience';
import { type Engine, toCareerArk, VitaeError } from '@vitae/schema';
import type { CareerArkData, CareerArkMethod, CareerArkReply, CareerArkStatus, ResumeStatus } from '@vitae/schema/api';
import type { ReadResumes } from '../resumes/read-resumes.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { untilRead } from '../resumes/until-read.ts';

export interface ImportedCv {
  /** Throws `resource.not-found` for what the caller may not see. */
  status(visible: Visibility, resumeId: string): Promise<CareerArkStatus>;
  /** Waits for the end. Throws the reason when the document has no profile, and when the signal aborts. */
  result(visible: Visibility, resumeId: string, signal: AbortSignal): Promise<CareerArkReply>;
}

export interface ImportedCvParts {
  readonly resumes: ReadResumes;
  readonly now: () => Date;
  /** Whether the local engine's profile is an answer when the assistant failed. */
  readonly mayFallBack: () => Promise<boolean>;
}

export function createImportedCv({ resumes, now, mayFallBack }: ImportedCvParts): ImportedCv {
  const read = async (visible: Visibility, id: string): Promise<ReadCv> => {
    const { profile, duplicateOf, versions, findings } = await resumes.get(visible, id);
    if (profile === null && duplicateOf !== null) return await read(visible, duplicateOf);
    if (profile === null) throw new VitaeError('resource.not-found', { detail: 'This document was not read.' });
    const data = toCareerArk(profile, computeExperience(profile, { now: now().toISOString().slice(0, 10) }));
    const failed = findings.find(({ code }) => code === 'engine.fallback');
    return {
      data,
      method: methodOf(versions.find(({ engine }) => engine !== null)?.engine ?? null),
      failed: failed?.message,
    };
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
      const { data, method } = await read(visible, taskId);
      return { ...told, data, method };
    },
    result: async (visible, id, signal) => {
      const { data, method, failed } = await read(visible, await untilRead(resumes, visible, id, signal));
      if (failed !== undefined && !(await mayFallBack()))
        throw new VitaeError('server.unavailable', { detail: failed });
      return { success: true, cv_id: id, data, method };
    },
  };
}

interface ReadCv {
  readonly data: CareerArkData;
  readonly method: CareerArkMethod;
  /** Why the assistant gave nothing. */
  readonly failed: string | undefined;
}

function methodOf(engine: Engine | null): CareerArkMethod {
  return engine === null || engine.name === 'local' ? 'local' : 'assistant';
}

function statusName({ status, error }: ResumeStatus): CareerArkStatus['status'] {
  if (status === 'queued') return 'pending';
  if (status === 'processing') return 'processing';
  return error === undefined ? 'completed' : 'failed';
}
