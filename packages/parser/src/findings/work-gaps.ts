// Time between jobs that the résumé says nothing about.
import { type Finding, monthIndex, PRESENT, type Profile, type WorkEntry } from '@vitae/schema';

/** Months. */
const LONG_GAP = 12;

/** `now` is `YYYY-MM-DD`. */
export function workGaps(profile: Profile, now: string): Finding[] {
  const today = monthIndex(now.slice(0, 7)) ?? 0;
  const spans = profile.work.flatMap((entry) => {
    const start = entry.startDate === undefined ? undefined : monthIndex(entry.startDate.value);
    return start === undefined ? [] : [{ entry, start, end: endOf(entry, today) }];
  });
  spans.sort((a, b) => a.start - b.start);
  const findings: Finding[] = [];
  let reached: number | undefined;
  for (const { entry, start, end } of spans) {
    if (reached !== undefined && start - reached > LONG_GAP) {
      const places = entry.startDate?.places ?? [];
      const message = `${start - reached} months before this job are not accounted for.`;
      findings.push({ code: 'profile.gap', severity: 'info', message, places, path: `work/${entry.id}/startDate` });
    }
    reached = Math.max(reached ?? end, end);
  }
  return findings;
}

/** A year alone counts to its December; no end counts as still going on. */
function endOf(entry: WorkEntry, today: number): number {
  const { endDate } = entry;
  if (endDate === undefined || endDate.value === PRESENT) return today;
  return (monthIndex(endDate.value) ?? today) + (endDate.value.length === 4 ? 11 : 0);
}
