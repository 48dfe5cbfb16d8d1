// The same question in plain SQL: an array of skills with a GIN index, the points added up in the query.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { inventPool } from '@vitae/matching/testing';
import { skillKey } from '@vitae/taxonomy';
import { POOL_SIZES, SEED } from './match-worker.ts';
import { quantile } from './quantile.ts';

interface SqlBench {
  readonly candidates: number;
  readonly queries: number;
  readonly best: number;
}

const PORT = '54991';

/** Counts skills by their name alone, without relations, months and recency, and no field of work: less than the index does. */
export async function timeSql(bench: SqlBench): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'match-sql-'));
  const user = serverUser();
  chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  execFileSync('initdb', ['-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8'], {
    ...user,
    stdio: 'pipe',
    cwd: folder,
  });
  const settings = ['-c', 'shared_buffers=1GB', '-c', 'work_mem=64MB', '-c', 'fsync=off', '-c', 'listen_addresses='];
  const server = spawn('postgres', ['-D', data, '-p', PORT, '-k', folder, ...settings], {
    ...user,
    stdio: 'ignore',
    cwd: folder,
  });
  const psql = (sql: string) =>
    execFileSync(
      'psql',
      ['-h', folder, '-p', PORT, '-U', 'bench', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1'],
      {
        input: sql,
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
  try {
    await untilReady(psql);
    const started = performance.now();
    await load(folder, bench.candidates, psql);
    console.log(`SQL: loaded and indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    const pool = inventPool(SEED, POOL_SIZES);
    const jobs = Array.from({ length: bench.queries + 3 }, (_, i) => queryFor(pool.job(i), bench.best));
    const reply = psql(`\\timing on\n\\o /dev/null\n${jobs.join('\n')}`);
    const times = [...reply.matchAll(/Time: ([\d.]+) ms/g)].map(([, ms]) => Number(ms)).slice(3);
    const at = (q: number) => quantile(times, q).toFixed(0);
    console.log(
      `SQL, top ${bench.best}: median ${at(0.5)} ms, 95% ${at(0.95)} ms, slowest ${at(1)} ms (${times.length} jobs)`,
    );
  } finally {
    server.kill('SIGINT');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** PostgreSQL does not run as root. */
function serverUser(): { uid: number; gid: number } {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? uid };
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function untilReady(psql: (sql: string) => string): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      psql('select 1');
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function load(folder: string, candidates: number, psql: (sql: string) => string): Promise<void> {
  const file = path.join(folder, 'candidates.tsv');
  const out = createWriteStream(file);
  const pool = inventPool(SEED, POOL_SIZES);
  const numbers = new Map(pool.taxonomy.skills.map(({ name }, i) => [skillKey(name), i]));
  for (let i = 0; i < candidates; i++) {
    const { skills, months, education, place } = pool.candidate(i);
    const numbered = skills.map(({ key }) => numbers.get(key) ?? -1);
    const at = place?.at;
    const row = [i, `{${numbered}}`, months ?? '\\N', education.level ?? '\\N', at?.lat ?? '\\N', at?.lon ?? '\\N'];
    if (!out.write(`${row.join('\t')}\n`)) await new Promise((resolve) => out.once('drain', () => resolve(undefined)));
  }
  out.end();
  await finished(out);
  psql(`create table c (id int primary key, skills int[] not null, months int, level int, lat real, lon real);
    \\copy c from '${file}'
    create index on c using gin (skills);
    vacuum analyze c;`);
}

function queryFor(
  { requirements, experience, education, place }: ReturnType<ReturnType<typeof inventPool>['job']>,
  best: number,
): string {
  const numbers = skillNumbers();
  const wished = requirements.flatMap((one) =>
    one.kind === 'skill'
      ? [{ skill: numbers.get(skillKey(one.name)) ?? -1, weight: one.weight * (one.necessity === 'must' ? 2 : 1) }]
      : [],
  );
  const total = wished.reduce((sum, { weight }) => sum + weight, 0);
  const skills = wished.map(
    ({ skill, weight }) => `case when ${skill} = any(skills) then ${(50 * weight) / total} else 0 end`,
  );
  const at = place?.at ?? { lat: 0, lon: 0 };
  const years = `25 * coalesce(least(1, months / ${experience.months ?? 12}.0), 0.5)`;
  const level = `15 * coalesce(case when level >= ${education.level ?? 0} then 1 else 0.5 end, 0.5)`;
  const way = `10 * coalesce(greatest(0, 1 - sqrt(power((lat - ${at.lat}) * 111, 2) + power((lon - ${at.lon}) * 70, 2)) / 150), 0.5)`;
  return `select id, ${skills.join(' + ')} + ${years} + ${level} + ${way} as score from c
    where skills && array[${wished.map(({ skill }) => skill)}] order by score desc, id limit ${best};`;
}

let known: ReadonlyMap<string, number> | undefined;

function skillNumbers(): ReadonlyMap<string, number> {
  known ??= new Map(inventPool(SEED, POOL_SIZES).taxonomy.skills.map(({ name }, i) => [skillKey(name), i]));
  return known;
}
