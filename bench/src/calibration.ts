// How far the confidence of values can be trusted: reliability table and expected calibration error over the corpus.
//   node --conditions=vitae-source bench/src/calibration.ts [--methods]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, valuesOf } from '@vitae/parser';
import { corpusDocuments, corpusFolder } from './corpus-documents.ts';
import { isRight } from './value-truth.ts';

interface Sample {
  readonly confidence: number;
  readonly right: boolean;
  readonly key: string;
}

const samples: Sample[] = [];
for await (const { id, result } of corpusDocuments()) {
  if (!result.ok) continue;
  const truth = JSON.parse(readFileSync(join(corpusFolder(), 'truth', `${id}.json`), 'utf8'));
  const { profile } = parseDocument(result.document, { now: '2026-01-15' });
  for (const { path, value } of valuesOf(profile)) {
    if (typeof value.value !== 'string') continue;
    const general = path.replace(/\/\d+/g, (index) => (path.startsWith('basics') ? index : '/*'));
    const right = isRight(truth, general, value.value);
    if (right !== undefined) samples.push({ confidence: value.confidence, right, key: `${general} ${value.method}` });
  }
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const percent = (value: number): string => `${(100 * value).toFixed(1)}%`.padStart(7);

function row(label: string, group: readonly Sample[]): number {
  const said = mean(group.map((s) => s.confidence));
  const was = mean(group.map((s) => (s.right ? 1 : 0)));
  console.log(`${label.padEnd(52)} ${String(group.length).padStart(6)} said ${percent(said)} right ${percent(was)}`);
  return (Math.abs(said - was) * group.length) / samples.length;
}

let error = 0;
for (let bin = 0; bin < 10; bin++) {
  const group = samples.filter((s) => Math.min(9, Math.floor(s.confidence * 10)) === bin);
  if (group.length > 0) error += row(`${bin * 10}–${bin * 10 + 10}%`, group);
}
console.log(`values ${samples.length}, expected calibration error ${percent(error).trim()}`);
if (process.argv.includes('--methods')) {
  const keys = [...new Set(samples.map((s) => s.key))].sort();
  for (const key of keys)
    row(
      key,
      samples.filter((s) => s.key === key),
    );
}
