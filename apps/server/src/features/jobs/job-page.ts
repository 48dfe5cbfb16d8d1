// The public page of a job: switched on and off by a recruiter.
import { randomBytes } from 'node:crypto';
import { VitaeError } from '@vitae/schema';
import type { JobPage, JobPageRequest } from '@vitae/schema/api';
import { foldWord } from '@vitae/taxonomy';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import type { JobRow } from './job-row.ts';
import { findJob, findJobToChange, setJobPage } from './job-store.ts';

/** They throw `resource.not-found`. */
export interface JobPages {
  get(reader: Reader, id: string): Promise<JobPage>;
  set(reader: Reader, id: string, wanted: JobPageRequest): Promise<JobPage>;
}

const USUAL_CONSENT =
  'I agree that my application is stored and read in order to fill this and similar positions. I can withdraw this at any time; my data is ' +
  'then deleted.';

export function createJobPages(db: Db): JobPages {
  return {
    get: (reader, id) =>
      withWorkspace(db, reader, async (trx) => {
        const row = await findJob(trx, id);
        if (row === undefined) throw new VitaeError('resource.not-found');
        return toJobPage(row);
      }),
    set: (reader, id, { takesApplications, consentText }) =>
      withWorkspace(db, reader, async (trx) => {
        const row = await findJobToChange(trx, id);
        if (row === undefined) throw new VitaeError('resource.not-found');
        return toJobPage(
          await setJobPage(trx, id, {
            takes_applications: takesApplications,
            slug: row.slug ?? (takesApplications ? slugOf(row.title) : null),
            consent_text: consentText ?? row.consent_text ?? (takesApplications ? USUAL_CONSENT : null),
          }),
        );
      }),
  };
}

function toJobPage({ takes_applications, slug, consent_text }: JobRow): JobPage {
  return { takesApplications: takes_applications, slug, consentText: consent_text };
}

/** "senior-welder-x7f2k9qa": readable, and not to be guessed. */
function slugOf(title: string): string {
  const words = foldWord(title)
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50);
  return `${words === '' ? 'job' : words}-${randomBytes(5).toString('hex')}`.replaceAll(/-+/g, '-');
}
