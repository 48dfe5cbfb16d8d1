// The commands with their options, and how wrong usage ends.
import { readerCapabilities } from '@vitae/reader/capabilities';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { runAdmin } from './commands/admin.ts';
import { doctor } from './commands/doctor.ts';
import { parse } from './commands/parse.ts';
import { PARSE_FORMATS, type ParseFormat } from './commands/parse-output.ts';
import { start } from './commands/start.ts';
import { upload } from './commands/upload.ts';
import { createEngine, tryEngine } from './engine.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

export interface ProgramDependencies {
  readonly terminal: Terminal;
  readonly environment: NodeJS.ProcessEnv;
  readonly cores: number;
}

type OcrMode = 'auto' | 'never' | 'always';

/** `run` never throws for wrong usage: it says what is wrong and answers with the exit code. */
export function buildProgram(dependencies: ProgramDependencies): { run(args: readonly string[]): Promise<ExitCode> } {
  const { terminal } = dependencies;
  const state: { code: ExitCode } = { code: EXIT.ok };
  const program = new Command('vitae')
    .description('Résumés in, checkable profiles out.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: (text) => terminal.say(text.trimEnd()) });
  const end = (code: ExitCode) => {
    state.code = code;
  };
  addParse(program, dependencies, end);
  addUpload(program, dependencies, end);
  addServer(program, dependencies, end);
  return {
    run: async (args) => {
      try {
        await program.parseAsync([...args], { from: 'user' });
        return state.code;
      } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      }
    },
  };
}

type End = (code: ExitCode) => void;

function addParse(program: Command, { terminal, cores }: ProgramDependencies, end: End): void {
  program
    .command('parse')
    .description('Read documents and print their profiles. Works offline, without a server.')
    .argument('<path...>', 'documents, or folders of documents')
    .option('--out <folder>', 'write one file for each document into this folder')
    .addOption(new Option('--format <format>', 'form of the profiles').choices(PARSE_FORMATS).default('json-resume'))
    .addOption(new Option('--jobs <n>', 'documents read at the same time').argParser(wholeNumber).default(cores))
    .addOption(new Option('--ocr <mode>', 'text recognition').choices(['auto', 'never', 'always']).default('auto'))
    .addHelpText('after', '\nExit code: 0 all were read, 3 some were not, 2 wrong usage.')
    .action(
      async (
        paths: string[],
        options: { out?: string; format: ParseFormat; jobs: number; ocr: OcrMode },
      ): Promise<void> => {
        const today = new Date().toISOString().slice(0, 10);
        const dependencies = { terminal, createPool: createEngine, clock: () => performance.now() };
        end(await parse({ ...options, out: options.out, paths, today }, dependencies));
      },
    );
}

function addUpload(program: Command, { terminal, environment }: ProgramDependencies, end: End): void {
  program
    .command('upload')
    .description('Send documents to a Vitae server and wait for their outcomes.')
    .argument('<path...>', 'documents, or folders of documents')
    .addOption(new Option('--server <address>', 'the server').env('VITAE_SERVER').default('http://localhost:3000'))
    .addOption(new Option('--key <key>', 'an API key with the scopes resumes:read and resumes:write').env('VITAE_KEY'))
    .addOption(new Option('--jobs <n>', 'uploads at the same time').argParser(wholeNumber).default(3))
    .option('--no-wait', 'do not wait for the outcomes')
    .action(async (paths: string[], options: { server: string; key?: string; jobs: number; wait: boolean }) => {
      const key = options.key ?? environment['VITAE_KEY'];
      if (key === undefined) {
        terminal.say('An API key is needed: --key, or VITAE_KEY in the environment.');
        return end(EXIT.usage);
      }
      end(await upload({ ...options, paths, key }, { terminal, clock: () => performance.now() }));
    });
}

function addServer(program: Command, { terminal, environment }: ProgramDependencies, end: End): void {
  const port = () => Number(environment['PORT'] ?? 3000);
  const data = () => environment['VITAE_DATA'] ?? 'data';
  program
    .command('start')
    .description('Start the server: web, API and worker in one.')
    .addOption(new Option('--port <n>', 'port').argParser(wholeNumber))
    .option('--data <folder>', 'data folder')
    .action(async (options: { port?: number; data?: string }) => end(await start(options, environment, terminal)));
  program
    .command('doctor')
    .description('Say what is installed, what is missing and what to do.')
    .action(async () => {
      const ocrLanguages = readerCapabilities().languages;
      end(await doctor({ data: data(), port: port(), ocrLanguages, tryEngine, node: process.version }, terminal));
    });
  const user = program.command('user').description('Manage users.');
  user
    .command('create')
    .description('Create a user and print the password.')
    .requiredOption('--email <address>', 'e-mail address')
    .addOption(new Option('--role <role>', 'role').choices(['candidate', 'recruiter', 'admin']).makeOptionMandatory())
    .option('--name <name>', 'full name')
    .action(async (options: Record<string, string>) => end(await runAdmin(['user', 'create'], options, terminal)));
  for (const [verb, what] of [
    ['backup', 'Write database, files and keys into one archive, also while the server runs.'],
    ['restore', 'Put a backup into a new data folder or an empty database. The server must not run.'],
  ] as const) {
    program
      .command(verb)
      .description(what)
      .argument('<file>', 'the archive')
      .option('--passphrase-file <file>', 'file with the passphrase that the archive is sealed with')
      .action(async (file: string, { passphraseFile }: { passphraseFile?: string }) => {
        const options = passphraseFile === undefined ? {} : { 'passphrase-file': passphraseFile };
        end(await runAdmin([verb, file], options, terminal));
      });
  }
  const keys = program.command('keys').description('Manage the keys that files and secrets are sealed with.');
  keys
    .command('rotate')
    .description('Make a new master key; a running server uses it at once and seals what is older anew.')
    .action(async () => end(await runAdmin(['keys', 'rotate'], {}, terminal)));
  const key = program.command('key').description('Manage API keys.');
  key
    .command('create')
    .description('Create an API key for a user and print it.')
    .requiredOption('--email <address>', 'e-mail address of the user')
    .option('--scopes <list>', 'scopes, separated by commas')
    .action(async (options: Record<string, string>) => end(await runAdmin(['key', 'create'], options, terminal)));
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It takes a whole number from 1.');
  return value;
}
