// "Employee of the Year 2020" above "Dec 2020": the year is a part of the name.
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
