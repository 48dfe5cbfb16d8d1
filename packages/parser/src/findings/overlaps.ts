// Two jobs at different employers at the same time.
import { type Finding, monthIndex, type Profile, type WorkEntry } from '@vitae/schema';
import { foldWord } from '@vitae/taxonomy';
import { yearMonth } from '../experience/month-span.ts';
import { type Stretch, stretches } from './stretches.ts';

/** Handing over takes time: shorter overlaps are not told. */
const SHORTEST = 3;

/** Each job against the one before it that lasts longest. Only months that are certain count. */
export function overlaps(profile: Profile, now: string): Finding[] {
  const today = monthIndex(now.slice(0, 7)) ?? 0;
  const findings: Finding[] = [];
  let longest: Stretch<WorkEntry> | undefined;
  for (const job of stretches(profile.work, today, 'narrow')) {
    if (longest !== undefined && !sameEmployer(longest.entry, job.entry)) {
      const last = Math.min(longest.last, job.last);
      if (last - job.first + 1 >= SHORTEST) findings.push(overlap(job.first, last, longest.entry, job.entry));
    }
    if (longest === undefined || job.last > longest.last) longest = job;
  }
  return findings;
}

/** An employer that was not read may be the same. */
function sameEmployer(a: WorkEntry, b: WorkEntry): boolean {
  if (a.name === undefined || b.name === undefined) return true;
  return foldWord(a.name.value) === foldWord(b.name.value);
}

function overlap(first: number, last: number, a: WorkEntry, b: WorkEntry): Finding {
  return {
    code: 'profile.overlap',
    severity: 'info',
    message: `Two jobs overlap for ${last - first + 1} months, from ${yearMonth(first)} to ${yearMonth(last)}.`,
    path: `work/${b.id}/startDate`,
    places: [...(a.name?.places ?? []), ...(b.name?.places ?? [])],
  };
}
