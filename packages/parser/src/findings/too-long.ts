// More pages than the years of work ask for.
import type { Experience, Finding, Profile, ReadDocument } from '@vitae/schema';

const MAX_PAGES = 3;
const FEW_MONTHS = 120;
/** Lists of publications make academic résumés long for good reason. */
const MANY_PUBLICATIONS = 5;

export function tooLong({ pages }: ReadDocument, profile: Profile, { months }: Experience): Finding[] {
  if (pages.length <= MAX_PAGES || months === 0 || months >= FEW_MONTHS) return [];
  if (profile.publications.length >= MANY_PUBLICATIONS) return [];
  const years = Math.max(1, Math.round(months / 12));
  const message = `${pages.length} pages for ${years} ${years === 1 ? 'year' : 'years'} of work: up to ${MAX_PAGES} are usual.`;
  return [{ code: 'profile.too-long', severity: 'info', message }];
}
