// What every role is put together from.
import type { ParserPool } from '@vitae/parser/node';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { BATCH_TASKS } from '../features/batches/batches.ts';
import { BULK_TASKS } from '../features/bulk/bulk.ts';
import { FINDING_TASKS } from '../features/finding/finding.ts';
import { MATCHING_TASKS } from '../features/matching/matching.ts';
import { PRIVACY_TASKS } from '../features/privacy/privacy.ts';
import { RESUME_TASKS } from '../features/resumes/resumes.ts';
import { RETENTION_TASKS } from '../features/retention/retention.ts';
import { TABLE_IMPORT_TASKS } from '../features/table-import/table-imports.ts';
import type { Config } from '../platform/config/config.ts';
import type { ConnectionFacts } from '../platform/database/connection-facts.ts';
import type { Db } from '../platform/database/database.ts';
import type { EncryptedStorage } from '../platform/encryption/encrypted-storage.ts';
import type { KeyRing } from '../platform/encryption/key-ring.ts';
import type { Log } from '../platform/log/log.ts';
import type { Queue } from '../platform/queue/queue.ts';
import type { TaskDefinition } from '../platform/queue/task.ts';
import { sweepLiveEvents } from '../platform/realtime/live.ts';
import { refreshEncryption } from './refresh-encryption-task.ts';
import { sweepExpired } from './sweep-task.ts';

export interface Platform {
  readonly config: Config;
  readonly log: Log;
  /** Signs what this installation hands out; the same at each start. */
  readonly secret: string;
  readonly db: Db;
  readonly facts: ConnectionFacts;
  readonly queue: Queue;
  /** Sealed under the master keys. */
  readonly storage: EncryptedStorage;
  readonly keyRing: KeyRing;
  /** Where the data folder keeps secrets. */
  readonly secretFolder: string;
  /** Reads and draws documents; its process starts with the first one. */
  readonly pool: ParserPool;
  readonly skills: SkillTaxonomy;
  readonly version: string;
}

/** Every kind of background work, whatever roles this process has: the API sends what a worker runs. */
export const TASKS: readonly TaskDefinition[] = [
  ...RESUME_TASKS,
  ...FINDING_TASKS,
  ...BULK_TASKS,
  ...MATCHING_TASKS,
  ...TABLE_IMPORT_TASKS,
  ...BATCH_TASKS,
  sweepLiveEvents,
  sweepExpired,
  refreshEncryption,
  ...PRIVACY_TASKS,
  ...RETENTION_TASKS,
];
