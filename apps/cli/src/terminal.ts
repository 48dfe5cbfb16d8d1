// The terminal as the commands see it, so that tests can watch it.

export interface Terminal {
  /** Results: standard output. */
  write(text: string): void;
  /** Messages, progress and summaries: standard error. */
  say(line: string): void;
  /** A line that replaces the one before; does nothing when standard error is not a terminal. */
  progress(line: string): void;
  readonly interactive: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export function processTerminal(process: NodeJS.Process): Terminal {
  const interactive = process.stderr.isTTY === true;
  const clear = interactive ? '\r\u001b[K' : '';
  return {
    interactive,
    width: process.stderr.columns ?? 80,
    write: (text) => void process.stdout.write(text),
    say: (line) => void process.stderr.write(`${clear}${line}\n`),
    progress: (line) => {
      if (interactive) process.stderr.write(`${clear}${line}`);
    },
  };
}
