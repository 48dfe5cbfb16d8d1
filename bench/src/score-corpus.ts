// Accuracy over the corpus in one command: reads, parses, writes JSON Resume and runs the scorer.
//   node --conditions=vitae-source bench/src/score-corpus.ts [--only TAG,TAG] [--doc ID] [--worst N] [--json FILE] [--keep DIR]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument, valuesOf } from '@vitae/parser';
import { toJsonResume } from '@vitae/schema';
import { corpusDocuments, corpusFolder } from './corpus-documents.ts';

/** Fixed, so that "present" and the score don't move with the calendar. */
const NOW = '2026-01-15';

const options = process.argv.slice(2);
const optionValue = (name: string): string | undefined => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? undefined : options[at + 1];
};
const kept = optionValue('keep');
const folder = kept ?? mkdtempSync(join(tmpdir(), 'vitae-score-'));
mkdirSync(folder, { recursive: true });

const doc = optionValue('doc');
const times: number[] = [];
const failures: string[] = [];
const unproven: string[] = [];
let values = 0;
for await (const { id, result } of corpusDocuments(doc === undefined ? undefined : new Set([doc]))) {
  if (!result.ok) {
    failures.push(`${id} ${result.problem.code}`);
    continue;
  }
  const started = performance.now();
  const { profile, text } = parseDocument(result.document, { now: NOW });
  times.push(performance.now() - started);
  for (const { path, value } of valuesOf(profile)) {
    values++;
    const there = value.places.map((place) => text.text.slice(place.start, place.end)).join('\n');
    if (there !== value.raw || value.raw === '') unproven.push(`${id} ${path}`);
  }
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(toJsonResume(profile), null, 1));
}

const scorer = join(corpusFolder(), '../eval/score.mjs');
const passed = options.filter((option, i) => option !== '--keep' && options[i - 1] !== '--keep');
const args = [scorer, '--truth', join(corpusFolder(), 'truth'), '--pred', folder, ...passed];
const scored = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
if (kept === undefined) rmSync(folder, { recursive: true });

times.sort((a, b) => a - b);
const share = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
console.log(
  `understanding a document: median ${share(0.5)} ms, 95% ${share(0.95)} ms; not read: ${failures.join(', ') || 'none'}`,
);
console.log(`values ${values}, without proof ${unproven.length} ${unproven.slice(0, 5).join(', ')}`);
process.exit(unproven.length > 0 ? 1 : (scored.status ?? 1));
