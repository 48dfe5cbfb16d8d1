// Installs the npm packages when they are missing or when the lockfile has changed since.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findNode, root } from './pinned-node.mjs';
import { runCommand } from './run-command.mjs';

const stamp = path.join(root, 'node_modules', '.vitae-installed');

function wanted() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Returns the Node binary to go on with. Exits with a plain message when the packages can't be installed. */
export async function ensureInstalled() {
  const fingerprint = wanted();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint) {
    console.log('Installing packages (once) …');
    // npm tells its own path, so that the npm which started us is the one that installs.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const code =
      npm === undefined
        ? await runCommand('npm', args, { cwd: root, shell: process.platform === 'win32' })
        : await runCommand(process.execPath, [npm, ...args], { cwd: root });
    if (code !== 0) {
      console.error(
        'The packages could not be installed. Check the network or the npm registry setting, then try again.',
      );
      process.exit(1);
    }
    writeFileSync(stamp, fingerprint);
  }
  const node = findNode();
  if (node === undefined) {
    console.error(
      `Vitae needs Node 24 or newer, and the packages hold none for ${process.platform}-${process.arch}. Install Node 24 and try again.`,
    );
    process.exit(1);
  }
  return node;
}
