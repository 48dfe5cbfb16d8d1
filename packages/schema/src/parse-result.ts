// What an engine makes of a document.
import { z } from 'zod';
import { DocumentText } from './document.ts';
import { Experience } from './experience.ts';
import { Finding } from './finding.ts';
import { Profile } from './profile.ts';

/** Which engine made a profile, and its version. */
export const Engine = z.object({ name: z.enum(['local', 'llm', 'hybrid', 'two-pass']), version: z.string() });
export type Engine = z.infer<typeof Engine>;

/** A part of the document under one heading: UTF-16 offsets into its text, with the heading. */
export const TextSection = z.object({
  /** What it is about, `top` before the first heading. */
  kind: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type TextSection = z.infer<typeof TextSection>;

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
  /** Absent for documents that say by themselves what they hold. */
  sections: z.array(TextSection).optional(),
  engine: Engine,
});
export type ParseResult = z.infer<typeof ParseResult>;
