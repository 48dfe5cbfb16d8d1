// How the embedded PostgreSQL is set: safe on disk, small in memory, silent about the data. Given at each start.

/** `name=value` for `-c`. Anything that is about durability keeps PostgreSQL's safe default: fsync, full_page_writes, synchronous_commit. */
export const POSTGRES_SETTINGS: readonly string[] = [
  'shared_buffers=128MB',
  'max_connections=40',
  'work_mem=8MB',
  'maintenance_work_mem=32MB',
  'wal_buffers=1MB',
  'max_wal_size=256MB',
  // One machine without replicas: no helpers for them, nor for parallel queries.
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_replication_slots=0',
  'max_logical_replication_workers=0',
  'max_worker_processes=2',
  'max_parallel_workers=0',
  'max_parallel_workers_per_gather=0',
  'autovacuum_max_workers=1',
  'autovacuum_worker_slots=1',
  // The first import fills empty tables: the planner has to know their new size before it has ended.
  'autovacuum_naptime=15s',
  'io_method=sync',
  'jit=off',
  // A transaction that was forgotten must not hold its locks for ever.
  'idle_in_transaction_session_timeout=5min',
  'password_encryption=scram-sha-256',
  'timezone=UTC',
  'log_timezone=UTC',
  // Statements and details of errors hold the content of résumés.
  'log_min_messages=warning',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
  'log_autovacuum_min_duration=-1',
];
