// The checks that `npm run check` is made of; each is one command.
import path from 'node:path';
import { build } from './build.mjs';
import { root, toolEnvironment } from './pinned-node.mjs';
import { runCommand } from './run-command.mjs';

const bin = (script) => path.join(root, 'node_modules', script);
const own = (script) => path.join(root, 'scripts', script);
const BIOME = '@biomejs/biome/bin/biome';

/** Name of a task → the arguments for Node. */
const commands = {
  format: [bin(BIOME), 'format', '--write', '.'],
  'format-check': [bin(BIOME), 'format', '.'],
  lint: [bin(BIOME), 'lint', '--error-on-warnings', '.'],
  types: [bin('typescript/bin/tsc'), '-b'],
  boundaries: [own('check-boundaries.ts')],
  picture: [own('draw-packages.ts')],
  unused: [bin('knip/bin/knip.js'), '--no-progress'],
  unit: [bin('vitest/vitest.mjs'), 'run', '--project', 'unit', '--project', 'web'],
};

export const taskNames = [...Object.keys(commands), 'build', 'check'];
const CHECK = ['format-check', 'lint', 'types', 'boundaries', 'unused'];

async function runOne(name, node, extra = []) {
  const started = performance.now();
  const code = await runCommand(node, [...commands[name], ...extra], { cwd: root, env: toolEnvironment(node) });
  console.log(`${code === 0 ? 'ok    ' : 'failed'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return code;
}

/** Everything that reads the code without running it. */
export async function runStaticChecks(node) {
  const codes = [];
  for (const name of CHECK) codes.push(await runOne(name, node));
  return codes.some((code) => code !== 0) ? 1 : 0;
}

/** @returns {Promise<number>} exit code */
export async function runTask(name, node, extra) {
  if (name === 'build') {
    await build(node);
    return 0;
  }
  if (name === 'check') {
    const checks = await runStaticChecks(node);
    const unit = await runOne('unit', node);
    return checks || unit;
  }
  return runOne(name, node, extra);
}
