// The CV import under the paths and names of the first requirement document: the same import as any other, told differently.
import type { CareerArkFlags } from '@vitae/schema/api';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { ReadResumes } from '../resumes/read-resumes.ts';
import type { ReceiveUpload } from '../resumes/receive-upload.ts';
import { processResume } from '../resumes/resume-tasks.ts';
import { addCareerArkRoutes } from './career-ark-routes.ts';
import { createImportedCv } from './imported-cv.ts';

export interface CareerArkParts {
  readonly receiveUpload: ReceiveUpload;
  readonly resumes: ReadResumes;
  readonly now: () => Date;
}

/** There is no assistant: the engine of this server reads everything. */
const FLAGS: CareerArkFlags = {
  use_assistant_processing: false,
  fallback_enabled: true,
  max_retries: processResume.retryLimit,
  rollout_percentage: 0,
};

export function createCareerArkFeature({ receiveUpload, resumes, now }: CareerArkParts): HttpFeature {
  return {
    name: 'career-ark',
    routes: (app) => addCareerArkRoutes(app, { receiveUpload, cvs: createImportedCv({ resumes, now }), flags: FLAGS }),
  };
}
