// Likely duplicates as people say them.
import type { DuplicatePair, IdentityReason, MergePreview } from '@vitae/schema/api';

/** Whole percent, but never “100 %”: what is certain is not in the queue. */
export function scoreText(score: number): string {
  return `${Math.min(99, Math.round(score * 100))} %`;
}

/** What speaks for one person, the strongest first. */
export function reasonsFor(reasons: readonly IdentityReason[]): IdentityReason[] {
  return reasons.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
}

export function reasonsAgainst(reasons: readonly IdentityReason[]): IdentityReason[] {
  return reasons.filter(({ weight }) => weight <= 0).toSorted((a, b) => a.weight - b.weight);
}

/** Of the pair, in the order in which it is listed. */
export function pairKey({ first, second }: Pick<DuplicatePair, 'first' | 'second'>): string {
  return `${first.id}~${second.id}`;
}

const MOVES: readonly (readonly [keyof MergePreview['moves'], string, string])[] = [
  ['resumes', 'résumé', 'résumés'],
  ['notes', 'note', 'notes'],
  ['tags', 'tag', 'tags'],
  ['sources', 'source', 'sources'],
  ['consents', 'consent', 'consents'],
  ['jobs', 'shortlist', 'shortlists'],
];

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** “2 résumés, 1 note and 1 source”; empty when nothing goes over. */
export function movesText(moves: MergePreview['moves']): string {
  const parts = MOVES.filter(([key]) => moves[key] > 0).map(
    ([key, one, many]) => `${moves[key]} ${moves[key] === 1 ? one : many}`,
  );
  return AND.format(parts);
}
