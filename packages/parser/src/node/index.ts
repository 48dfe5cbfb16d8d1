// Public surface: files → profiles, for programs on Node.
export { type ParseOptions, parseBytes } from './parse-bytes.ts';
export { parseFile } from './parse-file.ts';
export type { ParseOutcome, ParseStage } from './parse-outcome.ts';
export { createParserPool, type ParserPool, type ParserPoolOptions, type PoolParseOptions } from './parser-pool.ts';
export type { DocumentSource } from './parser-request.ts';
