// What one person's notice says.
import { type CandidateSourceKind, ConsentBasis } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateRow } from '../candidates/candidate-row.ts';
import { listOrigins } from '../candidates/origin-store.ts';
import { stateOf } from '../consents/consent-state.ts';
import { listConsents } from '../consents/consent-store.ts';
import { fillNotice } from './fill-notice.ts';
import type { StoredTemplate } from './template-store.ts';

export interface NoticeContent {
  readonly subject: string;
  readonly text: string;
}

const BASES: Readonly<Record<ConsentBasis, string>> = {
  consent: 'your consent (GDPR art. 6 (1) a)',
  'legitimate-interest': 'our legitimate interest in filling open positions (GDPR art. 6 (1) f)',
  contract: 'a contract with you, or steps before one (GDPR art. 6 (1) b)',
  'legal-obligation': 'a legal obligation (GDPR art. 6 (1) c)',
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export async function contentOf(
  trx: Trx,
  template: StoredTemplate,
  candidate: CandidateRow,
  given: { readonly workspaceName: string; readonly addedAt: Date; readonly now: Date },
): Promise<NoticeContent> {
  const held = (await listConsents(trx, candidate.id)).filter((row) => stateOf(row, given.now) === 'valid');
  const [origin] = (await listOrigins(trx, candidate.id)).toSorted(
    (a, b) => a.added_at.getTime() - b.added_at.getTime(),
  );
  const values = {
    name: candidate.name ?? '',
    workspace: given.workspaceName,
    contact: template.contact,
    source: origin === undefined ? '' : sourceText(origin.kind, origin.detail),
    addedOn: DAY.format(given.addedAt),
    purpose: [...new Set(held.map(({ purpose }) => purpose))].join(', ') || 'Recruiting',
    basis:
      [...new Set(held.map(({ basis }) => BASES[ConsentBasis.parse(basis)]))].join('; ') ||
      BASES['legitimate-interest'],
  };
  return { subject: fillNotice(template.subject, values), text: fillNotice(template.text, values) };
}

function sourceText(kind: CandidateSourceKind, detail: string | null): string {
  const words =
    kind === 'manual' ? 'noted by one of us' : kind === 'table' ? 'a list that reached us' : 'a résumé that reached us';
  return detail === null ? words : `${words} (${detail})`;
}
