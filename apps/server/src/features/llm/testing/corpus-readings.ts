// For tests over the corpus: every document as the local engine reads it, with its truth. Empty where there is no corpus.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBytes } from '@vitae/parser/node';
import type { ParseResult, ReadDocument } from '@vitae/schema';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../../../../', import.meta.url));
const folder = process.env['VITAE_CORPUS'] ?? join(root, '../shared/corpus');

const Text = z.string().optional();
const Texts = z.array(z.string()).default([]);
const list = <T extends z.ZodType>(entry: T) => z.array(entry).default([]);
const Dates = { startDate: Text, endDate: Text };
const Truth = z.object({
  basics: z.object({
    ...{ name: Text, email: Text, phone: Text, url: Text, summary: Text },
    profiles: list(z.object({ url: Text, username: Text })),
  }),
  work: list(z.object({ name: Text, position: Text, ...Dates, location: Text, highlights: Texts })),
  education: list(z.object({ institution: Text, studyType: Text, area: Text, ...Dates })),
  skills: list(z.object({ name: Text, keywords: Texts })),
  projects: list(z.object({ name: Text, highlights: Texts, keywords: Texts })),
  certificates: list(z.object({ name: Text, issuer: Text, date: Text })),
  languages: list(z.object({ language: Text, fluency: Text })),
});
export type CorpusTruth = z.infer<typeof Truth>;

export interface CorpusReading {
  readonly id: string;
  readonly document: ReadDocument;
  readonly result: ParseResult;
  readonly truth: CorpusTruth;
}

export const HAS_CORPUS = existsSync(folder);

/** Text in pictures is recognised, as an import does it. */
export async function readCorpus(): Promise<CorpusReading[]> {
  const readings: CorpusReading[] = [];
  for (const name of readdirSync(join(folder, 'documents')).sort()) {
    const outcome = await parseBytes(readFileSync(join(folder, 'documents', name)), { name, now: '2026-01-31' });
    if (!outcome.ok) continue;
    const id = name.replace(/\.[^.]+$/, '');
    const truth = Truth.parse(JSON.parse(readFileSync(join(folder, 'truth', `${id}.json`), 'utf8')));
    readings.push({ id, document: outcome.document, result: outcome.result, truth });
  }
  return readings;
}
