// The HTTP contract as Zod schemas: the server validates with them, the web and the CLI read with them.
export * from './accounts.ts';
export * from './admin.ts';
export * from './audit.ts';
export * from './batches.ts';
export * from './candidates.ts';
export * from './career-ark.ts';
export * from './duplicates.ts';
export * from './events.ts';
export * from './finding.ts';
export * from './health.ts';
export * from './page.ts';
export * from './privacy.ts';
export * from './resumes.ts';
export * from './sign-in.ts';
export * from './table-imports.ts';
export * from './tokens.ts';
export * from './two-factor.ts';
