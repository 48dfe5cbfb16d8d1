// A school on one line and the degree on the next, with nothing that tells that they are one entry.
import { degreeLikelihood, institutionLikelihood } from '@vitae/taxonomy';
import type { SectionEntry } from './section-entries.ts';

/** Likelihoods that leave no doubt. */
const SURE = { school: 0.85, degree: 0.6 };

/** Entries that name only a school, with the one behind them that names only a degree. */
export function joinHalves(groups: readonly SectionEntry[]): readonly SectionEntry[] {
  const joined: SectionEntry[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    if (before === undefined || !isSchoolAlone(before) || !isDegreeAlone(group)) {
      joined.push(group);
      continue;
    }
    const pieces = group.pieces.map((piece) => ({ ...piece, block: piece.block + before.head.length }));
    joined[joined.length - 1] = {
      ...before,
      head: [...before.head, ...group.head],
      body: group.body,
      pieces: [...before.pieces, ...pieces],
    };
  }
  return joined;
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
