// Public surface: files → profiles, for programs on Node.
export { type ParseOptions, parseBytes } from './parse-bytes.ts';
export { parseFile } from './parse-file.ts';
export type { ParseOutcome, ParseStage } from './parse-outcome.ts';
