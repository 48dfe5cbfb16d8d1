// vitae parse: documents to profiles, offline, without a server.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParseOutcome, ParserPool } from '@vitae/parser/node';
import { countToCheck, type Outcome, outcomeOfProblem, outcomeOfProfile, type ParseResult } from '@vitae/schema';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { collectInputs } from './parse-inputs.ts';
import { outputNames, type ParseFormat } from './parse-output.ts';
import { renderMany, renderOne } from './parse-render.ts';
import { outcomeLine, progressLine, summaryLine } from './parse-summary.ts';

export interface ParseOptions {
  readonly paths: readonly string[];
  readonly out: string | undefined;
  readonly format: ParseFormat;
  readonly jobs: number;
  readonly ocr: 'auto' | 'never' | 'always';
  /** Today, `YYYY-MM-DD`, which “present” means. */
  readonly today: string;
}

export interface ParseDependencies {
  readonly terminal: Terminal;
  readonly createPool: (options: { workers: number }) => ParserPool;
  readonly clock: () => number;
}

interface Reading {
  readonly file: string;
  readonly outcome: Outcome;
  readonly isRead: boolean;
  /** Kept only when it is needed for standard output, so that a large folder does not fill the memory. */
  readonly result: ParseResult | undefined;
}

export async function parse(options: ParseOptions, dependencies: ParseDependencies): Promise<ExitCode> {
  const { terminal, clock } = dependencies;
  const { files, missing } = await collectInputs(options.paths);
  for (const name of missing) terminal.say(`There is no file or folder ${name}.`);
  if (missing.length > 0) return EXIT.usage;
  if (files.length === 0) {
    terminal.say('There is no document in the folders that you named.');
    return EXIT.usage;
  }
  if (options.out !== undefined) await mkdir(options.out, { recursive: true });

  const started = clock();
  const readings = await readAll(files, options, dependencies);
  if (options.out === undefined) {
    terminal.write(
      renderMany(
        readings.flatMap(({ file, result }) => (result ? [{ file, result }] : [])),
        options.format,
      ),
    );
  }
  terminal.say(
    summaryLine(
      readings.map(({ outcome }) => outcome.kind),
      clock() - started,
    ),
  );
  return readings.every(({ isRead }) => isRead) ? EXIT.ok : EXIT.someUnread;
}

async function readAll(
  files: readonly string[],
  options: ParseOptions,
  { terminal, createPool, clock }: ParseDependencies,
): Promise<Reading[]> {
  const names = options.out === undefined ? undefined : outputNames(files, options.out, options.format);
  const pool = createPool({ workers: options.jobs });
  const readings: Reading[] = [];
  const waiting = files.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [index, file] of waiting) {
      terminal.progress(progressLine(done, files.length, path.basename(file), terminal.width));
      const started = clock();
      const parsed = await pool.parse(
        { path: file },
        { name: path.basename(file), ocr: options.ocr, now: options.today },
      );
      const target = names?.get(file);
      if (parsed.ok && target !== undefined) {
        await writeFile(target, renderOne({ file, result: parsed.result }, options.format));
      }
      const outcome = outcomeOf(parsed);
      const result = parsed.ok && target === undefined ? parsed.result : undefined;
      readings[index] = { file, outcome, isRead: parsed.ok, result };
      done++;
      terminal.say(outcomeLine(file, outcome, clock() - started));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(options.jobs, files.length) }, work));
  } finally {
    await pool.close();
  }
  return readings;
}

function outcomeOf(parsed: ParseOutcome): Outcome {
  if (!parsed.ok) return outcomeOfProblem(parsed.problem);
  return outcomeOfProfile(parsed.result.profile, countToCheck(parsed.result.profile));
}
