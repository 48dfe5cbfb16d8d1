// The name of a school that wraps in a narrow column, also beside its dates.
import { degreeLikelihood, educationFields, institutionLikelihood } from '@vitae/taxonomy';
import type { Piece } from '../entries/head-pieces.ts';
import { wordCount } from '../text/fold.ts';
import type { SectionEntry } from './section-entries.ts';

/** Words of the longest rest of a name. */
const REST = 4;

/** "Cranfield School of": no name ends so. */
const OPEN_END = /\s(?:of|and|for|the|at|de|do|da|des|du|et|y|e|di|del|und|für|der|van|voor|en|og|och|&)$/i;

/** "**University of West**" above "**Lancashire**": what follows in the same look, and is neither a degree nor another school, is one name. */
export function withWrappedSchool(group: SectionEntry): SectionEntry {
  const at = group.pieces.findIndex((piece, i) => isRest(group, piece, group.pieces[i + 1]));
  const [school, rest] = group.pieces.slice(at, at + 2);
  if (at < 0 || school === undefined || rest === undefined) return group;
  const whole = { ...school, text: `${school.text} ${rest.text}`, goesOn: { start: rest.start, end: rest.end } };
  return { ...group, pieces: [...group.pieces.slice(0, at), whole, ...group.pieces.slice(at + 2)] };
}

function isRest({ head, pieces }: SectionEntry, school: Piece, rest: Piece | undefined): boolean {
  if (rest === undefined || rest.block !== school.block + 1 || !school.bold || !rest.bold) return false;
  const [above, below] = [head[school.block], head[rest.block]];
  if (above === undefined || below === undefined || below.style !== above.style || below.dates.length > 0) return false;
  if (pieces.some((other) => other !== rest && other.block === rest.block)) return false;
  if (wordCount(rest.text) > REST || institutionLikelihood(school.text) < 0.5 || below.gap > 1.8) return false;
  if (OPEN_END.test(school.text)) return true;
  return institutionLikelihood(rest.text) < 0.85 && degreeLikelihood(rest.text) < 0.5 && !isField(rest.text);
}

/** "Business Administration" below the school is what was studied. */
function isField(text: string): boolean {
  return educationFields(text).length > 0;
}
