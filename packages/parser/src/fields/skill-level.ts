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
