// What the score reads of a job. What is absent is not asked for.
import type { Cefr, FactorWeights, MatchPlace, Seniority, WorkArrangement } from '@vitae/schema';

interface Requirement {
  readonly necessity: 'must' | 'nice';
  /** In proportion to the other requirements. */
  readonly weight: number;
}

export interface SkillRequirement extends Requirement {
  readonly kind: 'skill';
  /** Found in the taxonomy by any of its names. */
  readonly name: string;
  /** Months of use asked for. */
  readonly months?: number;
}

export interface LanguageRequirement extends Requirement {
  readonly kind: 'language';
  /** ISO 639-1. */
  readonly code: string;
  readonly level?: Cefr;
}

export type MatchRequirement = SkillRequirement | LanguageRequirement;

export interface MatchJob {
  readonly id: string;
  readonly requirements: readonly MatchRequirement[];
  readonly experience: {
    readonly months?: number;
    /** Unit group of ISCO-08. */
    readonly isco?: string;
    readonly seniority?: Seniority;
  };
  readonly education: {
    /** ISCED 2011. */
    readonly level?: number;
    /** Broad fields of ISCED-F 2013. */
    readonly fields: readonly string[];
  };
  readonly place: MatchPlace | null;
  readonly arrangement: WorkArrangement;
  readonly weights: FactorWeights;
}
