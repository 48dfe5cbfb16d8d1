// Live events put together: the routes, what wakes them, and the sweeping of old events.
import { z } from 'zod';
import { type ConnectionFacts, connectionSettings } from '../database/connection-facts.ts';
import { asSystem, type Db } from '../database/database.ts';
import type { HttpFeature } from '../http/http-feature.ts';
import type { Log } from '../log/log.ts';
import type { Queue } from '../queue/queue.ts';
import { defineTask } from '../queue/task.ts';
import { listenForever } from './listen-connection.ts';
import { deleteOldLiveEvents } from './live-event-store.ts';
import { createLiveHub } from './live-hub.ts';
import { liveFeature } from './live-routes.ts';
import { LIVE_CHANNEL } from './write-live-event.ts';

export interface LiveApi {
  readonly feature: HttpFeature;
  stop(): Promise<void>;
}

/** For processes with the role api. Resolves when events of other processes arrive here. */
export async function startLiveApi(parts: {
  readonly db: Db;
  readonly facts: ConnectionFacts;
  readonly log: Log;
}): Promise<LiveApi> {
  const hub = createLiveHub(parts);
  const stop = await listenForever({
    settings: connectionSettings(parts.facts, 'app'),
    channel: LIVE_CHANNEL,
    log: parts.log,
    onMessage: hub.wake,
    onConnected: hub.wakeAll,
  });
  return { feature: liveFeature(hub), stop };
}

/** Pages that come back after longer than this load everything anew anyway. */
const KEEP_MS = 24 * 3_600_000;

export const sweepLiveEvents = defineTask({
  name: 'live.sweep',
  payload: z.object({}),
  retryLimit: 0,
  expireInSeconds: 60,
  keepSeconds: 3600,
});

export async function workOnLiveEvents(parts: {
  readonly db: Db;
  readonly queue: Queue;
  readonly now: () => Date;
}): Promise<void> {
  const { db, queue, now } = parts;
  const sweep = (): Promise<number> =>
    asSystem(db, 'live: sweep events', (trx) => deleteOldLiveEvents(trx, new Date(now().getTime() - KEEP_MS)));
  await queue.work(sweepLiveEvents, async () => void (await sweep()), { concurrency: 1 });
}

export async function scheduleLiveSweep(queue: Queue): Promise<void> {
  await queue.schedule(sweepLiveEvents, '17 * * * *', {});
}
