// What an applicant tells of themselves for the fairness report, by the receipt of the application.
import { VitaeError } from '@vitae/schema';
import type { AboutMe, AboutMeRequest } from '@vitae/schema/api';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import { hashOfReceipt } from '../jobs/applications.ts';
import {
  type ApplicationKey,
  deleteSelfIdentification,
  findApplication,
  listSelfIdentifications,
  saveSelfIdentification,
} from './fairness-store.ts';

/** Each throws `resource.not-found` for a receipt that there is not. */
export interface TellAboutMe {
  get(receipt: string): Promise<AboutMe>;
  put(receipt: string, request: AboutMeRequest): Promise<AboutMe>;
  delete(receipt: string): Promise<void>;
}

const CONSENT_TEXT =
  'I tell this of my own will, so that it can be checked whether groups of applicants are treated alike. It is kept apart from my ' +
  'application, is never used to rank or choose me, is shown to nobody but added up, and is deleted with my application. I can take it back ' +
  'on this page at any time.';

export function createTellAboutMe({ db, now }: { readonly db: Db; readonly now: () => Date }): TellAboutMe {
  const ofReceipt = <T>(receipt: string, work: (trx: Trx, key: ApplicationKey) => Promise<T>) =>
    asSystem(db, 'fairness: what an applicant tells', async (trx) => {
      const key = await findApplication(trx, hashOfReceipt(receipt));
      if (key === undefined) throw new VitaeError('resource.not-found');
      return await work(trx, key);
    });
  return {
    get: (receipt) =>
      ofReceipt(receipt, async (trx, { workspaceId, applicationId }) => {
        const told = await listSelfIdentifications(trx, workspaceId, [applicationId]);
        return { consentText: CONSENT_TEXT, given: told.get(applicationId) ?? null };
      }),
    put: (receipt, { consent: _, ...given }) =>
      ofReceipt(receipt, async (trx, { workspaceId, applicationId }) => {
        const { ageBand, ...rest } = given;
        await saveSelfIdentification(trx, {
          ...{ workspace_id: workspaceId, application_id: applicationId, ...rest, age_band: ageBand },
          ...{ consent_text: CONSENT_TEXT, given_at: now() },
        });
        return { consentText: CONSENT_TEXT, given };
      }),
    delete: (receipt) => ofReceipt(receipt, deleteSelfIdentification),
  };
}
