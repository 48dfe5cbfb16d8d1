// Runs another program of ours on this Node, on this terminal.
import { spawn } from 'node:child_process';
import { EXIT, type ExitCode } from './exit-code.ts';

export function runNode(script: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<ExitCode> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', env: environment });
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code === 0 ? EXIT.ok : code === EXIT.usage ? EXIT.usage : EXIT.failure);
    });
  });
}
