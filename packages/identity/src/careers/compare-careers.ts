// What two lists of jobs and schools say about whether one person did both.
import type { Identity, Period, Station } from '../identity.ts';
import { type Organisation, sameOrganisation } from './organisation.ts';

export interface SharedStation {
  readonly name: string;
  /** `start`: both began in the same month (or year, where only years are known); `overlap`: at the same time; `name`: no more than that. */
  readonly agreement: 'start' | 'overlap' | 'name' | 'apart';
}

export interface CareerComparison {
  readonly employers: readonly SharedStation[];
  readonly schools: readonly SharedStation[];
  /** Months in which both worked, but nowhere at the same employer; 0 where they agree in more than a third as many. */
  readonly contradictingMonths: number;
  /** Years between the first dates of the two, schools included; undefined when one has none. */
  readonly startGap: number | undefined;
  /** Both name schools with dates that end within the same time of life, none in common. */
  readonly schoolsDiffer: boolean;
}

export function compareCareers(a: Identity, b: Identity): CareerComparison {
  const employers = sharedStations(a.employers, b.employers);
  const schools = sharedStations(a.schools, b.schools);
  return {
    employers,
    schools,
    contradictingMonths: contradictingMonths(a.employers, b.employers),
    startGap: startGap(a, b),
    schoolsDiffer: schools.length === 0 && a.schools.length > 0 && b.schools.length > 0,
  };
}

const STRENGTH = { start: 3, overlap: 2, name: 1, apart: 0 } as const;

/** From the side where fewer of them tell: the other has one employer in two spellings. */
function sharedStations(a: readonly Station[], b: readonly Station[]): SharedStation[] {
  const [left, right] = [sharedFrom(a, b), sharedFrom(b, a)];
  return strengthOf(left) <= strengthOf(right) ? left : right;
}

const strengthOf = (shared: readonly SharedStation[]) =>
  shared.reduce((sum, { agreement }) => sum + 1 + STRENGTH[agreement], 0);

/** Each organisation of `a` once, with the strongest agreement. */
function sharedFrom(a: readonly Station[], b: readonly Station[]): SharedStation[] {
  const found = new Map<string, SharedStation>();
  for (const left of a) {
    for (const right of b) {
      if (!sameOrganisation(left.organisation, right.organisation)) continue;
      const agreement = agreementOf(left.period, right.period);
      const key = left.organisation.words.join(' ');
      const before = found.get(key);
      if (before === undefined || STRENGTH[before.agreement] < STRENGTH[agreement])
        found.set(key, { name: left.organisation.name, agreement });
    }
  }
  return [...found.values()];
}

/** "Until now" on an older résumé ends earlier than the job did, so the ends are not compared. */
function agreementOf(a: Period | undefined, b: Period | undefined): SharedStation['agreement'] {
  if (a === undefined || b === undefined) return 'name';
  const sameStart =
    a.exact && b.exact ? Math.abs(a.start - b.start) <= 1 : Math.floor(a.start / 12) === Math.floor(b.start / 12);
  if (sameStart) return 'start';
  return a.start <= b.end && b.start <= a.end ? 'overlap' : 'apart';
}

function contradictingMonths(a: readonly Station[], b: readonly Station[]): number {
  const [left, right] = [stationsByMonth(a), stationsByMonth(b)];
  let apart = 0;
  let together = 0;
  for (const [month, mine] of left) {
    const others = right.get(month);
    if (others === undefined) continue;
    const agree = mine.some((x) => others.some((y) => x === y || sameOrganisation(x, y)));
    if (agree) together++;
    else apart++;
  }
  return together * 3 > apart ? 0 : apart;
}

function stationsByMonth(stations: readonly Station[]): Map<number, Organisation[]> {
  const months = new Map<number, Organisation[]>();
  for (const { period, organisation } of stations) {
    // Nobody works for longer than this; a slip in a year must not fill the memory.
    const end = period === undefined ? 0 : Math.min(period.end, period.start + 840);
    for (let month = period?.start ?? 1; month <= end; month++)
      months.set(month, [...(months.get(month) ?? []), organisation]);
  }
  return months;
}

function startGap(a: Identity, b: Identity): number | undefined {
  const first = ({ employers, schools }: Identity) =>
    [...employers, ...schools].flatMap(({ period }) => period?.start ?? []).reduce((x, y) => Math.min(x, y), Infinity);
  const gap = Math.abs(first(a) - first(b));
  return Number.isFinite(gap) ? gap / 12 : undefined;
}
