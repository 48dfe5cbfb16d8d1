// Times as people say them.

const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const EXACT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const A_DAY = 24 * HOUR;

/** “now”, “5 min. ago”, “3 hr. ago”, “4 Mar”, “4 Mar 2024”. */
export function timeText(iso: string, now: Date): string {
  const then = new Date(iso);
  const age = now.getTime() - then.getTime();
  if (age < MINUTE) return 'now';
  if (age < HOUR) return RELATIVE.format(-Math.floor(age / MINUTE), 'minute');
  if (age < A_DAY) return RELATIVE.format(-Math.floor(age / HOUR), 'hour');
  return (then.getFullYear() === now.getFullYear() ? DAY : DAY_AND_YEAR).format(then);
}

export function exactTimeText(iso: string): string {
  return EXACT.format(new Date(iso));
}

export function dayText(iso: string): string {
  return DAY_AND_YEAR.format(new Date(iso));
}
