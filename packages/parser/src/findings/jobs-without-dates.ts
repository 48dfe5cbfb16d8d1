// Jobs that don't say when they were.
import type { Finding, Profile } from '@vitae/schema';

export function jobsWithoutDates(profile: Profile): Finding[] {
  return profile.work
    .filter(({ startDate, endDate }) => startDate === undefined && endDate === undefined)
    .map(({ id, position, name, summary, highlights }) => ({
      code: 'profile.job-without-dates',
      severity: 'warning' as const,
      message: 'This job has no dates.',
      path: `work/${id}`,
      places: (position ?? name ?? summary ?? highlights[0])?.places ?? [],
    }));
}
