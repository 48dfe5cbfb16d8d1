// Lines whose wording tells that each of them is an item of its own.
import type { Line } from '../layout/line.ts';
import { wordCount } from '../text/fold.ts';

/** "Project Management Professional (PMP)". */
export function closesWithAcronym({ text }: Line): boolean {
  return /\(\p{Lu}{2,8}\)$/u.test(text) && wordCount(text) <= 9;
}

/** "Rookie of the Year: Awarded for …". */
export function isLabelled({ text }: Line): boolean {
  return /^[^:.!?]{3,70}: \p{Lu}/u.test(text);
}
