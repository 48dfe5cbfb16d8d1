// Ends the database some seconds after Vitae was killed and not started again, so that nothing is left running.
import { spawn } from 'node:child_process';

/** Seconds in which a new start can take over the running server. */
const GRACE = 10;

/**
 * `$1` the server's process, `$2` the lock file, `$3` its content. The pipe on standard input ends with this process;
 * when the lock then still names it, nobody has taken over.
 */
const SCRIPT = `
while read -r _; do :; done
n=0
while [ "$n" -lt ${GRACE} ]; do
  sleep 1
  kill -0 "$1" 2>/dev/null || exit 0
  [ "$(cat "$2" 2>/dev/null)" = "$3" ] || exit 0
  n=$((n + 1))
done
kill -INT "$1"
`;

export interface Watchdog {
  stop(): void;
}

/** `lock`: the file that names the process which holds the data folder, and what it says now. */
export function startWatchdog(serverPid: number, lock: { file: string; content: string }): Watchdog {
  if (process.platform === 'win32') return { stop: () => {} };
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'vitae-watchdog', String(serverPid), lock.file, lock.content.trim()], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => {});
  child.unref();
  // The pipe must not keep this process alive; it ends with it.
  if (child.stdin !== null && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
  return { stop: () => void child.kill('SIGKILL') };
}
