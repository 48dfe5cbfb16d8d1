// How groups of applicants fared, compared with the group that fared best.
import { FairnessAttribute, type FairnessGroup, SELF_IDENTIFICATION, type SelfIdentification } from '@vitae/schema/api';

export interface ReportedApplicant {
  readonly told: SelfIdentification | undefined;
  readonly selected: boolean;
  /** Undefined: nothing to be scored. */
  readonly score: number | undefined;
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

/** Each group that somebody named, in the order of the form. */
export function impactRatios(applicants: readonly ReportedApplicant[]): FairnessGroup[] {
  const median = medianScore(applicants);
  return FairnessAttribute.options.flatMap((attribute) => {
    const groups = SELF_IDENTIFICATION[attribute].flatMap((group) => {
      const people = applicants.filter(({ told }) => told?.[attribute] === group);
      return people.length === 0 ? [] : [{ group, ...ratesOf(people, median) }];
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

function ratesOf(people: readonly ReportedApplicant[], median: number | null) {
  if (people.length < FEWEST_SHOWN) {
    return { people: null, selected: null, selectionRate: null, aboveMedianRate: null, smallSample: true };
  }
  const selected = people.filter((one) => one.selected).length;
  const scores = people.flatMap(({ score }) => score ?? []);
  const isShown = median !== null && scores.length >= FEWEST_SHOWN;
  return {
    ...{ people: people.length, selected, selectionRate: selected / people.length },
    aboveMedianRate: isShown ? scores.filter((score) => score > median).length / scores.length : null,
    smallSample: people.length < SMALL,
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
