// Puts the parts of one Vitae process together, in order, and takes them apart in the opposite order.
import { getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { createParserPool } from '@vitae/parser/node/pool';
import type { Config } from './platform/config/config.ts';
import { prepareDataFolder } from './platform/data-folder/data-folder.ts';
import { readOrMakeSecret } from './platform/data-folder/secret-file.ts';
import { keepStatistics } from './platform/database/keep-statistics.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { createEncryptedStorage } from './platform/encryption/encrypted-storage.ts';
import { openInstallationKeys } from './platform/encryption/open-installation-keys.ts';
import type { Log } from './platform/log/log.ts';
import { createPgBossQueue } from './platform/queue/pg-boss-queue.ts';
import { createDiskStorage } from './platform/storage/disk-storage.ts';
import { lazySkills } from './roles/lazy-skills.ts';
import { type Platform, TASKS } from './roles/platform.ts';
import { readVersion } from './roles/read-version.ts';
import { startApi } from './roles/start-api.ts';
import { startScheduler } from './roles/start-scheduler.ts';
import { startWorker } from './roles/start-worker.ts';

export interface Vitae {
  /** Where the API answers; null without the role `api`. */
  readonly address: string | null;
  /** Where the first admin is made; null when there is one. */
  readonly setupLink: string | null;
  stop(): Promise<void>;
}

/** Milliseconds that running tasks get to end; what does not is given to the next start. */
const TASK_GRACE = 5_000;

type Stop = () => Promise<void>;

export async function startVitae(config: Config, log: Log): Promise<Vitae> {
  const stops: Stop[] = [];
  const stop = async () => {
    for (let next = stops.pop(); next !== undefined; next = stops.pop()) {
      await next().catch((error: unknown) => log.error({ err: error }, 'A part did not stop cleanly'));
    }
  };
  try {
    const platform = await startPlatform(config, log, (next) => stops.push(next));
    const has = (role: Config['roles'][number]) => config.roles.includes(role);
    if (!has('api')) yieldToOthers();
    if (has('worker')) await startWorker(platform, (next) => stops.push(next));
    if (has('scheduler')) await startScheduler(platform);
    if (!has('api')) return { address: null, setupLink: null, stop };
    return { ...(await startApi(platform, (next) => stops.push(next))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Below what somebody waits for, on a scale from -20 to 19: a worker beside the API leaves it the processor. */
const LESS_URGENT = 5;
/** The lowest that there is. */
const LAST = 19;

function yieldToOthers(): void {
  setPriority(Math.min(LAST, getPriority() + LESS_URGENT));
}

async function startPlatform(config: Config, log: Log, onStop: (stop: Stop) => void): Promise<Platform> {
  const paths = await prepareDataFolder(config.dataFolder);
  const secret = config.secret ?? (await readOrMakeSecret(join(paths.secret, 'application')));
  const keyRing = await openInstallationKeys(config.masterKeys, paths.secret);
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataFolder: config.dataFolder, log });
  onStop(database.close);
  const { facts, exclusive, db } = database;
  const works = config.roles.includes('worker');
  if (facts.kind === 'external' && config.roles.includes('scheduler')) {
    const statistics = keepStatistics(facts, log);
    onStop(() => statistics.stop());
  }
  // One thread more than documents, so that a page can be drawn while all of them are being read.
  const pool = createParserPool({ workers: config.importConcurrency + 1 });
  onStop(() => pool.close());
  const queue = await createPgBossQueue({
    facts,
    log,
    works,
    schedules: config.roles.includes('scheduler'),
    exclusive,
  });
  onStop(() => queue.stop(TASK_GRACE));
  await queue.declare(TASKS);
  const storage = createEncryptedStorage(await createDiskStorage(paths.files), keyRing);
  const version = await readVersion();
  return {
    config,
    log,
    secret,
    db,
    facts,
    queue,
    storage,
    keyRing,
    secretFolder: paths.secret,
    pool,
    skills: lazySkills(),
    version,
  };
}
