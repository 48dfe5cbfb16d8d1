// What an engine makes of a document.
import { z } from 'zod';
import { DocumentText } from './document.ts';
import { Experience } from './experience.ts';
import { Finding } from './finding.ts';
import { Profile } from './profile.ts';

/** Which engine made a profile, and its version. */
export const Engine = z.object({ name: z.enum(['local', 'llm', 'hybrid']), version: z.string() });
export type Engine = z.infer<typeof Engine>;

export const ParseResult = z.object({
  profile: Profile,
  text: DocumentText,
  /** ISO 639-1 of the main language, when it could be told. */
  language: z.string().optional(),
  /** 0–1: how much this looks like a résumé at all. */
  resumeLikelihood: z.number(),
  /** Of the reading and of the understanding. */
  findings: z.array(Finding),
  /** Of the jobs of this profile; results of older engines have none. */
  experience: Experience.optional(),
  engine: Engine,
});
export type ParseResult = z.infer<typeof ParseResult>;
