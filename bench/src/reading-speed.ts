// CPU time from bytes to profile, as ratios to other programs on the same files in the same run.
//   node --conditions=vitae-source bench/src/reading-speed.ts [--rounds N] [--warm DOCUMENTS] [--ocr]
// Text PDFs against `pdftotext -bbox-layout` (poppler), which gives positioned words and no more; scans against native tesseract.
// A service runs for weeks, so passes over the files come first, until `--warm` documents of the format are read: about 4,000 until the
// engine has compiled what is hot. After 450 its compiler still takes 1.0 ms of each DOCX, after 3,800 0.3 ms (`--trace-opt`). The cost
// of the first pass is told too.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { parseBytes } from '@vitae/parser/node';
import { ENGINE_FLAGS } from '@vitae/reader/pool';
import { corpusFolder } from './corpus-documents.ts';
import { type CorpusEntry, readManifest } from './corpus-manifest.ts';
import { quantile } from './quantile.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '4000' },
    ocr: { type: 'boolean', default: false },
  },
});
/** A round over these few files takes a tenth of a second, and shared machines change their speed every few seconds. */
const DOCX_ROUNDS = 10;

// As in the process that reads a service's documents.
for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);

const entries = await readManifest();
const isScan = ({ tags }: CorpusEntry) => tags.includes('scanned') || tags.includes('image-only');
const pdfs = entries.filter((entry) => entry.format === 'pdf' && !isScan(entry));
const docxs = entries.filter((entry) => entry.format === 'docx');

await comparePdf();
await timeDocx();
if (values.ocr) await compareOcr();

async function comparePdf(): Promise<void> {
  const pages = pdfs.reduce((sum, entry) => sum + (entry.pages ?? 0), 0);
  const load = await loadAll(pdfs);
  const first = (await warmUp(load)) / pages;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    ours.push((await cpuOf(() => parseAll(load))) / pages);
    theirs.push(
      childCpu(pdfs.map((entry) => `pdftotext -bbox-layout '${fileOf(entry)}' /dev/null 2> /dev/null`)) / pages,
    );
  }
  const [a, b] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
  console.log(
    `text PDF, ${pdfs.length} files, ${pages} pages, CPU a page: profile ${ms(a)}, pdftotext ${ms(b)}, ratio ${(a / b).toFixed(2)} (first pass ${ms(first)})`,
  );
  console.log(`text PDF, CPU a document: ${ms((a * pages) / pdfs.length)}`);
}

/** Milliseconds of CPU time that the first pass takes. */
async function warmUp(load: readonly { name: string; bytes: Uint8Array }[]): Promise<number> {
  const first = await cpuOf(() => parseAll(load));
  for (let read = load.length; read < Number(values.warm); read += load.length) await parseAll(load);
  return first;
}

async function timeDocx(): Promise<void> {
  const load = await loadAll(docxs);
  const first = (await warmUp(load)) / docxs.length;
  const rounds: number[] = [];
  for (let round = 0; round < Number(values.rounds) * DOCX_ROUNDS; round++)
    rounds.push((await cpuOf(() => parseAll(load))) / docxs.length);
  console.log(
    `DOCX, ${docxs.length} files, CPU a file from bytes to profile: ${ms(quantile(rounds, 0.5))}, in the fastest tenth of the rounds ${ms(quantile(rounds, 0.1))} (first pass ${ms(first)})`,
  );
}

async function compareOcr(): Promise<void> {
  const scans = entries.filter((entry) => entry.format === 'pdf' && isScan(entry)).slice(0, 5);
  const pages = scans.reduce((sum, entry) => sum + (entry.pages ?? 0), 0);
  const load = await loadAll(scans);
  await parseAll(load.slice(0, 1));
  const ours = (await cpuOf(() => parseAll(load))) / pages;
  const commands = scans.flatMap((entry) => [
    `pdftoppm -r 200 -gray '${fileOf(entry)}' "$work/${entry.id}"`,
    `for page in "$work/${entry.id}"*; do OMP_THREAD_LIMIT=1 tesseract "$page" - -l eng > /dev/null 2>&1; done`,
  ]);
  const theirs = childCpu(['work=$(mktemp -d)', ...commands, 'rm -r "$work"']) / pages;
  console.log(
    `scans, ${scans.length} files, ${pages} pages, CPU a page: profile ${ms(ours)}, native tesseract ${ms(theirs)}, ratio ${(ours / theirs).toFixed(2)}`,
  );
}

async function loadAll(of: readonly CorpusEntry[]): Promise<{ name: string; bytes: Uint8Array }[]> {
  return Promise.all(
    of.map(async (entry) => ({ name: path.basename(entry.file), bytes: await readFile(fileOf(entry)) })),
  );
}

async function parseAll(documents: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  for (const { name, bytes } of documents) {
    const outcome = await parseBytes(bytes, { name, now: '2026-01-01' });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.detail}`);
  }
}

/** Milliseconds of user and system time of this process, all its threads included. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of user and system time that the commands' processes take, as the shell counts them. */
function childCpu(commands: readonly string[]): number {
  const output = execFileSync('bash', ['-c', [...commands, 'times'].join('\n')], { encoding: 'utf8', maxBuffer: 1e8 });
  const children = output.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60_000 + Number(s) * 1000,
    0,
  );
}

function fileOf(entry: CorpusEntry): string {
  return path.join(corpusFolder(), entry.file);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
