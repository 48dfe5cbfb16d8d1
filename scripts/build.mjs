// Builds what is stale: the TypeScript projects, then the web application.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, toolEnvironment } from './pinned-node.mjs';
import { runCommand } from './run-command.mjs';

const cache = path.join(root, 'node_modules', '.cache', 'vitae');
const CODE = [
  'packages/schema',
  'packages/reader',
  'packages/taxonomy',
  'packages/parser',
  'packages/identity',
  'packages/llm',
  'packages/documents',
  'packages/client',
];

/** Each target is built again when a file in one of its folders has changed, or its product is missing. */
const targets = [
  {
    name: 'server',
    sources: [...CODE, 'apps/server', 'apps/cli'],
    product: 'apps/server/dist/main.js',
    steps: [['typescript/bin/tsc', '-b', 'apps/server', 'apps/cli', 'packages/client']],
  },
  {
    name: 'web',
    sources: ['packages/schema', 'packages/client', 'apps/web'],
    product: 'apps/web/dist/index.html',
    steps: [['vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn']],
  },
];

/** Content, not time stamps: a fresh clone or a copied folder must not confuse it. */
function fingerprint(folders) {
  const hash = createHash('sha256');
  const add = (file) => hash.update(path.relative(root, file)).update(readFileSync(file));
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name === 'dist' || entry.name === 'node_modules') continue;
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(full);
      else if (entry.isFile()) add(full);
    }
  };
  for (const folder of folders) walk(path.join(root, folder));
  add(path.join(root, 'package-lock.json'));
  add(path.join(root, 'tsconfig.base.json'));
  return hash.digest('hex');
}

/** @param {string} node the binary that runs the tools */
export async function build(node) {
  mkdirSync(cache, { recursive: true });
  for (const { name, sources, product, steps } of targets) {
    const stamp = path.join(cache, `built-${name}`);
    const now = fingerprint(sources);
    if (existsSync(path.join(root, product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
    console.log(`Building ${name} …`);
    for (const [script, ...args] of steps) {
      const code = await runCommand(node, [path.join(root, 'node_modules', script), ...args], {
        cwd: root,
        env: toolEnvironment(node),
      });
      if (code !== 0) process.exit(code);
    }
    writeFileSync(stamp, now);
  }
}
