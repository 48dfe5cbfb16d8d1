// npm test: installs what it needs, then runs every check and every test. What can't run here is named, and fails under CI=true.
import path from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { compiledCode, root, toolEnvironment } from './pinned-node.mjs';
import { runCommand } from './run-command.mjs';
import { runStaticChecks } from './tasks.mjs';

const node = await ensureInstalled();
const browser = await ensureBrowser();
const leftOut = [];
const projects = ['unit', 'web', 'server'];
if (browser.path !== undefined) projects.push('e2e');
else leftOut.push(`browser tests: ${browser.reason}`);

const checks = await runStaticChecks(node);
await build(node);
const environment = {
  ...toolEnvironment(node),
  NODE_COMPILE_CACHE: compiledCode,
  VITAE_CORPUS: process.env.VITAE_CORPUS ?? path.resolve(root, '../shared/corpus'),
  ...(browser.path === undefined ? {} : { VITAE_CHROMIUM: browser.path }),
};
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const tests = await runCommand(
  node,
  [vitest, 'run', ...projects.flatMap((name) => ['--project', name]), ...process.argv.slice(2)],
  {
    cwd: root,
    env: environment,
  },
);

for (const line of leftOut) console.log(`Left out: ${line}`);
const incomplete = process.env.CI === 'true' && leftOut.length > 0;
if (incomplete) console.error('Under CI=true nothing may be left out.');
process.exit(checks !== 0 || tests !== 0 || incomplete ? 1 : 0);
