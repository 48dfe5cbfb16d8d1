// Dates that can't be right, by the rules that every profile is held to.
import { applyProfileRules, type Finding, PROFILE_RULES, type Profile, walkProfileValues } from '@vitae/schema';

/** The code of a finding is that of the rule with `profile.` before it: `profile.date.end-before-start`. */
export function contradictingDates(profile: Profile, now: string): Finding[] {
  const findings: Finding[] = [];
  for (const { path, value } of walkProfileValues(applyProfileRules(profile, { now }))) {
    for (const { code, message } of value.failures ?? []) {
      if (!Object.hasOwn(PROFILE_RULES, code)) continue;
      findings.push({ code: `profile.${code}`, severity: 'warning', message, path, places: value.places });
    }
  }
  return findings;
}
