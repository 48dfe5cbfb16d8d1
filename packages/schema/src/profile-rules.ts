// Rules that span values of a profile. Engines run them after understanding, the server again after each correction.
import type { RuleFailure } from './extracted.ts';
import { monthIndex, PRESENT } from './partial-date.ts';
import type { Profile } from './profile.ts';
import { entriesOf, type ProfileValue, valuesIn } from './profile-paths.ts';
import { ENTRY_LISTS } from './profile-slots.ts';

/** Codes that `applyProfileRules` sets and takes away again; failures with other codes stay as they are. */
export const PROFILE_RULES = {
  'date.end-before-start': 'The end is before the start.',
  'date.start-in-future': 'The start is in the future.',
  'date.too-far-ahead': 'The date is more than ten years ahead.',
  'date.implausible': 'The year can’t be right.',
  'birth-date.implausible': 'With this date of birth the person would be younger than 13 or older than 100.',
} as const satisfies Record<string, string>;
export type ProfileRule = keyof typeof PROFILE_RULES;

/** The profile with the failures of these rules as they are now. `now` is an ISO date or date-time. */
export function applyProfileRules(profile: Profile, options: { now: string }): Profile {
  const checked = structuredClone(profile);
  for (const [value, rules] of brokenProfileRules(checked, options)) setFailures(value, rules);
  return checked;
}

/** The dates that these rules look at, in order, with the rules that each breaks; changes nothing. */
export function brokenProfileRules(
  profile: Profile,
  options: { now: string },
): ReadonlyMap<ProfileValue, readonly ProfileRule[]> {
  const today = monthIndex(options.now.slice(0, 7)) ?? 0;
  const broken = new Map<ProfileValue, readonly ProfileRule[]>();
  for (const list of ENTRY_LISTS) {
    for (const entry of entriesOf(profile, list)) checkDates(entry, today, broken);
  }
  const birthDate = profile.basics.birthDate;
  if (birthDate !== undefined) broken.set(birthDate, birthDateFailures(birthDate, today));
  return broken;
}

function checkDates(
  entry: Readonly<Record<string, unknown>>,
  today: number,
  broken: Map<ProfileValue, readonly ProfileRule[]>,
): void {
  const start = valuesIn(entry, 'startDate')[0];
  const end = valuesIn(entry, 'endDate')[0];
  const single = valuesIn(entry, 'date')[0] ?? valuesIn(entry, 'releaseDate')[0];
  if (start !== undefined) {
    broken.set(start, [...aheadFailures(start, today, 'date.start-in-future', 1), ...yearFailures(start)]);
  }
  if (end !== undefined) {
    const backwards = start !== undefined && isBefore(end, start);
    broken.set(end, [
      ...(backwards ? ['date.end-before-start' as const] : []),
      ...aheadFailures(end, today, 'date.too-far-ahead', 120),
      ...yearFailures(end),
    ]);
  }
  if (single !== undefined) {
    broken.set(single, [...aheadFailures(single, today, 'date.too-far-ahead', 120), ...yearFailures(single)]);
  }
}

/** Only what both dates say is compared: 2020 to 2020-03 is no contradiction. */
function isBefore(end: ProfileValue, start: ProfileValue): boolean {
  const [a, b] = [dateOf(end), dateOf(start)];
  if (a === undefined || b === undefined) return false;
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) < b.slice(0, shared);
}

function dateOf(value: ProfileValue): string | undefined {
  return typeof value.value === 'string' && value.value !== PRESENT ? value.value : undefined;
}

function monthOf(value: ProfileValue): number | undefined {
  const date = dateOf(value);
  return date === undefined ? undefined : monthIndex(date);
}

function aheadFailures(value: ProfileValue, today: number, rule: ProfileRule, months: number): ProfileRule[] {
  const month = monthOf(value);
  return month !== undefined && month > today + months ? [rule] : [];
}

function yearFailures(value: ProfileValue): ProfileRule[] {
  const month = monthOf(value);
  return month !== undefined && month < 1920 * 12 ? ['date.implausible'] : [];
}

function birthDateFailures(value: ProfileValue, today: number): ProfileRule[] {
  const month = monthOf(value);
  if (month === undefined) return [];
  const years = (today - month) / 12;
  return years < 13 || years > 100 ? ['birth-date.implausible'] : [];
}

function setFailures(value: ProfileValue, rules: readonly ProfileRule[]): void {
  const others = (value.failures ?? []).filter((failure) => !Object.hasOwn(PROFILE_RULES, failure.code));
  const failures: RuleFailure[] = [...others, ...rules.map((code) => ({ code, message: PROFILE_RULES[code] }))];
  if (failures.length > 0) value.failures = failures;
  else delete value.failures;
}
