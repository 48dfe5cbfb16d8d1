// vitae user create, vitae key create: they talk to the data folder's server, or to DATABASE_URL.
import { EXIT, type ExitCode } from '../exit-code.ts';
import { runNode } from '../run-node.ts';
import type { Terminal } from '../terminal.ts';
import { workspaceFile } from '../workspace.ts';

export async function runAdmin(
  verbs: readonly string[],
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const program = workspaceFile('apps', 'server', 'dist', 'admin.js');
  if (program === undefined) {
    terminal.say('The server is not built here. Clone the project, run npm ci and npm run build, and try again there.');
    return EXIT.failure;
  }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return runNode(program, [...verbs, ...args], process.env);
}
