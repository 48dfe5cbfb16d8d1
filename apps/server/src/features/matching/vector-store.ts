// SQL of the vectors of candidates and jobs. Those that another model made are no vectors.
import { JobRequirements, MatchCandidate } from '@vitae/schema';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface VectorToMake<Facts> {
  readonly id: string;
  readonly version: number;
  readonly facts: Facts;
  /** Of the vector that this model made of an earlier version; null: there is none. */
  readonly textHash: string | null;
}

export interface VectorToSave {
  readonly id: string;
  readonly version: number;
  readonly model: string;
  readonly textHash: string;
  readonly vector: Float32Array | null;
}

/** Candidates whose facts are newer than their vector. */
export async function listCandidatesWithoutVector(
  trx: Trx,
  model: string,
  most: number,
): Promise<VectorToMake<MatchCandidate>[]> {
  const { rows } = await sql<{ id: string; version: number; facts: object; text_hash: string | null }>`
    select c.id, f.version, f.facts, case when v.model = ${model} then v.text_hash end as text_hash
    from candidates c
      join match_facts f on f.workspace_id = c.workspace_id and f.candidate_id = c.id and f.version = c.version
      left join candidate_vectors v on v.workspace_id = c.workspace_id and v.candidate_id = c.id
    where c.merged_into is null and (v.candidate_id is null or v.version <> f.version or v.model <> ${model})
    order by c.id limit ${most}`.execute(trx);
  return rows.map(({ id, version, facts, text_hash }) => ({
    ...{ id, version, textHash: text_hash },
    facts: MatchCandidate.parse({ ...facts, id }),
  }));
}

export interface JobFacts {
  readonly title: string;
  readonly requirements: JobRequirements;
}

/** Open jobs that changed since their vector. */
export async function listJobsWithoutVector(trx: Trx, model: string, most: number): Promise<VectorToMake<JobFacts>[]> {
  const { rows } = await sql<{
    id: string;
    version: number;
    title: string;
    requirements: unknown;
    text_hash: string | null;
  }>`
    select j.id, j.version, j.title, j.requirements, case when v.model = ${model} then v.text_hash end as text_hash
    from jobs j left join job_vectors v on v.workspace_id = j.workspace_id and v.job_id = j.id
    where j.status <> 'closed' and (v.job_id is null or v.version <> j.version or v.model <> ${model})
    order by j.id limit ${most}`.execute(trx);
  return rows.map(({ id, version, title, requirements, text_hash }) => ({
    ...{ id, version, textHash: text_hash },
    facts: { title, requirements: JobRequirements.parse(requirements) },
  }));
}

/** Nothing for those that are gone meanwhile. */
export async function saveVectors(trx: Trx, of: 'candidate' | 'job', rows: readonly VectorToSave[]): Promise<void> {
  for (const { id, version, model, textHash, vector } of rows) {
    const column = sql.id(`${of}_id`);
    await sql`
      insert into ${sql.table(`${of}_vectors`)} (${column}, version, model, text_hash, vector)
      select id, ${version}::int, ${model}::text, ${textHash}::text, ${vector === null ? null : bytesOf(vector)}::bytea
      from ${sql.table(`${of}s`)} where id = ${id}
      on conflict (workspace_id, ${column}) do update set version = excluded.version, model = excluded.model,
        text_hash = excluded.text_hash, vector = excluded.vector`.execute(trx);
  }
}

/** The text is the same: only the version is noted. */
export async function keepVector(trx: Trx, of: 'candidate' | 'job', id: string, version: number): Promise<void> {
  await sql`update ${sql.table(`${of}_vectors`)} set version = ${version} where ${sql.id(`${of}_id`)} = ${id}`.execute(
    trx,
  );
}

/** By id; without those that have none. Also of an earlier version, until the next one is there. */
export async function findVectors(
  trx: Trx,
  of: 'candidate' | 'job',
  ids: readonly string[],
): Promise<Map<string, { readonly model: string; readonly vector: Float32Array }>> {
  if (ids.length === 0) return new Map();
  const column = sql.id(`${of}_id`);
  const { rows } = await sql<{ id: string; model: string; vector: Buffer }>`
    select ${column} as id, model, vector from ${sql.table(`${of}_vectors`)}
    where vector is not null and ${column} = any(${[...ids]}::uuid[])`.execute(trx);
  return new Map(rows.map(({ id, model, vector }) => [id, { model, vector: vectorOf(vector) }]));
}

function bytesOf(vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [at, value] of vector.entries()) bytes.writeFloatLE(value, at * 4);
  return bytes;
}

function vectorOf(bytes: Buffer): Float32Array {
  const vector = new Float32Array(bytes.length / 4);
  for (let at = 0; at < vector.length; at++) vector[at] = bytes.readFloatLE(at * 4);
  return vector;
}
