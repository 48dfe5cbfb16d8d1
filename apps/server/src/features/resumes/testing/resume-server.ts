// For tests: résumés and live events over real HTTP, on a real database, queue and storage, with callers made up by the test.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createParserPool } from '@vitae/parser/node';
import type { Role } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { newId } from '../../../platform/database/new-id.ts';
import { createEncryptedStorage } from '../../../platform/encryption/encrypted-storage.ts';
import { createFixedKeyRing } from '../../../platform/encryption/key-ring.ts';
import { buildHttpServer } from '../../../platform/http/build-http-server.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { HttpFeature } from '../../../platform/http/http-feature.ts';
import { createIdempotencyStore } from '../../../platform/http/idempotency-store.ts';
import { createPgBossQueue } from '../../../platform/queue/pg-boss-queue.ts';
import type { Queue } from '../../../platform/queue/queue.ts';
import type { TaskDefinition } from '../../../platform/queue/task.ts';
import { startLiveApi } from '../../../platform/realtime/live.ts';
import { createDiskStorage } from '../../../platform/storage/disk-storage.ts';
import type { Storage } from '../../../platform/storage/storage.ts';
import { silentLog, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { createCandidatePool, createCandidatesApi } from '../../candidates/candidates.ts';
import { createDuplicatesApi } from '../../duplicates/duplicates.ts';
import { createPersonResolver } from '../../duplicates/person-resolver.ts';
import { createFindingApi } from '../../finding/finding.ts';
import { createSearchIndex } from '../../finding/search-index.ts';
import { createSkillSynonymsApi, type WordsChanged } from '../../skill-synonyms/skill-synonyms.ts';
import type { CandidatePool } from '../candidate-pool.ts';
import type { ParserPool } from '../parser-pool.ts';
import type { BatchMoved } from '../process-resume.ts';
import { createResumesApi, RESUME_TASKS, type ResumesApi, type ResumesParts, workOnResumes } from '../resumes.ts';
import type { SecondEngine } from '../second-engine.ts';
import { openClient, type TestClient } from './test-client.ts';

export interface ResumeServer {
  readonly parts: ResumesParts;
  readonly storage: Storage;
  readonly queue: Queue;
  readonly url: string;
  /** A caller of a new workspace, or of `workspaceId`. */
  as(role: Role, workspaceId?: string, kind?: Caller['kind']): TestClient;
  close(): Promise<void>;
}

export interface ResumeServerOptions {
  readonly maxUploadBytes?: number;
  /** False: nothing works on tasks. */
  readonly works?: boolean;
  readonly pool?: ParserPool;
  readonly queue?: (real: Queue) => Queue;
  readonly samplesFolder?: string;
  /** Features that stand on the résumés. */
  readonly features?: (resumes: ResumesApi, parts: ResumesParts) => readonly HttpFeature[];
  /** What else happens when a résumé becomes a candidate. */
  readonly follow?: (pool: CandidatePool) => CandidatePool;
  readonly tasks?: readonly TaskDefinition[];
  readonly batchMoved?: BatchMoved;
  readonly wordsChanged?: (parts: ResumesParts) => WordsChanged;
  readonly secondEngine?: SecondEngine;
  /** Its admins are those of the installation. */
  readonly runsInstallation?: true;
}

export async function startResumeServer(
  { db, facts }: TestDatabase,
  options: ResumeServerOptions = {},
): Promise<ResumeServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-resumes-'));
  const ring = createFixedKeyRing([Buffer.alloc(32, 7).toString('base64')]);
  const storage = createEncryptedStorage(await createDiskStorage(folder), ring);
  const queue = await createPgBossQueue({ facts, log: silentLog, works: true, schedules: false, exclusive: true });
  await queue.declare([...RESUME_TASKS, ...(options.tasks ?? [])]);
  const parts = partsOf({ db, storage, queue, folder }, options);
  if (options.works ?? true) await workOnResumes(parts, 2);
  const live = await startLiveApi({ db, facts, log: silentLog });
  const resumes = createResumesApi(parts);
  const callers = new Map<string, Caller>();
  const app = await buildHttpServer({
    config: { ...HTTP_CONFIG, maxUploadBytes: parts.config.maxUploadBytes },
    log: silentLog,
    authenticate: async (request) => callers.get(request.headers.authorization ?? '') ?? null,
    idempotency: createIdempotencyStore(db),
    features: [
      resumes.feature,
      createCandidatesApi({
        ...parts,
        ...POOL,
        isMember: async () => true,
      }),
      createDuplicatesApi({ ...parts, ...POOL }),
      createFindingApi({ ...parts, taxonomy: createSkillTaxonomy() }),
      createSkillSynonymsApi(db, options.wordsChanged?.(parts)),
      live.feature,
      ...(options.features?.(resumes, parts) ?? []),
    ],
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ...{ parts, storage, queue, url },
    as: (role, workspaceId = newId(), kind = 'session') => {
      const scopes = [
        'resumes:read',
        'resumes:write',
        'candidates:read',
        'candidates:write',
        'jobs:read',
        'jobs:write',
      ] as const;
      const runs = options.runsInstallation && role === 'admin' ? { runsInstallation: true as const } : {};
      const caller: Caller = { kind, userId: newId(), role, workspaceId, scopes, credentialId: newId(), ...runs };
      callers.set(caller.credentialId, caller);
      return openClient(url, caller);
    },
    close: async () => {
      await app.close();
      await live.stop();
      await queue.stop(0);
      await options.pool?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of all servers in this process, with which it ends: starting to read takes longer than most tests. */
let reading: ParserPool | undefined;

function sharedPool(): ParserPool {
  reading ??= createParserPool({ workers: 1 });
  return reading;
}

function partsOf(
  { db, storage, queue, folder }: Pick<ResumesParts, 'db' | 'storage' | 'queue'> & { readonly folder: string },
  options: ResumeServerOptions,
): ResumesParts {
  return {
    config: { maxUploadBytes: options.maxUploadBytes ?? 1_048_576, reviewThreshold: 0.8 },
    db,
    queue: options.queue?.(queue) ?? queue,
    storage,
    candidates: (options.follow ?? ((pool) => pool))(createCandidatePool(POOL)),
    pool: options.pool ?? sharedPool(),
    readsHere: options.works ?? true,
    log: silentLog,
    now: () => new Date(),
    ...(options.batchMoved === undefined ? {} : { batchMoved: options.batchMoved }),
    ...(options.secondEngine === undefined ? {} : { secondEngine: options.secondEngine }),
    samplesFolder: pathToFileURL(`${options.samplesFolder ?? folder}/`),
    userNames: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])),
  };
}

const POOL = {
  resolver: createPersonResolver({ now: () => new Date() }),
  index: createSearchIndex(createSkillTaxonomy()),
  reviewThreshold: 0.8,
};

const HTTP_CONFIG = {
  publicUrl: null,
  trustProxy: false,
  corsOrigins: [],
  webFolder: null,
  requestsPerMinute: 100_000,
  version: '0.0.0-test',
};
