// How long a person waits: from the end of an upload to a visible profile, with the share of each stage.
//   node --conditions=vitae-source bench/src/time-to-profile.ts [DOCUMENT] [--runs N]
// Each run sends the document with other bytes at its end (a PDF comment), so that it is not recognised as a duplicate.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LiveEvent, Resume, type ResumeStatus, UploadReply } from '@vitae/schema/api';
import { startBenchServer } from './bench-server.ts';
import { quantile } from './quantile.ts';
import { readEvents } from './read-events.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/samples/mei-lin-chen-professor.pdf', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '20' } },
});
const document = positionals[0] ?? SAMPLE;

type Stage = ResumeStatus['stage'];
interface Timing {
  readonly total: number;
  /** Milliseconds from the end of the upload at which a stage was first seen. */
  readonly seen: ReadonlyMap<Stage | 'profile', number>;
}

const server = await startBenchServer();
try {
  const bytes = await readFile(document);
  const timings: Timing[] = [];
  for (let run = 0; run <= Number(values.runs); run++) {
    const timing = await timeOne(bytes, run);
    // The first one starts the reading process; it is shown apart.
    if (run === 0) console.log(`first document: ${timing.total.toFixed(0)} ms`);
    else timings.push(timing);
  }
  report(timings);
} finally {
  await server.stop();
}

async function timeOne(bytes: Uint8Array<ArrayBuffer>, run: number): Promise<Timing> {
  const { headers } = server;
  const stop = new AbortController();
  const events = readEvents(`${server.address}/api/events`, headers, stop.signal);
  const form = new FormData();
  const unique = new TextEncoder().encode(`\n%${run}\n`);
  form.append('file', new Blob([bytes, unique]), path.basename(document));
  const reply = await fetch(`${server.address}/api/resumes/upload`, { method: 'POST', headers, body: form });
  const uploaded = performance.now();
  if (reply.status !== 202) throw new Error(`upload: ${reply.status} ${await reply.text()}`);
  const { resumeId } = UploadReply.parse(await reply.json());
  const seen = new Map<Stage | 'profile', number>();
  for await (const data of events) {
    const event = LiveEvent.parse(JSON.parse(data));
    if (!('resumeId' in event) || event.resumeId !== resumeId) continue;
    if (!seen.has(event.stage)) seen.set(event.stage, performance.now() - uploaded);
    if (event.type === 'resume.done') break;
  }
  stop.abort();
  const resume = Resume.parse(await (await fetch(`${server.address}/api/resumes/${resumeId}`, { headers })).json());
  if (resume.profile === null) throw new Error(`no profile: ${JSON.stringify(resume.outcome)}`);
  const total = performance.now() - uploaded;
  seen.set('profile', total);
  return { total, seen };
}

function report(timings: readonly Timing[]): void {
  const totals = timings.map(({ total }) => total);
  const at = (q: number) => `${quantile(totals, q).toFixed(0)} ms`;
  console.log(`${timings.length} documents: median ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`);
  let before = 0;
  for (const stage of ['received', 'read', 'understood', 'saved', 'profile'] as const) {
    const times = timings.flatMap(({ seen }) => seen.get(stage) ?? []);
    if (times.length === 0) continue;
    const median = Math.max(0, quantile(times, 0.5));
    const share = Math.max(0, median - before) / quantile(totals, 0.5);
    console.log(
      `  ${stage.padEnd(12)} by ${median.toFixed(0).padStart(4)} ms   ${(share * 100).toFixed(0).padStart(3)}%`,
    );
    before = Math.max(before, median);
  }
}
