// Makes the pictures in docs/screenshots: `node --conditions=vitae-source e2e/src/make-screenshots.ts`. Invented people only.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { shootBatch } from './batch-screenshots.ts';
import { launchBrowser } from './browser.ts';
import { shootMerge } from './duplicate-screenshots.ts';
import { shootSearch } from './finding-screenshots.ts';
import { setUp, startServer } from './harness.ts';
import { shootMatches } from './matches-screenshots.ts';
import { shootModels } from './model-screenshots.ts';
import { shootMyData } from './my-data-screenshots.ts';
import { shootProcessing } from './processing-screenshots.ts';
import { shootReview } from './review-screenshots.ts';
import { shootQueue, shootSetup } from './shell-screenshots.ts';
import { shootTable } from './table-screenshots.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
await mkdir(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer({ env: { VITAE_OPEN_SIGN_UP: 'true' } }), launchBrowser()]);
try {
  await shootSetup(browser, server, folder);
  const session = await setUp(server);
  await shootQueue(browser, server, session, folder);
  await shootReview(browser, server, session, folder);
  await shootMerge(browser, server, session, folder);
  await shootSearch(browser, server, session, folder);
  await shootMatches(browser, server, session, folder);
  await shootProcessing(browser, server, session, folder);
  await shootTable(browser, server, session, folder);
  await shootBatch(browser, server, session, folder);
  await shootMyData(browser, server, session, folder);
  await shootModels(browser, server, session, folder);
} finally {
  await browser.close();
  await server.stop();
}
