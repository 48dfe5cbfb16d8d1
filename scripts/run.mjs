// node scripts/run.mjs TASK [arguments]: runs one task on the pinned Node, whatever Node this machine has.
import { ensureInstalled } from './ensure-installed.mjs';
import { runTask, taskNames } from './tasks.mjs';

const [name, ...extra] = process.argv.slice(2);
if (name === undefined || !taskNames.includes(name)) {
  console.error(`Usage: node scripts/run.mjs ${taskNames.join('|')}`);
  process.exit(2);
}
process.exit(await runTask(name, await ensureInstalled(), extra));
