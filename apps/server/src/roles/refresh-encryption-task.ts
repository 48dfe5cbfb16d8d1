// After the keys were rotated: everything that was sealed before comes under the newest master key, while the server runs.
import { z } from 'zod';
import { ownedKeys } from '../features/resumes/owned-keys.ts';
import { readRefreshMark, writeRefreshMark } from '../platform/encryption/refresh-mark.ts';
import { refreshObjects } from '../platform/encryption/refresh-objects.ts';
import { defineTask } from '../platform/queue/task.ts';
import { assembleAccounts } from './assemble-accounts.ts';
import { assembleLlm } from './assemble-llm.ts';
import type { Platform } from './platform.ts';

export const refreshEncryption = defineTask({
  name: 'platform.refresh-encryption',
  payload: z.object({}),
  retryLimit: 2,
  expireInSeconds: 3600,
  keepSeconds: 3600,
});

export async function workOnEncryption(platform: Platform): Promise<void> {
  const { db, storage, keyRing, secretFolder, log } = platform;
  const accounts = assembleAccounts(platform, () => Promise.resolve(false));
  await platform.queue.work(
    refreshEncryption,
    async ({ signal }) => {
      const { id } = await keyRing.current();
      if ((await readRefreshMark(secretFolder)) === id) return;
      const secrets = (await accounts.resealSecrets()) + (await assembleLlm(platform).reseal());
      const objects = await refreshObjects({ storage, isWanted: ownedKeys(db), signal });
      await writeRefreshMark(secretFolder, id);
      log.info({ keyId: id, objects, secrets }, 'Everything is sealed under the newest master key');
    },
    { concurrency: 1 },
  );
}
