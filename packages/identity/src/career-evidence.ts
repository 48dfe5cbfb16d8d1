// What employers, schools and dates say about whether two are one person.
import type { CareerComparison, SharedStation } from './careers/compare-careers.ts';
import { type Reason, reason } from './evidence.ts';

/** Shorter than this, two jobs at once are a change of job or a second one. */
const CONTRADICTING_MONTHS = 18;
/** Years between the starts of two working lives that one life's résumés seldom have, and generations do. */
const GENERATION_GAP = 16;
const EMPLOYER = { start: 4, overlap: 1.6, name: 1.6, apart: 0.6 } as const;
const SCHOOL = { start: 3, overlap: 1.8, name: 1.8, apart: 0.2 } as const;
/** However many stations agree, they don't prove more than this. */
const MOST = 10;

export function careerEvidence(careers: CareerComparison): Reason[] {
  const found = [...stationReasons(careers.employers, careers.schools)];
  const shared = [...careers.employers, ...careers.schools].some(({ agreement }) => agreement === 'start');
  if (careers.contradictingMonths >= CONTRADICTING_MONTHS)
    found.push(
      reason(
        'careers-contradict',
        -3,
        `For ${Math.round(careers.contradictingMonths / 12)} years or so they worked at different places.`,
      ),
    );
  if (!shared && careers.startGap !== undefined && careers.startGap >= GENERATION_GAP)
    found.push(
      reason(
        'careers-apart',
        -3,
        `Their working lives begin ${Math.round(careers.startGap)} years apart, and no stage of them is the same.`,
      ),
    );
  if (careers.schoolsDiffer) found.push(reason('schools-differ', -1, 'They went to different schools.'));
  return found;
}

function stationReasons(employers: readonly SharedStation[], schools: readonly SharedStation[]): Reason[] {
  let left = MOST;
  const take = (weight: number) => {
    const taken = Math.min(weight, left);
    left -= taken;
    return taken;
  };
  const jobs = [...employers].sort((a, b) => EMPLOYER[b.agreement] - EMPLOYER[a.agreement]);
  return [
    ...jobs.map(({ name, agreement }) =>
      agreement === 'start'
        ? reason('employer-at-same-time', take(EMPLOYER.start), `Both began at ${name} at the same time.`)
        : reason('employer-same', take(EMPLOYER[agreement]), `Both worked at ${name}.`),
    ),
    ...schools.map(({ name, agreement }) => reason('school-same', take(SCHOOL[agreement]), `Both went to ${name}.`)),
  ].filter(({ weight }) => weight > 0);
}
