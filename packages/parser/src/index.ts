// Public surface of the parser: a read document in, a profile with proof out.
export type { DateHabits } from './dates/date-point.ts';
export type { DatePoint, DateSpan } from './dates/date-span.ts';
export { readDates } from './dates/read-dates.ts';
export { computeExperience, type ExperienceOptions } from './experience/compute-experience.ts';
export { detectLanguage } from './language/detect-language.ts';
export { type ParseDocumentOptions, parseDocument } from './parse-document.ts';
export { type PathValue, valuesOf } from './values-of.ts';
export { ENGINE_VERSION } from './version.ts';
