// The grid of a job's matches: one column for each thing that the job asks for, one cell for each candidate in it.
import type { Factor, FactorResult, RequirementResult } from '@vitae/schema';
import type { MyJobMatch } from '@vitae/schema/api';
import { languageName } from '../jobs/job-texts.ts';
import { FACTOR_NAMES, factText } from './match-facts.ts';
import type { MatchState } from './match-states.ts';

/** What a match says, whoever it is about. */
export type MatchFacts = Omit<MyJobMatch, 'job' | 'applied'>;

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** Whether it must be there; null for experience, education and place. */
  readonly necessity: 'must' | 'nice' | null;
  readonly cell: (match: MatchFacts) => GridCell;
}

export interface GridCell {
  readonly state: MatchState;
  /** In place of the state's word, where the fact itself says more: “7 yrs”. */
  readonly fact: string | undefined;
}

/** From this part of the points on a factor counts as met, up to that one as not found. */
const MET = 0.9;
const NOT_FOUND = 0.3;

/** All matches of one job have the same columns. */
export function gridColumns(match: MatchFacts | undefined): GridColumn[] {
  if (match === undefined) return [];
  const requirements = match.reasons.map((reason, at): GridColumn => {
    const key = `${reason.kind}:${reason.name}:${at}`;
    return {
      key,
      label: requirementName(reason),
      necessity: reason.necessity,
      cell: (of) => ({ state: requirementState(of, at), fact: undefined }),
    };
  });
  const factors = match.factors.filter(({ factor, state }) => factor !== 'skills' && state !== 'not-asked');
  return [...requirements, ...factors.map(({ factor }) => factorColumn(factor))];
}

function factorColumn(factor: Factor): GridColumn {
  return {
    key: factor,
    label: FACTOR_NAMES[factor],
    necessity: null,
    cell: (match) => ({
      state: factorState(match.factors.find((one) => one.factor === factor)),
      fact: factText(match, factor),
    }),
  };
}

export function requirementName({ kind, name }: Pick<RequirementResult, 'kind' | 'name'>): string {
  return kind === 'language' ? languageName(name) : name;
}

/** Who names no skill at all has told nothing about any of them. */
export function requirementState({ reasons, factors }: MatchFacts, at: number): MatchState {
  const status = reasons[at]?.status ?? 'not-found';
  const skills = factors.find(({ factor }) => factor === 'skills');
  return status === 'not-found' && skills?.state === 'unknown' ? 'unknown' : status;
}

export function factorState(result: FactorResult | undefined): MatchState {
  if (result === undefined || result.state === 'unknown' || result.most === 0) return 'unknown';
  const part = result.points / result.most;
  if (part >= MET) return 'met';
  return part > NOT_FOUND ? 'partly' : 'not-found';
}

export function countStates(match: MatchFacts): Record<MatchState, number> {
  const counts: Record<MatchState, number> = { met: 0, partly: 0, 'not-found': 0, unknown: 0 };
  for (const at of match.reasons.keys()) counts[requirementState(match, at)]++;
  return counts;
}
