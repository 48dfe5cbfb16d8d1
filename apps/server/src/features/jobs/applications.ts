// Applying without a login: the document goes the road of every upload, in the workspace whose job it is for.
import { createHash, randomBytes } from 'node:crypto';
import { JobRequirements, VitaeError } from '@vitae/schema';
import type { ApplicationForm, ApplicationStatus, PublicJob } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { KeepUpload, StoredUpload } from '../resumes/keep-upload.ts';
import { linkOwnResume } from '../resumes/own-resume-store.ts';
import { findApplicationState, findOpenPage, insertApplication } from './application-store.ts';
import { recordConsents } from './follow-applications.ts';
import { type JobRow, toJob } from './job-row.ts';

/** They throw `resource.not-found` for what is not open to strangers. */
export interface Applications {
  page(slug: string): Promise<PublicJob>;
  /** Whose job it is. */
  open(slug: string): Promise<OpenJob>;
  /** The file is the caller's to remove when this rejects. Gives the receipt. */
  apply(job: OpenJob, sent: SentApplication): Promise<string>;
  status(receipt: string): Promise<ApplicationStatus>;
}

export interface SentApplication {
  readonly form: ApplicationForm;
  readonly file: StoredUpload;
  /** Who is signed in as a candidate and applies for themselves; null for strangers. */
  readonly userId: string | null;
}

export interface OpenJob {
  readonly row: JobRow;
  readonly workspaceName: string;
}

export interface ApplicationsParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly keepUpload: KeepUpload;
  readonly maxUploadBytes: number;
}

const MESSAGES: Record<ApplicationStatus['state'], string> = {
  waiting: 'Your application has arrived. Your document is being read.',
  read: 'Your application has arrived, and your document could be read.',
  unreadable:
    'Your application has arrived, but your document could not be read. Please send it again as a PDF or Word file with text.',
};

export function createApplications(parts: ApplicationsParts): Applications {
  const open = async (slug: string): Promise<OpenJob> => {
    const found = await asSystem(parts.db, 'jobs: find a public page', (trx) => findOpenPage(trx, slug));
    if (found === undefined) throw new VitaeError('resource.not-found', { detail: 'This job takes no applications.' });
    return { row: found.job, workspaceName: found.workspaceName };
  };
  return {
    open,
    page: async (slug) => toPublicJob(await open(slug), parts.maxUploadBytes),
    apply: (job, sent) => apply(parts, job, sent),
    status: async (receipt) => {
      const state = await asSystem(parts.db, 'jobs: how an application went', (trx) =>
        findApplicationState(trx, hashOfReceipt(receipt)),
      );
      if (state === undefined) throw new VitaeError('resource.not-found');
      return { state, message: MESSAGES[state] };
    },
  };
}

function toPublicJob({ row, workspaceName }: OpenJob, maxUploadBytes: number): PublicJob {
  const { title, description, language, city, countryCode, arrangement, contract, hours } = toJob(row, new Map());
  const { salary } = JobRequirements.parse(row.requirements);
  return {
    ...{ title, description, language, city, countryCode, arrangement, contract, hours, salary, maxUploadBytes },
    employer: row.employer ?? workspaceName,
    consentText: row.consent_text ?? '',
  };
}

async function apply(
  { keepUpload, now }: ApplicationsParts,
  { row }: OpenJob,
  { form, file, userId }: SentApplication,
): Promise<string> {
  const responsible = row.owner_id ?? row.created_by;
  if (responsible === null) throw new VitaeError('resource.not-found');
  const receipt = newReceipt();
  const workspaceId = row.workspace_id;
  const visible = { workspaceId, userId: responsible, uploader: null };
  await keepUpload(visible, file, 'application', {
    link: async (trx, resumeId, candidateId) => {
      await insertApplication(trx, {
        ...{ workspace_id: workspaceId, id: newId(), job_id: row.id, resume_id: resumeId },
        ...{ name: form.name, email: form.email, phone: form.phone ?? null, message: form.message || null },
        ...{ consent_text: row.consent_text ?? '', receipt: hashOfReceipt(receipt), applied_at: now() },
      });
      if (userId !== null) {
        await linkOwnResume(trx, { workspaceId, resumeId, userId, how: 'application', now: now() });
      }
      // The same document came before: whose it is, is known already.
      if (candidateId !== null) await recordConsents(trx, { workspaceId, candidateId, resumeId });
    },
  });
  return receipt;
}

export const newReceipt = (): string => randomBytes(24).toString('base64url');
/** What is kept of a receipt. */
export const hashOfReceipt = (receipt: string): string => createHash('sha256').update(receipt).digest('hex');
