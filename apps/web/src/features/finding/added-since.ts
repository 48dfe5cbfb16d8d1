// The last days, weeks and months that candidates may have been added in.

export interface AddedSince {
  /** The first day, in the time zone of who looks. */
  readonly day: string;
  readonly label: string;
}

const SPANS = [
  { days: 1, label: 'Today' },
  { days: 7, label: 'Last 7 days' },
  { days: 30, label: 'Last 30 days' },
  { days: 90, label: 'Last 90 days' },
  { days: 365, label: 'Last 365 days' },
] as const;

/** The shortest first; each with today in it. */
export function addedSince(now: Date): AddedSince[] {
  return SPANS.map(({ days, label }) => {
    const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days + 1);
    return { day: dayOf(first), label };
  });
}

export function dayOf(time: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}

/** As the API takes it. */
export function beginOf(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
