// For tests: runs a program of ours from its source in a process of its own, and reads what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface ChildProgram {
  readonly pid: number;
  /** Everything said so far, errors too. */
  output(): string;
  /** The first line from now on or before that fits; rejects when the program ends without it. */
  line(pattern: RegExp): Promise<string>;
  /** Ends the program and, when it leads one, its process group. */
  kill(signal: NodeJS.Signals): Promise<void>;
  readonly exit: Promise<number | null>;
}

export interface ChildOptions {
  /** For Node itself. */
  readonly flags?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Of our own environment; `npm start` also keeps compiled code. */
const INHERITED = ['PATH', 'HOME', 'NODE_COMPILE_CACHE'];

/** `program` is the address of a source file. The child leads a process group of its own, as `npm start` does in a terminal. */
export function startChild(program: URL, options: ChildOptions = {}): ChildProgram {
  const flags = ['--conditions=vitae-source', ...(options.flags ?? [])];
  const args = [...flags, fileURLToPath(program)];
  const child = spawn(process.execPath, [...args, ...(options.args ?? [])], {
    env: { ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])), ...options.env },
    cwd: options.cwd ?? '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const exit = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const heard = listen(child, lines);
  return {
    pid: child.pid ?? 0,
    output: () => lines.join('\n'),
    line: (pattern) => waitForLine(lines, pattern, heard, exit),
    kill: async (signal) => {
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
        process.kill(-child.pid, signal);
      await exit;
    },
    exit,
  };
}

type Listener = () => void;

function listen(child: ChildProcess, lines: string[]): Set<Listener> {
  const listeners = new Set<Listener>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const listener of listeners) listener();
    });
  }
  return listeners;
}

async function waitForLine(
  lines: readonly string[],
  pattern: RegExp,
  listeners: Set<Listener>,
  exit: Promise<number | null>,
): Promise<string> {
  const find = () => lines.find((line) => pattern.test(line));
  let listener: Listener = () => {};
  try {
    return await new Promise<string>((resolve, reject) => {
      listener = () => {
        const found = find();
        if (found !== undefined) resolve(found);
      };
      listeners.add(listener);
      listener();
      // What was said last may still be on its way when the process is gone.
      void exit.then((code) =>
        setTimeout(
          () => reject(new Error(`The program ended (${code}) without a line like ${pattern}:\n${lines.join('\n')}`)),
          200,
        ),
      );
    });
  } finally {
    listeners.delete(listener);
  }
}
