// A program for tests: a worker whose tasks each write one row, once, and take a while; without a time given, forever.
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { ConnectionFacts } from '../database/connection-facts.ts';
import { createDb } from '../database/create-db.ts';
import { asSystem } from '../database/database.ts';
import { createPgBossQueue } from '../queue/pg-boss-queue.ts';
import { defineTask } from '../queue/task.ts';
import { silentLog } from './test-database.ts';

const [text = '', mode, milliseconds] = process.argv.slice(2);
const facts = ConnectionFacts.parse(JSON.parse(text));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const db = createDb(facts, { max: 2, log: silentLog });
const exclusive = mode === 'exclusive';
const queue = await createPgBossQueue({ facts, log: silentLog, works: true, schedules: false, exclusive });
const greet = defineTask({ name: 'test.greet', payload: z.object({ n: z.int() }), retryLimit: 2, expireInSeconds: 60 });
await queue.declare([greet]);
await queue.work(
  greet,
  async ({ payload: { n } }) => {
    say(`started ${n}`);
    await sleep(milliseconds === undefined ? 3_600_000 : Number(milliseconds));
    await asSystem(db, 'test: write once', (trx) =>
      sql`insert into effect values (${n}) on conflict do nothing`.execute(trx),
    );
  },
  { concurrency: 2 },
);
say('ready');
