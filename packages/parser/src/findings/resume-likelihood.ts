// How much a document looks like a résumé at all.
import type { Profile } from '@vitae/schema';
import type { Section } from '../sections/section.ts';

/** 0–1. A contact, known sections and dated entries speak for it; very long text without them speaks against it. */
export function resumeLikelihood(profile: Profile, sections: readonly Section[], text: string): number {
  const kinds = new Set(sections.map((section) => section.kind).filter((kind) => kind !== 'top' && kind !== 'other'));
  let score = 0;
  if (profile.basics.emails.length > 0) score += 0.2;
  if (profile.basics.phones.length > 0) score += 0.1;
  if (profile.basics.name !== undefined) score += 0.1;
  if (profile.work.some((entry) => entry.startDate !== undefined)) score += 0.25;
  if (profile.education.length > 0) score += 0.15;
  score += Math.min(0.3, kinds.size * 0.07);
  if (text.length > 60_000 && kinds.size < 4) score -= 0.3;
  return Math.min(1, Math.max(0, Math.round(score * 100) / 100));
}
