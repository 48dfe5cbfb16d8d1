// How groups of applicants fared, compared with the group that fared best.
import { FairnessAttribute, type FairnessGroup, SELF_IDENTIFICATION, type SelfIdentification } from '@vitae/schema/api';

export interface ReportedApplicant {
  /** Who it is: the same person may have applied for several jobs. */
  readonly person: string;
  readonly told: SelfIdentification | undefined;
  readonly selected: boolean;
  /** Undefined: nothing to be scored. */
  readonly score: number | undefined;
}

/** One application. Scores of different jobs can't be compared; being above the median of one's job can. */
interface Entry extends ReportedApplicant {
  /** Undefined: nothing to be scored. */
  readonly above: boolean | undefined;
}

/** Figures of smaller groups could point at a person. */
const FEWEST_SHOWN = 5;
/** With fewer, one person more or less moves the rate by more than three points. */
const SMALL = 30;
/** The rule of thumb of the Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D). */
const FOUR_FIFTHS = 0.8;

export function medianScore(applicants: readonly ReportedApplicant[]): number | null {
  const scores = applicants.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
  const middle = scores.length >> 1;
  const [low, high] = [scores[middle - 1], scores[middle]];
  if (high === undefined) return null;
  return scores.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** Each group that somebody named, in the order of the form. `jobs`: who applied for each. */
export function impactRatios(jobs: readonly (readonly ReportedApplicant[])[]): FairnessGroup[] {
  const entries = jobs.map((applicants) => {
    const median = medianScore(applicants);
    const isAbove = (score: number | undefined) =>
      score === undefined || median === null ? undefined : score > median;
    return applicants.map((one): Entry => ({ ...one, above: isAbove(one.score) }));
  });
  return FairnessAttribute.options.flatMap((attribute) => {
    const groups = SELF_IDENTIFICATION[attribute].flatMap((group) => {
      const ofJobs = entries.map((of) => of.filter(({ told }) => told?.[attribute] === group));
      return ofJobs.every((of) => of.length === 0) ? [] : [{ group, ...ratesOf(withoutSmallRest(ofJobs)) }];
    });
    const best = {
      selection: highest(groups.map(({ selectionRate }) => selectionRate)),
      score: highest(groups.map(({ aboveMedianRate }) => aboveMedianRate)),
    };
    return groups.map((group): FairnessGroup => {
      const impactRatio = ratio(group.selectionRate, best.selection);
      const scoreImpactRatio = ratio(group.aboveMedianRate, best.score);
      const isBelow = (value: number | null) => value !== null && value < FOUR_FIFTHS;
      const belowFourFifths = isBelow(impactRatio) || isBelow(scoreImpactRatio);
      return { attribute, ...group, impactRatio, scoreImpactRatio, belowFourFifths };
    });
  });
}

/**
 * All applications of a group, but for those that could be told by taking the reports of single jobs off: of jobs whose report does not
 * show the group, if they are of so few people together that nothing of them alone would be shown.
 */
function withoutSmallRest(ofJobs: readonly (readonly Entry[])[]): readonly Entry[] {
  const shown = ofJobs.filter((of) => countPeople(of) >= FEWEST_SHOWN).flat();
  const rest = ofJobs.filter((of) => countPeople(of) < FEWEST_SHOWN).flat();
  return shown.length > 0 && countPeople(rest) < FEWEST_SHOWN ? shown : [...shown, ...rest];
}

function countPeople(entries: readonly Entry[]): number {
  return new Set(entries.map(({ person }) => person)).size;
}

function ratesOf(entries: readonly Entry[]) {
  const people = countPeople(entries);
  if (people < FEWEST_SHOWN) {
    const hidden = { people: null, applications: null, selected: null, selectionRate: null, aboveMedianRate: null };
    return { ...hidden, smallSample: true };
  }
  const selected = entries.filter((one) => one.selected).length;
  const scored = entries.filter(({ above }) => above !== undefined);
  return {
    ...{ people, applications: entries.length, selected, selectionRate: selected / entries.length },
    aboveMedianRate:
      countPeople(scored) >= FEWEST_SHOWN ? scored.filter(({ above }) => above).length / scored.length : null,
    smallSample: people < SMALL,
  };
}

/** Undefined: there is nothing to compare with. */
function highest(rates: readonly (number | null)[]): number | undefined {
  const shown = rates.filter((rate) => rate !== null);
  return shown.length < 2 ? undefined : Math.max(...shown);
}

function ratio(rate: number | null, best: number | undefined): number | null {
  return rate === null || best === undefined || best === 0 ? null : rate / best;
}
