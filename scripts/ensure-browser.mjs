// Finds Chromium for the browser tests, and installs Debian's when this is root on Debian.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

/** The shell has no windows to draw, and takes a fifth less of the processor for the same tests. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function findBrowser() {
  const given = process.env.VITAE_CHROMIUM;
  if (given !== undefined) return existsSync(given) ? given : undefined;
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const candidate = path.join(folder, name);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/** Path of a Chromium, or a sentence that says why there is none. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return { path: found };
  if (process.getuid?.() !== 0)
    return { reason: 'no Chromium on PATH, and only root can install it (set VITAE_CHROMIUM to use another)' };
  if (!existsSync('/usr/bin/apt-get')) return { reason: 'no Chromium on PATH, and no apt-get to install it with' };
  console.log('Installing Chromium for the browser tests …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['update', '-qq'], quiet);
  const install = (name) =>
    runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'], quiet);
  // Older releases of Debian have no package of the shell.
  if ((await install(SHELL)) !== 0) await install('chromium');
  const installed = findBrowser();
  return installed === undefined ? { reason: 'Chromium could not be installed through apt-get' } : { path: installed };
}
