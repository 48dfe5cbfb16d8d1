// Over every document of the corpus and twenty advertisements: each quoted line stands in the document at the named place.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJobCompiler, createSkillRelations, explainMatch, matchJobOf } from '@vitae/matching';
import { parseJobDescription } from '@vitae/parser/job-description';
import { parseBytes } from '@vitae/parser/node';
import { DEFAULT_FACTOR_WEIGHTS, type MatchEvidence, type MatchExplanation, type ParseResult } from '@vitae/schema';
import { createSkillTaxonomy, translatedSkills, withSynonyms } from '@vitae/taxonomy';
import { beforeAll, describe, expect, it } from 'vitest';
import { candidateMatchFacts } from './candidate-match-facts.ts';
import { JOB_DESCRIPTIONS } from './testing/job-descriptions.ts';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const folder = join(process.env['VITAE_CORPUS'] ?? join(root, '../shared/corpus'), 'documents');
const NAMES = existsSync(folder) ? readdirSync(folder).sort() : [];
const NOW = new Date('2026-01-31T12:00:00Z');

const taxonomy = withSynonyms(createSkillTaxonomy(), translatedSkills());
const compile = createJobCompiler({ relations: createSkillRelations(taxonomy), year: NOW.getUTCFullYear() });
const jobs = JOB_DESCRIPTIONS.map((text, i) => {
  const { title, requirements } = parseJobDescription(text, { taxonomy });
  return compile(matchJobOf({ id: `job-${i}`, title: title ?? '', requirements, weights: DEFAULT_FACTOR_WEIGHTS }));
});

interface Parsed {
  readonly name: string;
  readonly result: ParseResult;
}

/** Scans are left out: recognising one takes seconds, and what is read of it goes the same road. */
async function parseAll(): Promise<Parsed[]> {
  const parsed: Parsed[] = [];
  for (const name of NAMES) {
    const bytes = readFileSync(join(folder, name));
    const outcome = await parseBytes(bytes, { name, ocr: 'never', now: NOW.toISOString().slice(0, 10) });
    if (outcome.ok) parsed.push({ name, result: outcome.result });
    else expect(outcome.problem.code, name).toBe('document.no-text');
  }
  return parsed;
}

function quotedLines({ requirements, experience, education, location }: MatchExplanation): MatchEvidence[] {
  return [
    ...requirements.flatMap(({ evidence }) => evidence),
    ...[experience, education, location].flatMap(({ evidence }) => evidence),
  ];
}

describe.skipIf(NAMES.length === 0)('reasons over the corpus', () => {
  let parsed: readonly Parsed[] = [];
  beforeAll(async () => {
    parsed = await parseAll();
  }, 240_000);

  it('quote lines that the document has at the named places, and none without a place', () => {
    const wrong: string[] = [];
    const found = { lines: 0, met: 0 };
    for (const { name, result } of parsed) {
      const { candidate, evidence } = candidateMatchFacts(name, result.profile, taxonomy, NOW);
      for (const job of jobs) {
        const match = explainMatch(job, candidate, evidence);
        for (const { name: wished, status, evidence: lines } of match.requirements) {
          if (status === 'not-found') continue;
          found.met += 1;
          if (lines.length === 0) wrong.push(`${name}, ${job.id}: nothing proves ${wished}`);
        }
        for (const { path, quote, places } of quotedLines(match)) {
          found.lines += 1;
          const { text } = result.text;
          const there = places.map(({ start, end }) => text.slice(start, end)).join('\n');
          if (places.length === 0 || there !== quote)
            wrong.push(`${name}, ${job.id}, ${path}: “${quote}” is “${there}”`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(jobs).toHaveLength(20);
    expect(jobs.every(({ requirements }) => requirements.length >= 3)).toBe(true);
    expect(parsed.length).toBeGreaterThan(NAMES.length * 0.8);
    expect(found.met).toBeGreaterThan(parsed.length);
    expect(found.lines).toBeGreaterThan(parsed.length * jobs.length);
  });
});
