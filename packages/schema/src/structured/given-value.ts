// Values of a file that says itself what they are. Where they stand is added when the file has been laid out as text.
import type { Extracted } from '../extracted.ts';
import { PartialDate, PRESENT } from '../partial-date.ts';

/** Such a file can still be wrong about the person, but not about what it says. */
const CONFIDENCE = 0.99;

export interface Given {
  text(value: string | undefined): Extracted<string> | undefined;
  texts(values: readonly (string | undefined)[]): Extracted<string>[];
  date(value: string | undefined): Extracted<PartialDate> | undefined;
  /** An end that the file calls open: `present`. */
  end(value: string | undefined, current: boolean): Extracted<PartialDate> | undefined;
  /** What the file means without saying it, such as the end of a job that has none: nothing in its text proves it. */
  unsaid<T>(value: T): Extracted<T>;
  level<T>(value: T | undefined): Extracted<T> | undefined;
}

/** `method`: the name of the format. */
export function givenBy(method: string): Given {
  const make = <T>(value: T, raw = String(value)): Extracted<T> => ({
    value,
    raw,
    places: [],
    confidence: CONFIDENCE,
    source: 'local',
    method,
    version: '',
  });
  const date = (value: string | undefined): Extracted<PartialDate> | undefined => {
    const read = readDate(value);
    return read === undefined ? undefined : make(read, value ?? read);
  };
  return {
    text: (value) => (value === undefined || value.trim() === '' ? undefined : make(value)),
    texts: (values) =>
      values.filter((value) => value !== undefined && value.trim() !== '').map((value) => make(value ?? '')),
    date,
    end: (value, current) => date(value) ?? (current ? make(PRESENT) : undefined),
    unsaid: (value) => make(value, ''),
    level: (value) => (value === undefined ? undefined : make(value)),
  };
}

/** ISO dates, also with a time, `07.03.2019`, months before or after years, and words for an open end; undefined for anything else. */
export function readDate(value: string | undefined): PartialDate | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^(present|current|now|today|ongoing)$/i.test(text)) return PRESENT;
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?$/.exec(text);
  const turned = /^(?:(\d{1,2})\.)?(\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = turned === null ? [iso?.[1], iso?.[2], iso?.[3]] : [turned[3], turned[2], turned[1]];
  if (year === undefined) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const parsed = PartialDate.safeParse(parts.join('-'));
  return parsed.success ? parsed.data : undefined;
}
