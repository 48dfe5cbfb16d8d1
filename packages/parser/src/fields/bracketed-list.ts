// A group of skills whose members stand in brackets behind its name.
import type { Context } from '../context.ts';
import { type Span, trimSpan } from '../evidence/span.ts';

/** "Selling (negotiation, pipelines, forecasts)": three or more in brackets are a group, fewer say more of the one. */
export function bracketedList(context: Context, start: number, end: number): { label: Span; rest: Span[] } | undefined {
  if (context.text.charAt(end - 1) !== ')') return undefined;
  const text = context.text.slice(start, end);
  const match = /^([^(),;:|•\t]{3,48})\s\(([^()]*)\)$/u.exec(text);
  const label = match?.[1];
  const list = match?.[2];
  if (label === undefined || list === undefined || list.split(/[,、，;]/).length < 3) return undefined;
  return {
    label: trimSpan(context.text, { start, end: start + label.length }),
    rest: [{ start: end - 1 - list.length, end: end - 1 }],
  };
}
