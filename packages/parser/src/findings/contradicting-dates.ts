// Dates that can't be right, by the rules that every profile is held to.
import { brokenProfileRules, type Finding, PROFILE_RULES, type Profile, walkProfileValues } from '@vitae/schema';

/** The code of a finding is that of the rule with `profile.` before it: `profile.date.end-before-start`. */
export function contradictingDates(profile: Profile, now: string): Finding[] {
  const broken = brokenProfileRules(profile, { now });
  if (![...broken.values()].some((codes) => codes.length > 0)) return [];
  const findings: Finding[] = [];
  for (const { path, value } of walkProfileValues(profile)) {
    for (const code of broken.get(value) ?? []) {
      const message = PROFILE_RULES[code];
      findings.push({ code: `profile.${code}`, severity: 'warning', message, path, places: value.places });
    }
  }
  return findings;
}
