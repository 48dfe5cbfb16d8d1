// What the jobs feature is made of.
import type { JobsParts } from '../features/jobs/jobs.ts';
import { createSecondReader } from '../features/jobs/second-reader.ts';
import type { Llm } from '../features/llm/llm.ts';
import { createKeepUpload } from '../features/resumes/keep-upload.ts';
import { createTemplates } from '../features/templates/templates.ts';
import { userNamesOf } from './assemble-resumes.ts';
import { isMemberOf } from './is-member-of.ts';
import type { Platform } from './platform.ts';

export function assembleJobs({ db, config, skills, pool, storage, queue, log }: Platform, llm: Llm): JobsParts {
  const now = () => new Date();
  return {
    ...{ db, now, pool, storage, taxonomy: skills },
    keepUpload: createKeepUpload({ db, queue, now }),
    maxUploadBytes: config.maxUploadBytes,
    userNames: userNamesOf(db),
    secondReader: createSecondReader({ ...llm, templates: createTemplates({ db, now }), taxonomy: skills, log, now }),
    isMember: isMemberOf(db),
  };
}
