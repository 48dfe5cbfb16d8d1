// A school on one line and the degree on the next, with nothing that tells that they are one entry.
import { degreeLikelihood, institutionLikelihood } from '@vitae/taxonomy';
import type { SectionEntry } from './section-entries.ts';

/** Likelihoods that leave no doubt. */
const SURE = { school: 0.85, degree: 0.6 };

/** The first names only a school, the second only a degree. */
export function isSchoolAndDegree(before: SectionEntry, after: SectionEntry): boolean {
  return isSchoolAlone(before) && isDegreeAlone(after);
}

function isSchoolAlone({ body, pieces }: SectionEntry): boolean {
  const texts = pieces.filter(({ kind }) => kind === 'text');
  const named = texts.some(({ text }) => institutionLikelihood(text) >= SURE.school);
  return body.length === 0 && named && texts.every(({ text }) => degreeLikelihood(text) < SURE.degree);
}

function isDegreeAlone({ head, pieces }: SectionEntry): boolean {
  const [first] = pieces;
  if (first === undefined || degreeLikelihood(first.text) < SURE.degree) return false;
  if (head.some(({ dates }) => dates.length > 0)) return false;
  return pieces.every(({ text }) => institutionLikelihood(text) < SURE.school);
}
