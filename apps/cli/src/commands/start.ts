// vitae start: the same as npm start.
import { EXIT, type ExitCode } from '../exit-code.ts';
import { runNode } from '../run-node.ts';
import type { Terminal } from '../terminal.ts';
import { workspaceFile } from '../workspace.ts';

export async function start(
  options: { readonly port?: number; readonly data?: string },
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const script = workspaceFile('scripts', 'start.mjs');
  if (script === undefined) {
    terminal.say('The server is not part of this package. Clone the project and run npm start there.');
    return EXIT.failure;
  }
  return runNode(script, [], {
    ...environment,
    ...(options.port === undefined ? {} : { PORT: String(options.port) }),
    ...(options.data === undefined ? {} : { VITAE_DATA: options.data }),
  });
}
