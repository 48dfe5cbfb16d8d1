// An invented advertisement with what a careful reader takes from it.

export interface JobTruth {
  readonly title: string;
  readonly must?: readonly string[];
  readonly nice?: readonly string[];
  readonly seniority?: string;
  /** "3", "3-5", "-2". */
  readonly years?: string;
  /** ISCED level, and the field as written. */
  readonly education?: number;
  readonly field?: string;
  /** "de C1", "en". */
  readonly languages?: readonly string[];
  readonly city?: string;
  readonly arrangement?: string;
  /** "EUR 45000-55000 year". */
  readonly salary?: string;
  readonly contract?: string;
  readonly hours?: string;
}

export interface DescribedJob {
  readonly text: string;
  readonly truth: JobTruth;
}

export const job = (text: string, truth: JobTruth): DescribedJob => ({ text: text.trim(), truth });
