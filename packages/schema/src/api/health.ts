// Health over HTTP.
import { z } from 'zod';

export const Health = z.object({ status: z.enum(['ok', 'degraded', 'down']) });
export const CheckResult = z.object({
  status: z.enum(['ok', 'down', 'off']),
  detail: z.string().optional(),
  milliseconds: z.number().optional(),
});
export const Readiness = Health.extend({
  checks: z.object({ database: CheckResult, queue: CheckResult, storage: CheckResult }),
});
export const DetailedHealth = Readiness.extend({
  version: z.string(),
  uptimeSeconds: z.number(),
  roles: z.array(z.string()),
  memory: z.object({ rssBytes: z.int(), heapUsedBytes: z.int() }),
  queue: z.object({ waiting: z.int(), active: z.int(), failed: z.int() }),
  storage: z.object({ kind: z.string(), freeBytes: z.int().nullable() }),
  capabilities: z.object({ ocr: z.string(), languages: z.array(z.string()) }),
});
export type DetailedHealth = z.infer<typeof DetailedHealth>;
