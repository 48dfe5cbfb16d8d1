// A program for tests: opens the database of a data folder, says so, and holds it until it is told to stop or killed.

import { prepareDataFolder } from '../data-folder/data-folder.ts';
import { FolderInUseError } from '../data-folder/folder-lock.ts';
import { openEmbeddedDatabase } from '../database/embedded/embedded-database.ts';

const [folder = ''] = process.argv.slice(2);
const say = (facts: object): void => void process.stdout.write(`${JSON.stringify(facts)}\n`);

try {
  const database = await openEmbeddedDatabase(await prepareDataFolder(folder));
  say({ state: 'open', origin: database.origin, facts: database.facts });
  const keepAlive = setInterval(() => {}, 1000);
  process.once('SIGTERM', () => {
    clearInterval(keepAlive);
    void database.close().then(() => say({ state: 'closed' }));
  });
} catch (error) {
  if (!(error instanceof FolderInUseError)) throw error;
  say({ state: 'in use', pid: error.pid, message: error.message });
}
