// How well a skill is known, in words beside it.
import type { Context } from '../context.ts';
import { type Span, trimSpan } from '../evidence/span.ts';

export const LEVEL =
  /^(?:\(?\s*)?(?:beginner|novice|elementary|basic|intermediate|competent|proficient|advanced|expert|master|fluent|native|skilled|familiar|experienced|excellent|very good|good|fair|senior|junior|anfänger|grundkenntnisse|fortgeschritten|experte|sehr gut|gut|débutant|intermédiaire|avancé|confirmé|maîtrise|bon|principiante|básico|intermedio|avanzado|experto|intermediário|avançado|especialista|principiante|base|avanzato|esperto|gevorderd|beginner|gemiddeld|goed|uitstekend|podstawowy|średniozaawansowany|zaawansowany|ekspert|grunnleggende|middels|viderekommen|avansert|grundlæggende|øvet|avanceret|grundläggande|avancerad|perusteet|edistynyt|asiantuntija|avanzada|avançada|expertin|profi|начальный|средний|продвинутый|эксперт|初级|中级|高级|精通|熟练|专家|入门|良好|初級|中級|上級|エキスパート|マスター|初心者|초급|중급|고급|전문가|\d{1,3}\s*%|\d{1,2}\s*\/\s*\d{1,2}|\d+\+?\s*(?:years?|yrs?|jahre|ans|años|anos|anni|jaar))(?:\s*\)?)?$/iu;
const TRAILING_LEVEL =
  /\s*(?:[(（–—:-]|\s)\s*((?:beginner|novice|elementary|basic|intermediate|competent|proficient|advanced|expert|master|fluent|skilled|\d{1,3}\s*%|\d+\+?\s*(?:years?|yrs?))\s*[)）]?)$/iu;
/** "Data analysis: Expert:" above the list of its parts. */
export function withLevel(context: Context, [span, ...more]: readonly Span[]): { name: Span; level: Span } | undefined {
  if (span === undefined || more.length > 0) return undefined;
  const text = context.text.slice(span.start, span.end);
  const [whole, name, mark, level] = /^([^:：]{2,60})([:：]\s*)([^:：]{2,24}?)\s*[:：]?\s*$/u.exec(text) ?? [];
  if (whole === undefined || name === undefined || level === undefined || mark === undefined || !LEVEL.test(level))
    return undefined;
  const from = span.start + name.length + mark.length;
  return {
    name: trimSpan(context.text, { start: span.start, end: span.start + name.length }),
    level: { start: from, end: from + level.length },
  };
}

/** "Java (expert)": the skill alone. */
export function withoutLevel(context: Context, item: Span): Span {
  const match = TRAILING_LEVEL.exec(context.text.slice(item.start, item.end));
  return match === null || match.index === 0 ? item : { start: item.start, end: item.start + match.index };
}

const FULL = '●■★◆⬤▮█';
const EMPTY = '○□☆◇◯▯░';
const RATED = new RegExp(
  `^([^${FULL}${EMPTY}]*[\\p{L}\\p{N}][^${FULL}${EMPTY}]*?)\\s+([${FULL}\\s]*[${EMPTY}\\s]*)$`,
  'u',
);
const ANY_MARK = new RegExp(`[${FULL}${EMPTY}]`);
/** Marks of the shortest and the longest scale. */
const SCALE = [3, 10] as const;

/** "Welding ●●●●○" is 4/5; a row of one kind of mark may have a part that is only paler, so that nobody can tell. */
export function ratedSkill(
  context: Context,
  { start, end }: Span,
): { name: Span; mark: Span; value: string | undefined } | undefined {
  const text = context.text.slice(start, end);
  if (!ANY_MARK.test(text)) return undefined;
  const [whole, name, mark] = RATED.exec(text) ?? [];
  const marks = [...(mark ?? '').replace(/\s/g, '')];
  if (whole === undefined || name === undefined || mark === undefined) return undefined;
  if (marks.length < SCALE[0] || marks.length > SCALE[1]) return undefined;
  const full = marks.filter((one) => FULL.includes(one)).length;
  return {
    name: { start, end: start + name.length },
    mark: trimSpan(context.text, { start: start + whole.length - mark.length, end }),
    value: full === 0 || full === marks.length ? undefined : `${full}/${marks.length}`,
  };
}
