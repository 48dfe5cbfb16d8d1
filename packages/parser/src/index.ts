// Public surface of the parser: a read document in, a profile with proof out.
export type { DateHabits } from './dates/date-point.ts';
export type { DatePoint, DateSpan } from './dates/date-span.ts';
export { readDates } from './dates/read-dates.ts';
export { detectLanguage } from './language/detect-language.ts';
export { type ParseDocumentOptions, parseDocument } from './parse-document.ts';
export { ENGINE_VERSION } from './version.ts';
