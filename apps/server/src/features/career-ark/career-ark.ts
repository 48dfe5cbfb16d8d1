// The CV import under the paths and names of the first requirement document: the same import as any other, told differently.
import type { CareerArkFlags } from '@vitae/schema/api';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Flags } from '../llm/flags.ts';
import { inRollout } from '../llm/in-rollout.ts';
import type { ReadResumes } from '../resumes/read-resumes.ts';
import type { ReceiveUpload } from '../resumes/receive-upload.ts';
import { processResume } from '../resumes/resume-tasks.ts';
import { addCareerArkRoutes, type CareerArkUser } from './career-ark-routes.ts';
import { createImportedCv } from './imported-cv.ts';

export interface CareerArkParts {
  readonly receiveUpload: ReceiveUpload;
  readonly resumes: ReadResumes;
  readonly now: () => Date;
  /** Absent: the local engine reads everything. */
  readonly assistant?: { readonly flags: Flags; readonly isAvailable: () => Promise<boolean> };
}

/** Without an assistant the engine of this server reads everything. */
const NO_ASSISTANT: CareerArkFlags = {
  use_assistant_processing: false,
  fallback_enabled: true,
  max_retries: processResume.retryLimit,
  rollout_percentage: 0,
};

export function createCareerArkFeature({ receiveUpload, resumes, now, assistant }: CareerArkParts): HttpFeature {
  const flagsFor = async (user: CareerArkUser | null): Promise<CareerArkFlags> => {
    if (assistant === undefined || !(await assistant.isAvailable())) return NO_ASSISTANT;
    const { assistant: flags } = await assistant.flags.read();
    return {
      use_assistant_processing: user !== null && inRollout(flags, user),
      fallback_enabled: flags.fallback,
      max_retries: flags.maxRetries,
      rollout_percentage: flags.mode === 'on' ? 100 : flags.mode === 'off' ? 0 : flags.percentage,
    };
  };
  const cvs = createImportedCv({ resumes, now, mayFallBack: async () => (await flagsFor(null)).fallback_enabled });
  return { name: 'career-ark', routes: (app) => addCareerArkRoutes(app, { receiveUpload, cvs, flagsFor }) };
}
