// The words of Vitae.
export * from './document.ts';
export * from './extracted.ts';
export * from './finding.ts';
export * from './json-resume.ts';
export * from './outcome.ts';
export * from './outcome-of.ts';
export * from './parse-result.ts';
export * from './partial-date.ts';
export * from './place.ts';
export * from './problem.ts';
export * from './profile.ts';
export * from './profile-change.ts';
export * from './read-result.ts';
