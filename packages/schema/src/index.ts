// The words of Vitae.

export * from './anonymise-profile.ts';
export * from './apply-profile-changes.ts';
export * from './carry-human-edits.ts';
export * from './document.ts';
export * from './experience.ts';
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
export * from './profile-paths.ts';
export * from './profile-rules.ts';
export * from './profile-slots.ts';
export * from './read-result.ts';
export * from './review-count.ts';
export * from './to-career-ark.ts';
export * from './to-csv.ts';
export * from './to-europass.ts';
export * from './to-hr-open.ts';
export * from './to-markdown.ts';
