// The jobs feature put together.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { Db } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { UserNames } from '../candidates/user-names.ts';
import type { KeepUpload } from '../resumes/keep-upload.ts';
import type { ParserPool } from '../resumes/parser-pool.ts';
import { addApplicationRoutes } from './application-routes.ts';
import { createApplications } from './applications.ts';
import { createChangeJobs } from './change-jobs.ts';
import { createReadDescriptionFile } from './description-file.ts';
import { createImportJobs } from './import-jobs.ts';
import { createJobPages } from './job-page.ts';
import { addJobRoutes } from './job-routes.ts';
import { createListApplicants } from './list-applicants.ts';
import { createParseDescription } from './parse-description.ts';
import { addParseRoutes } from './parse-routes.ts';
import { createReadJobs } from './read-jobs.ts';
import { NO_SECOND_READER, type SecondReader } from './second-reader.ts';
import { addWeightsRoutes } from './weights-routes.ts';

export interface JobsParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly taxonomy: SkillTaxonomy;
  readonly pool: ParserPool;
  readonly storage: Storage;
  readonly keepUpload: KeepUpload;
  readonly maxUploadBytes: number;
  readonly userNames: UserNames;
  /** Whether the user belongs to the workspace. */
  readonly isMember: (workspaceId: string, userId: string) => Promise<boolean>;
  /** None where there are no language models. */
  readonly secondReader?: SecondReader;
}

/** The role api. */
export function createJobsApi(parts: JobsParts): HttpFeature {
  const withParse = { ...parts, parse: createParseDescription(parts.db, parts.taxonomy) };
  return {
    name: 'jobs',
    routes: (app) => {
      addJobRoutes(app, createReadJobs(parts), createChangeJobs(withParse));
      addParseRoutes(app, {
        parse: withParse.parse,
        readFile: createReadDescriptionFile(parts),
        importJobs: createImportJobs(withParse),
        secondReader: parts.secondReader ?? NO_SECOND_READER,
      });
      addWeightsRoutes(app, parts);
      addApplicationRoutes(app, {
        ...parts,
        pages: createJobPages(parts.db),
        applications: createApplications(parts),
        applicants: createListApplicants(parts.db),
      });
    },
  };
}
