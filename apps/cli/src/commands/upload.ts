// vitae upload: documents to a server, with an API key.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '@vitae/schema';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type RemoteServer, RemoteServerError, remoteServer } from '../remote-server.ts';
import type { Terminal } from '../terminal.ts';
import { collectInputs } from './parse-inputs.ts';
import { outcomeLine, progressLine, summaryLine } from './parse-summary.ts';

export interface UploadOptions {
  readonly paths: readonly string[];
  readonly server: string;
  readonly key: string;
  readonly jobs: number;
  readonly wait: boolean;
}

export interface UploadDependencies {
  readonly terminal: Terminal;
  readonly clock: () => number;
}

const POLL_MILLISECONDS = 300;

/** Ends with 0 when every document became a profile (or was there already), 3 when some did not. */
export async function upload(options: UploadOptions, { terminal, clock }: UploadDependencies): Promise<ExitCode> {
  const { files, missing } = await collectInputs(options.paths);
  for (const name of missing) terminal.say(`There is no file or folder ${name}.`);
  if (missing.length > 0 || files.length === 0) {
    if (missing.length === 0) terminal.say('There is no document in the folders that you named.');
    return EXIT.usage;
  }
  const server = remoteServer(options.server, options.key);
  const started = clock();
  const outcomes: Outcome[] = [];
  const waiting = files.values();
  let sent = 0;
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      terminal.progress(progressLine(sent, files.length, path.basename(file), terminal.width));
      const begun = clock();
      const outcome = await importOne(server, file, options.wait);
      sent++;
      if (outcome === undefined) terminal.say(`sent                 ${file}`);
      else {
        outcomes.push(outcome);
        terminal.say(outcomeLine(file, outcome, clock() - begun));
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(options.jobs, files.length) }, work));
  } catch (error) {
    if (!(error instanceof RemoteServerError)) throw error;
    terminal.say(error.message);
    return EXIT.failure;
  }
  if (options.wait)
    terminal.say(
      summaryLine(
        outcomes.map(({ kind }) => kind),
        clock() - started,
      ),
    );
  return outcomes.every(isWellEnded) ? EXIT.ok : EXIT.someUnread;
}

function isWellEnded({ kind }: Outcome): boolean {
  return kind !== 'unreadable' && kind !== 'failed';
}

/** Undefined when nobody waits for the outcome. A document that the server refuses has an outcome too. */
async function importOne(server: RemoteServer, file: string, wait: boolean): Promise<Outcome | undefined> {
  const sent = await server.send(file);
  if ('refused' in sent) {
    const { code, message } = sent.refused;
    return { kind: 'failed', reason: { code, message }, nextAction: 'send-other-format', retryable: false };
  }
  if (!wait) return undefined;
  for (;;) {
    const { status, outcome } = await server.status(sent.resumeId);
    if (status === 'done' && outcome !== undefined) return outcome;
    await sleep(POLL_MILLISECONDS);
  }
}
