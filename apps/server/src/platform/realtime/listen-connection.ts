// A database connection that waits for notifications, and comes back when it is lost.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { ConnectionSettings } from '../database/connection-facts.ts';
import type { Log } from '../log/log.ts';

export interface ListenOptions {
  readonly settings: ConnectionSettings;
  readonly channel: string;
  readonly log: Log;
  readonly onMessage: (payload: string) => void;
  /** Also after a break, during which messages may have been missed. */
  readonly onConnected: () => void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** A connection that a firewall dropped looks alive until it is asked something. */
const CHECK_MS = 30_000;

/** Resolves when it listens for the first time; gives the function that ends it. */
export async function listenForever(options: ListenOptions): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const first = Promise.withResolvers<void>();
  const loop = keepListening(options, stopping.signal, first.resolve);
  await Promise.race([first.promise, loop]);
  return async () => {
    stopping.abort();
    await loop;
  };
}

async function keepListening(options: ListenOptions, signal: AbortSignal, onFirst: () => void): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      await listenOnce(options, signal, () => {
        pause = FIRST_PAUSE_MS;
        onFirst();
      });
    } catch (error) {
      options.log.warn({ err: error }, 'The connection for live events was lost');
    }
    if (!signal.aborted) await sleep(pause, undefined, { signal }).catch(() => undefined);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

/** Ends without an error only when it is told to stop. */
async function listenOnce(options: ListenOptions, signal: AbortSignal, onListening: () => void): Promise<void> {
  const client = new pg.Client({
    ...options.settings,
    keepAlive: true,
    application_name: 'vitae live',
    query_timeout: 10_000,
  });
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => undefined);
  client.on('error', broken.reject);
  client.on('end', () => broken.reject(new Error('The connection ended.')));
  client.on('notification', ({ payload }) => options.onMessage(payload ?? ''));
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(options.channel)}`);
    onListening();
    options.onConnected();
    while (!signal.aborted) {
      await Promise.race([broken.promise, sleep(CHECK_MS, undefined, { signal, ref: false }).catch(() => undefined)]);
      if (!signal.aborted) await client.query('select 1');
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}
