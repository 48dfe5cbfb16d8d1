// Typed SDK for the HTTP API of Vitae.
export { createVitaeClient, type VitaeClient, type VitaeClientOptions } from './client.ts';
export type { components, operations, paths } from './generated/openapi-types.ts';
export { type ClientProblemCode, problemCode } from './problem-replies.ts';
export type { UploadOptions, UploadResult } from './upload-resume.ts';
