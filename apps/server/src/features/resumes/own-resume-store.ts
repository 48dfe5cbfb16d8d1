// SQL of which résumés a signed-in person sent about themselves.
import type { OwnResumeHow } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import './resumes-tables.ts';

export interface OwnResume {
  readonly workspaceId: string;
  readonly resumeId: string;
  readonly userId: string;
  readonly how: OwnResumeHow;
  readonly now: Date;
}

/** In the transaction that makes the résumé. Nothing else ever says that a résumé is somebody’s own: no mail address, no name. */
export async function linkOwnResume(trx: Trx, { workspaceId, resumeId, userId, how, now }: OwnResume): Promise<void> {
  await trx
    .insertInto('own_resumes')
    .values({ workspace_id: workspaceId, resume_id: resumeId, user_id: userId, how, linked_at: now })
    .execute();
}
