// Values of filters as people say them.

const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export function countryName(code: string): string {
  return regions.of(code) ?? code;
}

/** Of a code, or a name that has none. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code;
}

/** Levels of ISCED 2011; 0–8. */
const LEVELS = [
  'Any schooling',
  'Primary school',
  'Lower secondary school',
  'Upper secondary school',
  'Post-secondary course',
  'Short college course',
  'Bachelor’s degree',
  'Master’s degree',
  'Doctorate',
];

/** That level or more. */
export function educationName(level: number): string {
  const name = LEVELS[level] ?? `Level ${level}`;
  return level === 8 ? name : `${name} or more`;
}

export interface YearRange {
  readonly value: string;
  readonly label: string;
  readonly minYears: number | undefined;
  readonly maxYears: number | undefined;
}

/** As the server counts them. */
export const YEAR_RANGES: readonly YearRange[] = [
  { value: '0-2', label: 'Under 2 years', minYears: undefined, maxYears: 2 },
  { value: '2-5', label: '2 to 5 years', minYears: 2, maxYears: 5 },
  { value: '5-10', label: '5 to 10 years', minYears: 5, maxYears: 10 },
  { value: '10-15', label: '10 to 15 years', minYears: 10, maxYears: 15 },
  { value: '15-60', label: '15 years or more', minYears: 15, maxYears: undefined },
];
