// Years that date no entry: "Employee of the Year 2020" above "Dec 2020", "Recognized as the best trainer in 2020" below a dated name.
import type { Context } from '../context.ts';
import type { DateSpan } from '../dates/date-span.ts';
import type { EntryBlock } from './entry-block.ts';

/** Blocks below a name among which its date is looked for. */
const NEAR = 2;

/** Blocks without the years that end a name whose date is told again, to the month, beside or below it. */
export function withoutNamedYears(context: Context, blocks: readonly EntryBlock[]): EntryBlock[] {
  return blocks.map((block, i) => {
    if (!block.dates.some(isYear)) return block;
    const near = [block, ...blocks.slice(i + 1, i + 1 + NEAR)].flatMap(({ dates }) => dates);
    const dates = block.dates.filter((date) => !isNamedYear(context, block, date, near));
    return dates.length === block.dates.length ? block : { ...block, dates, anchor: block.anchor && dates.length > 0 };
  });
}

function isYear({ range, from }: DateSpan): boolean {
  return !range && from?.value.length === 4;
}

function isNamedYear(context: Context, block: EntryBlock, date: DateSpan, near: readonly DateSpan[]): boolean {
  const from = block.spans.find((span) => span.start <= date.start && span.end >= date.end)?.start ?? date.start;
  const before = context.text.slice(from, date.start);
  if (!isYear(date) || !/\p{L}{2} $/u.test(before) || before.includes('\t')) return false;
  return near.some(
    (other) =>
      other.from !== undefined && other.from.value.length > 4 && other.from.value.startsWith(date.from?.value ?? ' '),
  );
}

/** Words of a sentence that ends with a year. */
const SENTENCE = 6;
const TOLD_YEAR = /\s(?:in|im|en|em|nel|i|w|v|op|år)\s$/u;

/** Blocks without the dates of sentences that end "in 2020" below the date of their entry. */
export function withoutToldYears(context: Context, blocks: readonly EntryBlock[]): EntryBlock[] {
  return blocks.map((block, i) => {
    const [date, ...more] = block.dates;
    const first = block.spans[0]?.start ?? 0;
    if (date === undefined || more.length > 0 || !isYear(date) || block.words < SENTENCE) return block;
    const dated = blocks.slice(Math.max(0, i - NEAR), i).some(({ anchor }) => anchor);
    if (!dated || !TOLD_YEAR.test(context.text.slice(first, date.start))) return block;
    return { ...block, dates: [], anchor: false, header: false };
  });
}
