// For tests: a process of its own that calls the language model of a database. It says `ready`, waits for a line, makes its calls at
// the same time, and prints how they ended.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { EmbeddedFacts } from '../../../platform/database/connection-facts.ts';
import { createDb } from '../../../platform/database/create-db.ts';
import { silentLog } from '../../../platform/testing/test-database.ts';
import { testLlm } from './fake-llm.ts';
import { smallCall } from './small-call.ts';

const Given = z.object({ facts: z.custom<EmbeddedFacts>(), calls: z.int() });
const { facts, calls } = Given.parse(JSON.parse(process.env['VITAE_TEST_CALLS'] ?? '{}'));
const db = createDb(facts, { login: 'app', max: 4, log: silentLog });
const llm = testLlm(db);
// Everything is loaded before the word is given.
await import('@vitae/llm');
process.stdout.write('ready\n');
for await (const _ of createInterface({ input: process.stdin })) break;
const results = await Promise.all(Array.from({ length: calls }, () => llm.runs.run(smallCall())));
process.stdout.write(`${JSON.stringify(results.map((result) => (result.ok ? 'ok' : result.fault.class)))}\n`);
await db.destroy();
process.exit(0);
