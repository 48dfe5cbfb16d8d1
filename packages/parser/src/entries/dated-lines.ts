// What the dates on two lines say about their being one text: dates that wrap, and lines that each have their own.
import type { Context } from '../context.ts';
import { monthOf } from '../dates/month-names.ts';
import { readDates } from '../dates/read-dates.ts';
import type { Line } from '../layout/line.ts';
import { isFull } from '../layout/line-ends.ts';
import { isDateText } from '../layout/text-kind.ts';
import { fold } from '../text/fold.ts';

/** "November" above "2022", also behind other words in a line that has no room for the year. */
export function wrapsDate(previous: Line, next: Line): boolean {
  if (!/^\d{4}\b/.test(next.text) || next.gap > next.size * 2.6) return false;
  const last = /(?:^|[\s|·,–—-])(\p{L}{3,12})[.,]?$/u.exec(previous.text);
  if (last?.[1] === undefined || monthOf(fold(last[1])) === undefined) return false;
  return last.index === 0 || (isDateText(next.text) && isFull(previous, next));
}

export function endsWithDate(line: Line, context: Context): boolean {
  if (line.text.length > 120) return false;
  const dates = readDates(line.text, context.habits);
  const last = dates.at(-1);
  if (last === undefined) return false;
  const rest = line.text.length - (last.end - last.start);
  return rest <= 8 || (last.range && line.text.length - last.end <= 2 && rest < 60);
}

/** "2014 – 2019: Technician": the head of an entry, however full the line before it is. */
export function beginsWithRange(line: Line, context: Context): boolean {
  if (!/^\p{L}{0,9}\.? ?\d{1,4}\b/u.test(line.text)) return false;
  const first = readDates(line.text, context.habits)[0];
  return first !== undefined && first.start === 0 && first.range && first.certainty >= 0.9;
}

/** "03/2018 Forklift licence": above another line like it, each is an entry. */
export function beginsWithDate(line: Line, context: Context): boolean {
  if (!/^\p{L}{0,9}\.? ?\d{1,4}\b/u.test(line.text)) return false;
  const first = readDates(line.text, context.habits)[0];
  return first !== undefined && first.start === 0 && /^[\s:：–—|-]+[\p{L}"“「《]/u.test(line.text.slice(first.end));
}

/** "2015年4月 みなと製作所 入社": what happened at the date ends the line and what it tells. */
export function tellsStep(line: Line): boolean {
  return /(?:入学|卒業(?:見込み?)?|修了|中退|入社|入職|退社|退職)$/u.test(line.text) && /\d/.test(line.text);
}

/** "(03/2023)" below an item that has no date yet. */
export function isBracketedDate(line: Line, before: Line): boolean {
  const inside = /^[(（](.{4,24})[)）]$/u.exec(line.text)?.[1];
  return inside !== undefined && line.gap < line.size * 1.8 && isDateText(inside) && !/\d{4}\W*$/.test(before.text);
}

/** "09/2016 –" above "03/2020", or "09/2016" above "– 03/2020", in a narrow column or at the end of a line without room for the rest. */
export function wrapsRange(previous: Line, next: Line): boolean {
  const last = previous.cells.at(-1)?.fragment.text ?? previous.text;
  if (OPEN_RANGE.test(next.text)) return /\d{4}$/.test(last) && isDateText(next.text);
  return /\d\s*[–—-]\s*$/.test(last) && isDateText(last) && isDateText(next.text);
}

const OPEN_RANGE = /^[–—-]\s*\S/;

/** "2018年6月取得）": what happened on the day stands behind it. */
export const OBTAINED = /^\s?(?:取得|合格|修了|受賞|获得|獲得|取得済み?)[)）\]】]?$/u;

/** "Master, Northlake University, 2012" above another line like it: each is an entry. `rest`: characters that may follow the date. */
export function closesWithYear(line: Line, context: Context, rest: number): boolean {
  if (!/\d{4}.{0,14}$/.test(line.text)) return false;
  const last = readDates(line.text, context.habits).at(-1);
  if (last === undefined || last.start <= 8) return false;
  return line.text.length - last.end <= rest || OBTAINED.test(line.text.slice(last.end));
}
