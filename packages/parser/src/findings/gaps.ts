// Half a year or more between jobs about which nothing is said.
import { type Finding, monthIndex, type Profile, type WorkEntry } from '@vitae/schema';
import { yearMonth } from '../experience/month-span.ts';
import { type Stretch, stretches } from './stretches.ts';

const SHORTEST = 6;

/** School and volunteering fill a gap. Years alone get the benefit of the doubt. */
export function gaps(profile: Profile, now: string): Finding[] {
  const today = monthIndex(now.slice(0, 7)) ?? 0;
  const jobs = stretches(profile.work, today, 'wide');
  const others = stretches([...profile.education, ...profile.volunteer], today, 'wide');
  const findings: Finding[] = [];
  let next = 0;
  let before: Stretch<WorkEntry> | undefined;
  for (const job of jobs) {
    if (before !== undefined) {
      let free = before.last + 1;
      for (let other = others[next]; other !== undefined && other.first <= free + SHORTEST; other = others[++next]) {
        free = Math.max(free, other.last + 1);
      }
      if (job.first - free >= SHORTEST) findings.push(gap(free, job.first - 1, before.entry, job.entry));
    }
    if (before === undefined || job.last > before.last) before = job;
  }
  return findings;
}

function gap(first: number, last: number, before: WorkEntry, after: WorkEntry): Finding {
  const months = last - first + 1;
  return {
    code: 'profile.gap',
    severity: 'info',
    message: `Nothing is said about ${months} months, from ${yearMonth(first)} to ${yearMonth(last)}.`,
    path: `work/${after.id}/startDate`,
    places: [...(before.endDate?.places ?? []), ...(after.startDate?.places ?? [])],
  };
}
